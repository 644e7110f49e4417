using System.Net;
using System.Text.RegularExpressions;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Browser.Tests.Pages;

/// <summary>Every page the program has, with somebody who may see it: a new page is looked at without anybody having to remember.</summary>
internal static class EveryPage
{
    private static readonly string?[] Users = [null, "miriam.kessels", "jana.offermann", "holger.wintgens", "claudia.mertes", "bernd.hillen", "petra.niessen"];

    /// <summary>Pages that are no pages to look at: doors and files.</summary>
    private static readonly string[] NotToLookAt = ["/", "/account/sign-out"];

    public static async Task<IReadOnlyList<(string Path, string? User)>> Of(RunningApp app)
    {
        var person = await Karim(app);
        var other = await SecondRecord(app);
        var paths = app.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
            .Select(p => Regex.Replace(p, @"^/people/\{key[^}]*\}", $"/people/{person}", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Select(p => Regex.Replace(p, @"/compare/\{other[^}]*\}", $"/compare/{other}", RegexOptions.None, TimeSpan.FromSeconds(1)))
            .Where(p => !p.Contains('{', StringComparison.Ordinal) && !NotToLookAt.Contains(p))
            .Append("/design?lang=ar")
            .Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);
        List<(string, string?)> pages = [];
        foreach (var path in paths)
        {
            if (await Viewer(app, path) is (true, var user))
            {
                pages.Add((path, user));
            }
        }

        return pages;
    }

    private static async Task<(bool Found, string? User)> Viewer(RunningApp app, string path)
    {
        foreach (var user in Users)
        {
            var client = user is null ? app.Anonymous() : await app.SignedInAs(user);
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            if (answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                return (true, user);
            }
        }

        return (false, null);
    }

    private static async Task<string> SecondRecord(RunningApp app)
    {
        await using var db = app.Db();
        return await db.PersonNumbers.Where(n => n.Kind == "partner-list").Join(db.Persons, n => n.PersonId, p => p.Id, (n, p) => p.Key).OrderBy(k => k).FirstAsync();
    }

    private static async Task<string> Karim(RunningApp app)
    {
        await using var db = app.Db();
        return await db.Persons.Where(p => p.FamilyName == "Al-Nasri" && p.GivenName == "Karim" && p.MergedIntoId == null).Select(p => p.Key).FirstOrDefaultAsync()
            ?? await db.Cases.Where(c => c.ClosedOn == null && c.SiteId == 1).Join(db.Persons, c => c.PersonId, p => p.Id, (c, p) => p.Key).OrderBy(k => k).FirstAsync();
    }
}
