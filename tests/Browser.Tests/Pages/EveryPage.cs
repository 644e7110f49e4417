using System.Net;
using System.Text.RegularExpressions;
using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Pages;

/// <summary>Every page the program has, with somebody who may see it: a new page is looked at without anybody having to remember.</summary>
internal sealed class EveryPage
{
    private static readonly string?[] Users = [null, "miriam.kessels", "jana.offermann", "holger.wintgens", "claudia.mertes", "bernd.hillen", "katharina.voss"];

    /// <summary>Routes without a face of their own, and why.</summary>
    private static readonly Dictionary<string, string> NothingToSee = new(StringComparer.Ordinal)
    {
        [""] = "leads on to the first area of whoever comes",
        ["account/directory"] = "leads on to the directory of the city",
        ["people/undo"] = "takes back a step and returns to the list",
    };

    private EveryPage(IReadOnlyList<Stop> stops, IReadOnlyList<string> forgotten) => (Stops, Forgotten) = (stops, forgotten);

    public IReadOnlyList<Stop> Stops { get; }

    /// <summary>Routes of pages that no stop shows.</summary>
    public IReadOnlyList<string> Forgotten { get; }

    public static async Task<EveryPage> Of(RunningApp app, IReadOnlyList<string> addresses)
    {
        var (person, other) = (await Person(app), await SecondRecord(app));
        var routes = app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => e.RoutePattern.RawText!.TrimStart('/')).Distinct(StringComparer.Ordinal).Except(NothingToSee.Keys).ToList();
        // Pages of a person need no more than the person.
        var paths = routes.Select(r => "/" + Replaced(Replaced(r, @"^people/\{key[^}]*\}", $"people/{person}"), @"/compare/\{other[^}]*\}", $"/compare/{other}"))
            .Where(p => !p.Contains('{', StringComparison.Ordinal)).Concat(addresses).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        List<Stop> stops =
        [
            new("/account/second-factor", null, TypePassword),
            new("/people/bulk", "jana.offermann", ChooseThree),
        ];
        foreach (var path in paths)
        {
            if (await Viewer(app, path) is (true, var user))
            {
                stops.Add(new Stop(path, user, page => page.GotoAsync(path)));
            }
        }

        return new EveryPage(stops, [.. routes.Where(r => !stops.Exists(s => Shows(s, r, routes)))]);
    }

    public static async Task<string> Person(RunningApp app)
    {
        await using var db = app.Db();
        return await db.Persons.Where(p => p.FamilyName == "Al-Nasri" && p.GivenName == "Karim" && p.MergedIntoId == null).Select(p => p.Key).FirstOrDefaultAsync()
            ?? await db.Cases.Where(c => c.ClosedOn == null && c.SiteId == 1).Join(db.Persons, c => c.PersonId, p => p.Id, (c, p) => p.Key).OrderBy(k => k).FirstAsync();
    }

    private static async Task<string> SecondRecord(RunningApp app)
    {
        await using var db = app.Db();
        return await db.PersonNumbers.Where(n => n.Kind == "partner-list").Join(db.Persons, n => n.PersonId, p => p.Id, (n, p) => p.Key).OrderBy(k => k).FirstAsync();
    }

    private static bool Shows(Stop stop, string route, List<string> routes) =>
        stop.Path[1..] == route
        || (!routes.Contains(stop.Path[1..]) && Regex.IsMatch(stop.Path[1..], $"^{Replaced(route, @"\{[^}]*\}", "[^/]+")}$", RegexOptions.None, TimeSpan.FromSeconds(1)));

    private static async Task<(bool Found, string? User)> Viewer(RunningApp app, string path)
    {
        foreach (var user in Users)
        {
            var client = user is null ? app.Anonymous() : await app.SignedInAs(user);
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            var shown = answer.StatusCode == HttpStatusCode.OK || (answer.StatusCode == HttpStatusCode.NotFound && path.StartsWith("/errors/", StringComparison.Ordinal));
            if (shown && answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                return (true, user);
            }
        }

        return (false, null);
    }

    private static async Task TypePassword(IPage page)
    {
        await page.GotoAsync("/account/sign-in");
        await page.Locator("[name=Name]").FillAsync(SettledApp.Guest);
        await page.Locator("[name=Password]").FillAsync(Invitations.Password);
        await page.Locator("[name=Password]").PressAsync("Enter");
        await page.WaitForURLAsync("**/account/second-factor*");
    }

    private static async Task ChooseThree(IPage page)
    {
        await page.GotoAsync("/people?site=aachen&select=1");
        for (var row = 0; row < 3; row++)
        {
            await page.Locator("td.pick input").Nth(row).CheckAsync();
        }

        await page.Locator("button[name=scope][value=chosen]").ClickAsync();
        await page.WaitForURLAsync("**/people/bulk");
    }

    private static string Replaced(string text, string pattern, string with) => Regex.Replace(text, pattern, with, RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>A page, who looks at it, and how they come there.</summary>
    internal sealed record Stop(string Address, string? User, Func<IPage, Task> Open)
    {
        public string Path => Address.Split('?')[0];
    }
}
