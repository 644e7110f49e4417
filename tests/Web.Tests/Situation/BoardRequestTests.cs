using IntegrationPoint.Web.Features.Situation;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace IntegrationPoint.Web.Tests.Situation;

/// <summary>The address is the state of the board.</summary>
public sealed class BoardRequestTests
{
    private static readonly DateOnly Today = new(2016, 3, 24);

    [Fact]
    public void An_empty_address_leaves_everything_open()
    {
        var request = Parse("");

        Assert.Equal((null, "", null, null), (request.On, request.Site, request.From, request.To));
        Assert.Empty(request.NotUnderstood);
    }

    [Theory]
    [InlineData("on=2016-01-31")]
    [InlineData("on=2016-01-31&site=aachen")]
    [InlineData("from=2015-09-01&to=2015-12-31")]
    [InlineData("on=2015-12-31&site=alsdorf&from=2015-09-01&to=2015-12-31")]
    public void What_was_read_is_written_in_the_same_way(string query)
    {
        var request = Parse(query);

        Assert.Empty(request.NotUnderstood);
        Assert.Equal($"{SituationLinks.Board}?{query}", SituationLinks.Of(request));
    }

    [Fact]
    public void A_german_date_is_understood_too() => Assert.Equal(new DateOnly(2016, 1, 31), Parse("on=31.01.2016").On);

    [Theory]
    [InlineData("on=2016-03-25", "on")]
    [InlineData("on=1900-01-01", "on")]
    [InlineData("on=2016", "on")]
    [InlineData("on=2016-02-30", "on")]
    [InlineData("from=2015-09-01", "from to")]
    [InlineData("to=2015-09-01", "from to")]
    [InlineData("from=2015-12-31&to=2015-09-01", "from to")]
    [InlineData("from=x&to=2015-09-01", "from to")]
    [InlineData("site=a b", "site")]
    [InlineData("site=..%2Fetc", "site")]
    public void What_cannot_be_is_named_and_left_out(string query, string names)
    {
        var request = Parse(query);

        Assert.Equal(names.Split(' '), request.NotUnderstood.Order());
        Assert.Equal(SituationLinks.Board, SituationLinks.Of(request));
    }

    [Fact]
    public void Another_site_keeps_key_date_and_period() =>
        Assert.Equal("/situation?on=2016-01-31&site=aachen&from=2015-09-01&to=2015-12-31", SituationLinks.AtSite(Parse("on=2016-01-31&from=2015-09-01&to=2015-12-31"), "aachen"));

    private static BoardRequest Parse(string query) => BoardRequest.Parse(new QueryCollection(QueryHelpers.ParseQuery(query)), Today);
}
