using IntegrationPoint.Domain;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.AspNetCore.WebUtilities;

namespace IntegrationPoint.Web.Tests.People;

public sealed class PeopleFilterAddressTests
{
    [Theory]
    [InlineData("site=aachen&idle=13..&age=18..64")]
    [InlineData("on=2016-03-24&benefit=ASYLBLG&payer=aachen-fb50")]
    [InlineData("arrived=2015-09-01..2015-12-31&arrived-in=05334002")]
    [InlineData("nationality=IQ,SY&sex=female&paper=GESTATTUNG,none&paper-expires=..-1")]
    [InlineData("lead=jana.offermann,none&state=active,closed&contact-due=..-1&horizon=none")]
    [InlineData("age=unknown&group=high-2016-03&german=A0,A1,none")]
    [InlineData("idle=any")]
    [InlineData("idle=none&regime=SGB2&body=none")]
    public void An_address_comes_back_as_it_was_read(string address) => Assert.Equal(address, Filter(address).ToQuery());

    [Fact]
    public void Months_and_small_letters_are_read_and_written_in_one_form() => Assert.Equal(
        "nationality=SY&benefit=ASYLBLG&arrived=2015-09-01..2015-12-31",
        Filter("arrived=2015-09..2015-12&benefit=asylblg&nationality=sy&nationality=SY").ToQuery());

    [Theory]
    [InlineData("age=abc", "age")]
    [InlineData("age=64..18", "age")]
    [InlineData("age=..", "age")]
    [InlineData("idle=-3", "idle")]
    [InlineData("on=24.03.2016", "on")]
    [InlineData("arrived=2015-13", "arrived")]
    [InlineData("group=good", "group")]
    [InlineData("nationality=<script>", "nationality")]
    [InlineData("paper-expires=1e9", "paper-expires")]
    [InlineData("course=not-started", "course")]
    [InlineData("hindered=no-place", "hindered")]
    [InlineData("result=none", "result")]
    [InlineData("interpreter=missing", "interpreter")]
    [InlineData("left-because=MOVED", "left-because")]
    public void A_part_that_cannot_be_read_is_named_and_not_applied(string address, string name)
    {
        var filter = Filter(address);

        Assert.Equal([name], filter.NotUnderstood);
        Assert.True(filter.IsEmpty);
    }

    [Fact]
    public void Parameters_of_the_page_are_no_filter() => Assert.True(Filter("page=2&sort=name&columns=paper").IsEmpty);

    [Fact]
    public void A_filter_tells_which_groups_of_data_its_answer_would_give_away()
    {
        Assert.Empty(Filter("on=2016-03-24").Groups);
        Assert.Equal([DataGroup.Identity], Filter("nationality=SY&age=18..64").Groups);
        Assert.Equal([DataGroup.Residence, DataGroup.Benefit], Filter("paper=DULDUNG&benefit=asylblg").Groups);
        Assert.Equal([DataGroup.Profile, DataGroup.Plan], Filter("german=A1&idle=13..").Groups);
    }

    internal static PeopleFilter Filter(string address) => PeopleFilter.Parse(QueryHelpers.ParseQuery(address));
}
