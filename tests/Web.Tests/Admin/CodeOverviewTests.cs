using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Features.Admin;
using IntegrationPoint.Web.Features.Admin.Codes;

namespace IntegrationPoint.Web.Tests.Admin;

public sealed class CodeOverviewTests
{
    private static readonly DateOnly Today = new(2016, 3, 24);

    private static CountryListEntry Row(string from, string? to = null) => new CountryListEntry
    {
        List = CountryListEntry.SafeOrigin,
        Country = "AL",
        ValidFrom = DateOnly.Parse(from, null),
        Origin = "Test",
    }.Until(to is null ? null : DateOnly.Parse(to, null));

    [Fact]
    public void An_entry_without_end_changes_no_more() => Assert.Null(CodeOverview.NextChange([Row("2005-01-01")], Today));

    [Fact]
    public void An_entry_changes_on_the_day_after_its_last() =>
        Assert.Equal(new DateOnly(2016, 8, 6), CodeOverview.NextChange([Row("2005-01-01", "2016-08-05")], Today));

    [Fact]
    public void An_entry_that_ends_today_changes_tomorrow() =>
        Assert.Equal(Today.AddDays(1), CodeOverview.NextChange([Row("2005-01-01", "2016-03-24")], Today));

    [Fact]
    public void The_nearest_beginning_or_end_comes_first() => Assert.Equal(
        new DateOnly(2016, 4, 1),
        CodeOverview.NextChange([Row("2016-08-01"), Row("2005-01-01", "2016-12-31"), Row("2016-04-01"), Row("2005-01-01", "2010-01-01")], Today));

    [Theory]
    [InlineData("01.08.2016", "2016-08-01")]
    [InlineData("2016-08-01", "2016-08-01")]
    [InlineData("1.8.16", "2016-08-01")]
    [InlineData(null, "2016-03-24")]
    [InlineData("2016", "2016-03-24")]
    [InlineData("' or 1=1", "2016-03-24")]
    public void The_key_day_is_read_in_any_usual_writing(string? typed, string day) =>
        Assert.Equal(DateOnly.Parse(day, null), KeyDay.Read(typed, Today));
}
