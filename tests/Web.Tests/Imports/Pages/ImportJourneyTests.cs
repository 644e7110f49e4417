using System.Net;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Imports.Pages;

/// <summary>From the file to the report, page by page.</summary>
public sealed class ImportJourneyTests(AppFixture app) : IClassFixture<AppFixture>
{
    private readonly ListPages pages = new(app);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_uploaded_mapped_checked_written_and_reported()
    {
        var run = await pages.Imported("Aktenzeichen;Name;Vorname;Geb.-Datum\n50.3-C1;Barakat;Lina;05.06.1987\n50.3-C2;Barakat;Sami;31.02.1990\n");
        var report = await pages.Words(run);

        Assert.Contains("Was die Liste geändert hat", report, StringComparison.Ordinal);
        Assert.Contains("„31.02.1990“ ist kein Tag im Kalender. Die Stelle, die die Liste führt, kann das berichtigen.", report, StringComparison.Ordinal);
        Assert.NotNull((await pages.Page(run)).QuerySelector("a.person-link[href^='/people/']"));
        Assert.Contains("1 neu, 0 geändert, 1 abgewiesen", await pages.Words("/imports"), StringComparison.Ordinal);
        Assert.Contains("Jana Offermann", await pages.Words("/imports"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_written_before_somebody_confirms()
    {
        await using var db = app.Db();
        var before = await db.Persons.CountAsync(Ct);
        var run = await pages.Checked("Name;Vorname;Geb.-Datum\nVorschau;Ottilie;14.02.1961\n");

        Assert.Contains("1 Zeile übernehmen", await pages.Words(run), StringComparison.Ordinal);
        Assert.Equal(before, await db.Persons.CountAsync(Ct));

        using var away = await pages.Post(run, run + "?handler=Abandon");
        Assert.Equal("/imports", away.Headers.Location!.ToString());
        Assert.Equal(before, await db.Persons.CountAsync(Ct));
    }

    [Fact]
    public async Task The_button_counts_the_rows_that_change_something()
    {
        const string List = "Aktenzeichen;Name;Vorname;Geb.-Datum\n50.3-K1;Kennwert;Alba;05.06.1957\n";
        await pages.Imported(List);
        var again = await pages.Words(await pages.Checked(List + "\n"));
        var more = await pages.Words(await pages.Checked(List + "50.3-K2;Ganzanders;Quirin;07.08.1949\n"));

        Assert.Contains("Ohne Übernahme abschließen", again, StringComparison.Ordinal);
        Assert.Contains("1 Zeile übernehmen", more, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_that_nobody_knows_are_assigned_once_and_remembered_for_the_partner()
    {
        const string List = "Kennung;Wie heißt sie;Wann geboren\nx-1;Sibylle Merkwürden;05.06.1987\n";
        using var uploaded = await pages.Upload(List);
        var run = uploaded.Headers.Location!.ToString();
        using var refused = await pages.Post(run + "/columns", run + "/columns", ("Fields[0]", ""), ("Fields[1]", ""), ("Fields[2]", ""));
        var twice = await RunningApp.Document(await pages.Post(run + "/columns", run + "/columns", ("Fields[0]", "full-name"), ("Fields[1]", "full-name"), ("Fields[2]", "birth-date")));

        Assert.Contains("Mindestens eine Spalte muss den Namen enthalten.", (await RunningApp.Document(refused)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Diese Bedeutung hat schon die Spalte „Kennung“.", twice.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sibylle Merkwürden", (await pages.Page(run + "/columns")).QuerySelector("main form")!.TextContent, StringComparison.Ordinal);

        using var mapped = await pages.Post(run + "/columns", run + "/columns", ("Fields[0]", "file-number"), ("Fields[1]", "full-name"), ("Fields[2]", "birth-date"));
        await pages.Idle(run);
        using var next = await pages.Upload(List.Replace("x-1", "x-2", StringComparison.Ordinal));
        var columns = await pages.Page(next.Headers.Location + "/columns");

        Assert.Contains("Zugeordnet wie zuletzt", columns.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["file-number", "full-name", "birth-date"], columns.QuerySelectorAll("select option[selected]").Select(o => o.GetAttribute("value")));
    }

    [Fact]
    public async Task Rejected_rows_come_back_as_a_file_that_runs_no_formula_and_can_be_brought_in_again_once_mended()
    {
        var run = await pages.Imported("Name;Vorname;Geb.-Datum;Telefon\n=HYPERLINK(\"http://x\");Anna;31.02.1990;+49 241 5550991\n");
        using var answer = await pages.Get(run + "/export/rejected");
        var csv = await answer.Content.ReadAsStringAsync(Ct);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"Name\";\"Vorname\";\"Geb.-Datum\";\"Telefon\";\"Zeile\";\"Grund\"", csv, StringComparison.Ordinal);
        Assert.Contains("\"'=HYPERLINK(\"\"http://x\"\")\";\"Anna\";\"31.02.1990\";\"'+49 241 5550991\";\"2\"", csv, StringComparison.Ordinal);

        var mended = await pages.Imported(csv.Replace("'=HYPERLINK(\"\"http://x\"\")", "Rückkehr", StringComparison.Ordinal).Replace("31.02.", "28.02.", StringComparison.Ordinal));
        await using var db = app.Db();
        Assert.Equal("+49 241 5550991", await db.Persons.Where(p => p.FamilyName == "Rückkehr").Select(p => p.Phone).SingleAsync(Ct));
        Assert.Contains("Neue Personen", await pages.Words(mended), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_another_body_is_not_there()
    {
        var run = await pages.Checked("Name;Vorname;Geb.-Datum\nVerborgen;Kunibert;19.11.1952\n");
        var elsewhere = new ListPages(app, "dorothee.quast");
        foreach (var path in new[] { "", "/columns", "/questions", "/progress", "/export/rejected" })
        {
            using var answer = await elsewhere.Get(run + path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var confirmed = await elsewhere.Post("/imports/new", run + "?handler=Confirm");
        Assert.Equal(HttpStatusCode.NotFound, confirmed.StatusCode);
        Assert.DoesNotContain(run, (await elsewhere.Page("/imports")).QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("selma.yildirim"), InlineData("ralf.pontzen"), InlineData("claudia.mertes"), InlineData("kai.brandsiepen"), InlineData("wilma.schaaf"), InlineData("bernd.hillen"), InlineData("katharina.voss")]
    public async Task Who_brings_no_lists_in_does_not_enter(string user)
    {
        var client = await app.SignedInAs(user);
        foreach (var path in new[] { "/imports", "/imports/new", "/imports/x" })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_coordination_chooses_whose_list_it_is_and_a_caseworker_brings_in_the_own_one()
    {
        var choices = (await new ListPages(app, "miriam.kessels").Page("/imports/new")).QuerySelectorAll("select[name=Body] option").Select(o => o.GetAttribute("value")).ToList();
        var own = (await pages.Page("/imports/new")).QuerySelectorAll("select[name=Body] option").Select(o => o.GetAttribute("value")).ToList();
        using var foreign = await pages.Upload("Name;Vorname\nFremd;Nadja\n", body: "jobcenter-staedteregion");

        Assert.Equal(["aachen-fb50", "aachen-fb45", "staedteregion-auslaenderamt", "jobcenter-staedteregion", "agentur-aachen-dueren"], choices);
        Assert.Equal(["aachen-fb50"], own);
        Assert.Contains("Wählen Sie die Stelle", (await RunningApp.Document(foreign)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_of_ours_says_what_is_safe_and_goes_on_when_asked()
    {
        var run = await pages.Checked("Name;Vorname;Geb.-Datum\nPannek;Walburga;23.07.1949\n");
        var key = run.Split('/')[^1];
        await using var db = app.Db();
        await db.ImportRuns.Where(r => r.Key == key).ExecuteUpdateAsync(r => r.SetProperty(x => x.State, ImportStates.Applying).SetProperty(x => x.FailedAt, new DateTime(2026, 8, 1, 8, 0, 0, DateTimeKind.Utc)), Ct);

        Assert.Contains("Jede Zeile ist ganz oder gar nicht übernommen.", await pages.Words(run), StringComparison.Ordinal);

        using var again = await pages.Post(run, run + "?handler=Again");
        await pages.Idle(run);
        Assert.Contains("Was die Liste geändert hat", await pages.Words(run), StringComparison.Ordinal);
    }
}
