using System.Net;
using System.Security.Claims;
using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Design;

/// <summary>Header, areas, footer, and what a reader likes.</summary>
public sealed class ShellTests(SharedApp app)
{
    [Fact]
    public async Task A_reader_without_a_name_sees_no_areas_and_no_search_but_the_way_in()
    {
        using var client = app.Anonymous();
        var page = await app.Document(client, "/privacy");

        Assert.Empty(page.QuerySelectorAll("header nav"));
        Assert.Empty(page.QuerySelectorAll("header form[role=search]"));
        Assert.Equal("/account/sign-in", page.QuerySelector("a.who")!.GetAttribute("href"));
    }

    [Fact]
    public async Task The_strip_says_that_all_people_are_invented_and_which_day_it_is()
    {
        using var client = app.Anonymous();
        var strip = (await app.Document(client, "/privacy")).QuerySelector(".strip")!;

        Assert.Contains("alle Personen sind erfunden", strip.TextContent, StringComparison.Ordinal);
        Assert.Equal("2016-03-24", strip.QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Fact]
    public async Task An_area_is_shown_to_those_whose_policy_opens_it_in_the_order_of_the_plan()
    {
        await using var services = new ServiceCollection().AddLogging()
            .AddAuthorization(o =>
            {
                o.AddPolicy("yes", p => p.RequireAssertion(_ => true));
                o.AddPolicy("no", p => p.RequireAssertion(_ => false));
            })
            .AddArea("nav.b", "/b", "yes", 'b', 30)
            .AddArea("nav.hidden", "/hidden", "no", 'h', 20)
            .AddArea("nav.a", "/a", "yes", 'a', 10, _ => Task.FromResult(5))
            .BuildServiceProvider();
        var menu = new AreaMenu(services.GetServices<AreaEntry>(), services.GetRequiredService<IAuthorizationService>());
        var http = new DefaultHttpContext { RequestServices = services, User = new ClaimsPrincipal(new ClaimsIdentity("x")) };
        http.Request.Path = "/b/123";

        var shown = await menu.For(http);

        Assert.Equal([("/a", false, 5), ("/b", true, 0)], shown.Select(i => (i.Entry.Href, i.Current, i.Waiting)));
    }

    [Fact]
    public void Every_area_in_the_menu_names_a_policy_that_exists()
    {
        var known = typeof(Policies).GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetValue(null)!).ToHashSet(StringComparer.Ordinal);

        Assert.All(app.App.Services.GetServices<AreaEntry>(), entry => Assert.Contains(entry.Policy, known));
    }

    [Theory]
    [InlineData("Dark", "dark"), InlineData("Light", "light"), InlineData("System", null), InlineData("<x>", null)]
    public async Task A_theme_is_kept_in_a_cookie_without_a_script(string chosen, string? mark)
    {
        using var client = app.Anonymous();
        using var answer = await app.Post(client, "/preferences", ("Theme", chosen), ("Language", "de"), ("Keys", "On"));
        var page = await app.Document(client, "/privacy");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(mark, page.DocumentElement.GetAttribute("data-kern-theme"));
    }

    [Fact]
    public async Task Single_letter_keys_can_be_switched_off_and_on()
    {
        using var client = app.Anonymous();
        (await app.Post(client, "/preferences", ("Theme", "System"), ("Language", "de"), ("Keys", "Off"))).Dispose();
        Assert.Equal("off", (await app.Document(client, "/privacy")).DocumentElement.GetAttribute("data-keys"));

        (await app.Post(client, "/preferences", ("Theme", "System"), ("Language", "en"), ("Keys", "On"))).Dispose();
        var after = await app.Document(client, "/privacy");
        Assert.Null(after.DocumentElement.GetAttribute("data-keys"));
        Assert.Equal("en", after.DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("/privacy", "/privacy"), InlineData("https://elsewhere.example/", "/preferences"), InlineData("//elsewhere.example", "/preferences"), InlineData("/preferences?x=1", "/preferences"), InlineData("", "/preferences")]
    public async Task After_saving_the_reader_goes_back_but_never_elsewhere(string from, string to)
    {
        using var client = app.Anonymous();
        using var answer = await app.Post(client, "/preferences", ("Theme", "Dark"), ("Language", "de"), ("Keys", "On"), ("ReturnTo", from));

        Assert.Equal(to, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task What_was_done_stands_on_top_once_and_no_page_deletes_a_cookie_it_never_set()
    {
        using var client = app.Anonymous();
        (await app.Post(client, "/preferences", ("Theme", "Dark"), ("Language", "de"), ("Keys", "On"))).Dispose();
        var first = await app.Document(client, "/preferences");
        var second = await app.Document(client, "/preferences");
        using var fresh = app.Anonymous();
        using var untouched = await fresh.GetAsync(new Uri("/privacy", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("Gespeichert.", first.QuerySelector("main > .notice.ok[role=status] b")!.TextContent);
        Assert.Null(second.QuerySelector("main > .notice"));
        Assert.False(untouched.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_footer_names_the_useful_keys_and_the_dialog_all_of_them()
    {
        using var client = app.Anonymous();
        var page = await app.Document(client, "/design");

        Assert.Equal(["j", "k", "Enter", "/", "?"], page.QuerySelectorAll(".foot .keys kbd").Select(k => k.TextContent));
        Assert.Equal(["j", "k", "Enter", "/", "?"], page.QuerySelectorAll("dialog kbd").Select(k => k.TextContent));
    }
}
