using IntegrationPoint.Web.Features.People.List;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Security;

namespace IntegrationPoint.Web.Tests.People.List;

public sealed class LongListTests
{
    private static readonly DateOnly Day = TradeDay.DemoDay;
    private readonly MovableClock clock = new();
    private readonly LongLists lists;

    public LongListTests()
    {
        lists = new LongLists(clock);
        lists.Remember(Of(1), Day, Sites("aachen"));
    }

    [Fact]
    public void A_long_list_is_known_for_a_minute_to_the_one_who_asked_on_that_day_for_that_filter()
    {
        Assert.True(lists.Knows(Of(1), Day, Sites("aachen")));
        Assert.False(lists.Knows(Of(2), Day, Sites("aachen")));
        Assert.False(lists.Knows(Of(1), Day.AddDays(1), Sites("aachen")));
        Assert.False(lists.Knows(Of(1), Day, Sites("alsdorf")));

        clock.Ahead = LongLists.Kept;

        Assert.False(lists.Knows(Of(1), Day, Sites("aachen")));
    }

    [Fact]
    public void A_list_found_by_typed_words_is_not_kept()
    {
        var typed = new PeopleFilter { Text = "Mahmud" };

        lists.Remember(Of(1), Day, typed);

        Assert.False(lists.Knows(Of(1), Day, typed));
    }

    private static PeopleFilter Sites(string site) => new() { Sites = [site] };

    private static Viewer Of(int user) => new(user, "key", "Name", Roles.Caseworker, 1, "city", 1);
}
