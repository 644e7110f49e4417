using System.Net;
using System.Text.RegularExpressions;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Imports.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

public sealed partial class AuditPagesTests(MarkedApp app) : IClassFixture<MarkedApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_officer_sees_who_saw_a_person_and_why_but_not_what_stands_in_the_record()
    {
        await app.As("torsten.breuer", async s =>
        {
            await s.GetRequiredService<Audit>().Read("person", [app.Person.Id], Ct);
            return true;
        });
        await app.Change(p => p.Name("Markfamilie-Neu", MarkedPerson.Given, p.SortName));
        var officer = await app.SignedInAs("katharina.voss");

        var page = await app.Document(officer, $"/audit/people/{app.Person.Key}");

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Torsten Breuer", text, StringComparison.Ordinal);
        Assert.Contains("gelesen", text, StringComparison.Ordinal);
        Assert.Contains(MarkedPerson.File, text, StringComparison.Ordinal);
        Assert.Contains("Familienname", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Markfamilie", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_people_did_reads_as_plain_words()
    {
        var officer = await app.SignedInAs("katharina.voss");
        await app.Change(p => p.Reach("0241 5550178", null, "phone", "ar", true));
        await ListAndPaper();
        using (await (await app.SignIn("georg.lambertz")).GetAsync(new Uri("/audit", UriKind.Relative), Ct))
        {
        }

        await new ListDesk(app).Import("Aktenzeichen;Name;Vorname;Geb.-Datum\n50.9-7;Wortlaut;Wanda;05.06.1944\n");

        var german = await Acts(officer);

        Assert.Contains(german, act => act.Contains("Womit: ein Klick (Vorführung)", StringComparison.Ordinal) && act.Contains("unbekanntes Gerät", StringComparison.Ordinal));
        Assert.Contains(german, act => act.StartsWith("exportiert Personenliste", StringComparison.Ordinal) && act.Contains("Datei: CSV", StringComparison.Ordinal) && act.Contains("Gefiltert nach: Standort", StringComparison.Ordinal) && act.Contains("Spalten: Aktenzeichen, Papier", StringComparison.Ordinal));
        Assert.Contains(german, act => act.StartsWith("gedruckt Personenliste", StringComparison.Ordinal) && !act.Contains("Datei", StringComparison.Ordinal));
        Assert.Contains(german, act => act.StartsWith("abgewiesen Eine Seite", StringComparison.Ordinal));
        Assert.Contains(german, act => act.Contains("Entscheidung: Liste übernehmen", StringComparison.Ordinal));
        Assert.Contains(german, act => act.Contains("1 Person · Angaben zur Person (Telefon)", StringComparison.Ordinal));
        Assert.DoesNotContain(german, act => Code().IsMatch(act));
    }

    [Fact]
    public async Task What_people_did_reads_as_plain_words_in_English_too()
    {
        var officer = await app.SignIn("katharina.voss");
        await app.Change(p => p.Reach("0241 5550179", null, "phone", "ar", true));
        await ListAndPaper();

        var english = await Acts(officer, "/audit?lang=en");

        Assert.Contains(english, act => act.StartsWith("printed List of people", StringComparison.Ordinal));
        Assert.Contains(english, act => act.Contains("1 person · details of the person (", StringComparison.Ordinal));
        Assert.DoesNotContain(english, act => Code().IsMatch(act.Replace("sign-in refused", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_file_number_is_posted_and_the_address_carries_the_key()
    {
        var officer = await app.SignedInAs("katharina.voss");
        var page = await app.Document(officer, "/audit");
        var token = page.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("number", MarkedPerson.File), KeyValuePair.Create("__RequestVerificationToken", token)]);

        using var answer = await officer.PostAsync(new Uri("/audit?handler=Person", UriKind.Relative), form, Ct);

        Assert.Equal($"/audit/people/{app.Person.Key}", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Filters_stand_in_the_address()
    {
        var officer = await app.SignedInAs("katharina.voss");
        var key = await KeyOf("katharina.voss");

        var mine = await app.Document(officer, $"/audit?action=sign-in&by={key}");
        var none = await app.Document(officer, "/audit?from=01.01.2001&to=02.01.2001");

        Assert.All(mine.QuerySelectorAll("tbody tr"), row => Assert.Contains("Katharina", row.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(mine.QuerySelectorAll("tbody tr"));
        Assert.Empty(none.QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("jana.offermann")]
    [InlineData("bernd.hillen")]
    [InlineData("miriam.kessels")]
    public async Task Nobody_else_reads_the_audit(string user)
    {
        var client = await app.SignedInAs(user);
        using var answer = await client.GetAsync(new Uri("/audit", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Being_turned_away_is_written_down()
    {
        var client = await app.SignedInAs("georg.lambertz");
        using var answer = await client.GetAsync(new Uri("/audit", UriKind.Relative), Ct);
        await using var db = app.Db();

        var entry = await db.Set<Web.Security.Trail.AuditEntry>().Where(e => e.Action == "denied" && e.Area == "page" && e.Role == Roles.CommitteeMember).FirstOrDefaultAsync(Ct);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("audit", entry?.Details, StringComparison.Ordinal);
    }

    private async Task ListAndPaper()
    {
        var jana = await app.SignedInAs("jana.offermann");
        foreach (var path in (string[])["/people/export/csv?site=aachen&columns=file,paper", "/people/print?site=aachen"])
        {
            using var answer = await jana.GetAsync(new Uri(path, UriKind.Relative), Ct);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            await answer.Content.ReadAsByteArrayAsync(Ct);
        }
    }

    /// <summary>All entries but for the names of who acted: what was done, where, for which purpose and with which data.</summary>
    private async Task<List<string>> Acts(HttpClient officer, string? path = "/audit")
    {
        var acts = new List<string>();
        while (path is not null)
        {
            var page = await app.Document(officer, path);
            acts.AddRange(page.QuerySelectorAll("tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("td").Skip(1).Select(Plain)).Trim()));
            path = page.QuerySelector("a[rel='next']")?.GetAttribute("href");
        }

        return acts;
    }

    private static string Plain(AngleSharp.Dom.IElement cell) =>
        string.Join(' ', cell.ChildNodes.Select(n => n.TextContent.Trim()).Where(t => t.Length > 0)).Replace(NoBreak.Space, ' ');

    [GeneratedRegex(@"\p{Ll}\p{Lu}|(?<!\p{L})\p{Ll}+-\p{Ll}|[{}⟦/]|\?,|null", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    private async Task<string> KeyOf(string user)
    {
        await using var db = app.Db();
        return await db.Users.Where(u => u.UserName == user).Select(u => u.Key).FirstAsync(Ct);
    }
}
