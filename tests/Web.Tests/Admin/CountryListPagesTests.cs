using System.Net;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Admin;

public sealed class CountryListPagesTests(AppFixture app) : IClassFixture<AppFixture>
{
    private Task<HttpClient> Administrator => app.SignedInAs("bernd.hillen");

    private ReferenceData Reference => app.App.Services.GetRequiredService<ReferenceData>();

    [Fact]
    public async Task The_lists_of_a_day_are_shown_with_their_sources()
    {
        var page = await app.Document(await Administrator, "/admin/country-lists?on=24.03.2016");
        var lists = page.QuerySelectorAll("main table").Select(t => t.QuerySelectorAll("tbody th").Select(c => c.TextContent).ToArray()).ToList();

        Assert.Equal(["Eritrea", "Irak", "Iran", "Syrien"], lists[0]);
        Assert.Equal(["Albanien", "Bosnien und Herzegowina", "Ghana", "Kosovo", "Mazedonien", "Montenegro", "Senegal", "Serbien"], lists[1]);
        Assert.Contains("Anlage II AsylG", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_joins_a_list_and_leaves_it_and_earlier_days_keep_theirs()
    {
        var client = await Administrator;
        using (var added = await app.Post(client, "/admin/country-lists/HIGH_PROSPECT/add", ("Typed.Country", "YE"), ("Typed.From", "01.05.2016"), ("Typed.Origin", "Erlass vom 20.04.2016")))
        {
            Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        }

        Assert.False(Reference.IsOn(CountryListEntry.HighProspect, "YE", new DateOnly(2016, 4, 30)));
        Assert.True(Reference.IsOn(CountryListEntry.HighProspect, "YE", new DateOnly(2016, 5, 1)));
        using (var ended = await app.Post(client, "/admin/country-lists/HIGH_PROSPECT/YE/2016-05-01/end", ("To", "30.06.2016")))
        {
            Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        }

        Assert.True(Reference.IsOn(CountryListEntry.HighProspect, "YE", new DateOnly(2016, 6, 30)));
        Assert.False(Reference.IsOn(CountryListEntry.HighProspect, "YE", new DateOnly(2016, 7, 1)));
    }

    [Fact]
    public async Task A_country_on_the_list_is_not_added_twice_and_a_source_is_asked_for()
    {
        using var answer = await app.Post(await Administrator, "/admin/country-lists/SAFE_ORIGIN/add", ("Typed.Country", "AL"), ("Typed.From", "01.05.2016"));
        var page = await RunningApp.Document(answer);

        Assert.Equal(["Typed.Country", "Typed.Origin"], page.QuerySelectorAll("[aria-invalid='true']").Select(f => f.GetAttribute("name")!));
        Assert.Contains("24.10.2015", page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_country_cannot_leave_before_it_joined()
    {
        using var answer = await app.Post(await Administrator, "/admin/country-lists/SAFE_ORIGIN/AL/2015-10-24/end", ("To", "23.10.2015"));

        Assert.NotNull((await RunningApp.Document(answer)).QuerySelector("[name='To'][aria-invalid='true']"));
    }

    [Theory]
    [InlineData("/admin/country-lists/OTHER/add")]
    [InlineData("/admin/country-lists/SAFE_ORIGIN/AL/2015-10-25/end")]
    [InlineData("/admin/country-lists/SAFE_ORIGIN/AL/x/end")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var answer = await (await Administrator).GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Only_an_administrator_enters()
    {
        using var answer = await (await app.SignedInAs("jana.offermann")).GetAsync(new Uri("/admin/country-lists", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }
}
