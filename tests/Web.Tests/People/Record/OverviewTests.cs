using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>The page of a person of the demo town, read only.</summary>
public sealed class OverviewTests(SharedApp app)
{
    private const string Jana = "jana.offermann";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_strip_answers_six_questions_from_the_record()
    {
        var page = await Page(Jana, $"/people/{await Key()}");
        var strip = page.QuerySelectorAll("dl.ten > div").ToDictionary(f => f.QuerySelector("dt")!.TextContent.Trim(), f => Text(f.QuerySelector("dd")!.TextContent));

        Assert.Equal(["Papier", "Ohne Aktivität", "Zuständig", "Deutsch", "Nächster Schritt", "Fallführung"], strip.Keys);
        Assert.Matches("^Aufenthaltsgestattung ?bis 18.07.2016 noch 116 Tage$", strip["Papier"]);
        Assert.StartsWith("37 Tage seit Ende", strip["Ohne Aktivität"], StringComparison.Ordinal);
        Assert.StartsWith("Stadt Aachen, FB 50", strip["Zuständig"], StringComparison.Ordinal);
        Assert.StartsWith("A2 sprechen, A1 schreiben", strip["Deutsch"], StringComparison.Ordinal);
        Assert.Contains("09:30: Aktionsplan", strip["Nächster Schritt"], StringComparison.Ordinal);
        Assert.Equal("Jana Offermann Standort Aachen", strip["Fallführung"]);
    }

    [Fact]
    public async Task The_record_shows_people_involved_profile_barriers_and_what_the_person_took_part_in()
    {
        var page = await Page(Jana, $"/people/{await Key()}");

        Assert.Equal(["Teilnahmen", "Was die Person mitbringt", "Was bremst", "Beteiligte", "Person und Kontakt", "Haushalt"], page.QuerySelectorAll("main h2").Select(h => h.TextContent.Trim()));
        Assert.Contains("Torsten Breuer", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Installateur Sanitär", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains("94 % anwesend", Text(page.Body.TextContent), StringComparison.Ordinal);
        Assert.DoesNotContain("⟦", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_title_names_the_page_and_neither_name_nor_number()
    {
        var page = await Page(Jana, $"/people/{await Key()}");
        var papers = await Page(Jana, $"/people/{await Key()}/papers");

        Assert.Equal(("Person · Integration Point", "Papiere und Wohnen · Integration Point"), (page.Title, papers.Title));
        Assert.Equal("ar", page.QuerySelector("h1 [lang]")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task The_history_tells_arrival_papers_asylum_benefit_contacts_and_courses_with_their_source()
    {
        var page = await Page(Jana, $"/people/{await Key()}/history");
        var rows = page.QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => Text(c.TextContent)).ToList()).ToList();
        var days = rows.Select(r => DateOnly.ParseExact(r[0], "dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture)).ToList();

        Assert.Superset(new HashSet<string> { "Zuzug", "Umzug", "Papier", "Asylverfahren", "Leistung beginnt", "Zuständigkeit", "Kontakt", "Beginn", "Ende", "Akte angelegt" }, rows.Select(r => r[1]).ToHashSet());
        Assert.Equal(days.OrderDescending(), days);
        Assert.All(rows, row => Assert.NotEmpty(row[3]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/history")]
    [InlineData("/papers")]
    [InlineData("/sharing")]
    [InlineData("/notes")]
    [InlineData("/duplicates")]
    [InlineData("/identity/edit")]
    [InlineData("/names")]
    [InlineData("/origin/edit")]
    [InlineData("/death/edit")]
    public async Task An_unknown_key_and_one_that_is_not_the_viewers_answer_alike(string tab)
    {
        await using var db = app.Db();
        var other = await db.Persons.Where(p => p.MergedIntoId == null && !db.Cases.Any(c => c.PersonId == p.Id && c.SiteId == 1)
            && !db.Duties.Any(d => d.PersonId == p.Id && d.BodyId == db.Users.First(u => u.UserName == Jana).BodyId) && !db.Involvements.Any(i => i.PersonId == p.Id)).Select(p => p.Key).OrderBy(k => k).FirstAsync(Ct);
        var jana = await app.SignedInAs(Jana);

        using var unknown = await jana.GetAsync(new Uri("/people/aaaaaaaaaaaaa" + tab, UriKind.Relative), Ct);
        using var swapped = await jana.GetAsync(new Uri($"/people/{other}{tab}", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, swapped.StatusCode);
    }

    [Fact]
    public async Task Who_sees_only_a_part_is_told_who_sees_the_rest()
    {
        var page = await Page("miriam.kessels", $"/people/{await Key()}");
        var shut = page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent.Trim() == "Was Sie hier nicht sehen");

        Assert.Equal(["Aufenthalt", "Bildung, Arbeit, Sprache", "Hindernisse", "Notizen", "Plan und Termine"], shut.QuerySelectorAll("dt").Select(d => d.TextContent.Trim()));
        Assert.Contains("Sachbearbeitung", shut.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Aufenthaltsgestattung", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Installateur", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_volunteer_is_told_what_is_hidden_and_what_is_seen_in_part()
    {
        var wilma = await app.SignedInAs("wilma.schaaf");
        var own = (await app.Document(wilma, "/people")).QuerySelector("main tbody th a")!.GetAttribute("href")!;
        var page = await app.Document(wilma, own);
        var limited = page.QuerySelectorAll("main dl div").Where(f => f.QuerySelector("dt") is not null).ToDictionary(f => f.QuerySelector("dt")!.TextContent.Trim(), f => f.QuerySelector("dd")!.TextContent);

        Assert.StartsWith("Sie sehen einen Teil", limited["Name und Kontakt"].Trim(), StringComparison.Ordinal);
        Assert.StartsWith("Sehen nur", limited["Aufenthalt"].Trim(), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelector("main .grid > div")!.Children);
        Assert.DoesNotContain("bearbeiten", page.QuerySelector("#keys")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_opened_from_a_list_leads_on_to_the_next_without_a_name_in_the_address()
    {
        var jana = await app.SignedInAs(Jana);
        var list = await app.Document(jana, "/people?site=aachen&sort=-idle");
        var third = list.QuerySelectorAll("tbody th a").OfType<IHtmlAnchorElement>().ElementAt(2);
        var fourth = list.QuerySelectorAll("tbody th a").OfType<IHtmlAnchorElement>().ElementAt(3);

        var page = await app.Document(jana, new Uri(third.Href).PathAndQuery);
        var next = page.QuerySelector("a[rel=next]")!;

        Assert.Matches(@"3 von [\d.]+", page.QuerySelector(".crumbs")!.TextContent);
        Assert.Equal("n", next.GetAttribute("data-key"));
        Assert.Equal(new Uri(fourth.Href).PathAndQuery, next.GetAttribute("href"));
        Assert.Contains("list=site%3Daachen", page.QuerySelectorAll("nav a").Single(a => a.TextContent.Trim() == "Verlauf").GetAttribute("href")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_who_left_the_list_meanwhile_says_so_and_still_leads_on()
    {
        var page = await Page(Jana, $"/people/{await Key()}?list=nationality%3DFR&at=1");

        Assert.Contains("nicht mehr in der Liste", page.QuerySelector(".crumbs")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("list=site%3Daachen&at=0")]
    [InlineData("list=site%3Daachen&at=-5")]
    [InlineData("list=%00%27%22%3Cscript%3E&at=2")]
    [InlineData("list=site%3Daachen&at=99999999999")]
    public async Task A_position_that_cannot_be_read_opens_the_person_alone(string query)
    {
        var page = await Page(Jana, $"/people/{await Key()}?{query}");

        Assert.Contains("Karim", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", page.QuerySelector(".crumbs")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 23)]
    [InlineData("/history", 18)]
    public async Task A_page_of_a_person_takes_a_fixed_number_of_statements(string tab, int count)
    {
        using var statements = new Statements();
        var client = await app.SignedInAs(Jana);
        _ = await statements.Of(client, $"/people/{await Key()}{tab}"); // names of bodies and sites are kept for a while
        var seen = await statements.Of(client, $"/people/{await Key()}{tab}");

        Assert.True(seen.Count == count, $"{seen.Count} instead of {count}:\n{string.Join("\n---\n", seen)}");
    }

    [Fact]
    public async Task Reading_a_person_is_written_down_with_the_page_that_was_opened()
    {
        var key = await Key();
        await Page(Jana, $"/people/{key}/history");
        await using var db = app.Db();
        var id = await db.Persons.Where(p => p.Key == key).Select(p => p.Id).SingleAsync(Ct);

        Assert.True(await db.Set<Web.Security.Trail.AuditSubject>().AnyAsync(s => s.PersonId == id
            && db.Set<Web.Security.Trail.AuditEntry>().Any(e => e.Seq == s.Seq && e.Area == "person/history" && e.Actor == "Jana Offermann"), Ct));
    }

    [Fact]
    public async Task English_pages_have_english_words()
    {
        using var english = await app.SignIn(Jana);
        foreach (var tab in new[] { "?lang=en", "/history", "/papers", "/sharing", "/notes", "/duplicates", "/identity/edit", "/names", "/origin/edit", "/death/edit", "/household", "/benefits", "/case" })
        {
            var page = await app.Document(english, $"/people/{await Key()}{tab}");

            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.DoesNotContain("⟦", page.Body!.TextContent, StringComparison.Ordinal);
        }
    }

    private async Task<IHtmlDocument> Page(string user, string path) => await app.Document(await app.SignedInAs(user), path);

    private async Task<string> Key()
    {
        await using var db = app.Db();
        return await db.Persons.Where(p => p.FileNumber == "IP-2015-04417").Select(p => p.Key).SingleAsync(Ct);
    }

    private static string Text(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
