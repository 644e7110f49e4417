using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Imports.Pages;

/// <summary>Who brings in the list of another office writes no more by it than at the desk: the office decides what is its own.</summary>
public sealed class ForeignListTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Office = "staedteregion-auslaenderamt";
    private static readonly DateOnly Today = new(2016, 3, 24);
    private readonly ListPages miriam = new(app, "miriam.kessels");

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_paper_of_a_known_person_in_the_name_of_the_immigration_office_is_only_proposed_to_it()
    {
        var (id, office) = await Known("Vorgang", "979920000001");
        var run = await miriam.Checked("AZR-Nummer;Name;Vorname;Geb.-Datum;Papier;gültig bis\n979920000001;Vorgang;Probe;02.01.1990;Aufenthaltserlaubnis § 25 Abs. 1 (asylberechtigt);24.03.2019\n", Office);
        var preview = await miriam.Words(run);
        using var confirmed = await miriam.Post(run, run + "?handler=Confirm");
        await miriam.Idle(run);
        await using var db = app.Db();
        var proposal = await db.Corrections.SingleAsync(c => c.PersonId == id, Ct);

        Assert.Contains("Die Angabe geht dorthin als Vorschlag.", preview, StringComparison.Ordinal);
        Assert.Equal("GESTATTUNG", (await CurrentPaper.OfOne(db, id, Today))!.Type);
        Assert.Equal((PersonParts.Paper, office, false), (proposal.Field, proposal.DeciderBodyId, proposal.DecidedAt is not null));
        Assert.NotEqual(office, proposal.ProposerBodyId);
    }

    [Fact]
    public async Task The_own_list_writes_no_papers_either_and_proposes_them_as_the_record_page_does()
    {
        var jana = new ListPages(app);
        await jana.Imported("Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon;Papier;gültig bis\n50.3-E1;Eigenliste;Edda;01.02.1991;0241 555010;Aufenthaltsgestattung;01.05.2016\n");
        await jana.Imported("Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon;Papier;gültig bis\n50.3-E1;Eigenliste;Edda;01.02.1991;0241 555011;Aufenthaltsgestattung;01.09.2016\n");
        await using var db = app.Db();
        var person = await db.Persons.SingleAsync(p => p.FamilyName == "Eigenliste", Ct);

        Assert.Equal(new DateOnly(2016, 5, 1), (await db.Papers.SingleAsync(p => p.PersonId == person.Id, Ct)).To);
        Assert.Equal(await OfficeId(db), (await db.Corrections.SingleAsync(c => c.PersonId == person.Id, Ct)).DeciderBodyId);
        Assert.EndsWith("555011", person.Phone, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_paper_of_a_new_person_is_noted_as_at_the_desk_and_not_as_the_offices_own()
    {
        var run = await miriam.Checked("AZR-Nummer;Name;Vorname;Geb.-Datum;Papier;gültig bis\n979920000009;Neuling;Nora;05.06.1972;Aufenthaltsgestattung;01.05.2016\n", Office);
        var preview = await miriam.Words(run);
        using var confirmed = await miriam.Post(run, run + "?handler=Confirm");
        await miriam.Idle(run);
        await using var db = app.Db();
        var person = await db.Persons.SingleAsync(p => p.FamilyName == "Neuling", Ct);
        var own = await db.Users.Where(u => u.UserName == "miriam.kessels").Select(u => u.BodyId).SingleAsync(Ct);

        Assert.Contains("Das Papier wird als Angabe aus der Liste vermerkt", preview, StringComparison.Ordinal);
        var paper = await db.Papers.AsNoTracking().SingleAsync(p => p.PersonId == person.Id, Ct);
        Assert.Equal(("list", own), (paper.Provenance.Source, paper.Provenance.OwnerBodyId));
    }

    [Fact]
    public async Task What_another_office_pays_and_whom_it_knows_it_says_itself()
    {
        var (id, _) = await Known("Zahlung", "979920000003", "simone.lindemann");
        var run = await miriam.Checked("AZR-Nummer;Name;Vorname;Geb.-Datum;Telefon;Leistung seit\n979920000003;Zahlung;Probe;02.01.1990;0241 777010;01.01.2016\n979920000004;Erstmals;Elsa;07.08.1955;0241 777011;01.01.2016\n", "jobcenter-staedteregion");
        using var confirmed = await miriam.Post(run, run + "?handler=Confirm");
        await miriam.Idle(run);
        await using var db = app.Db();

        Assert.False(await db.Benefits.AnyAsync(b => b.PersonId == id || db.Persons.Any(p => p.Id == b.PersonId && p.FamilyName == "Erstmals"), Ct));
        Assert.Null(await db.Persons.Where(p => p.Id == id).Select(p => p.Phone).SingleAsync(Ct));
        Assert.Equal([nameof(Person.Phone)], await db.Corrections.Where(c => c.PersonId == id).Select(c => c.Field).ToListAsync(Ct));
        Assert.Contains("wird nicht übernommen", await miriam.Words(run), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_preview_shows_both_values_and_cuts_what_nobody_can_read()
    {
        var jana = new ListPages(app);
        await jana.Imported("Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon\n50.3-D1;Doppelwert;Dora;03.04.1983;0241 666010\n");
        var run = await jana.Checked("Aktenzeichen;Name;Vorname;Geb.-Datum;Telefon\n50.3-D1;Doppelwert;Dora;03.04.1983;0241 666011\n50.3-D2;Lang;Lore;" + new string('x', 5000) + ";\n");
        var words = await jana.Words(run);

        Assert.Matches("Bisher: \\+?[0-9 ]+666010\\. Laut Liste: \\+?[0-9 ]+666011\\.", words);
        Assert.DoesNotContain(new string('x', 201), words, StringComparison.Ordinal);
        Assert.Contains(new string('x', 200) + "…", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_does_not_read_in_the_preview_what_the_record_keeps_from_her()
    {
        await Known("Verborgen", "979920000005");
        var run = await miriam.Checked("AZR-Nummer;Name;Vorname;Geb.-Datum;Papier;gültig bis\n979920000005;Verborgen;Probe;02.01.1990;Aufenthaltserlaubnis § 25 Abs. 1 (asylberechtigt);24.03.2019\n", Office);

        Assert.DoesNotContain("Bisher:", await miriam.Words(run), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_content_again_says_when_it_was_brought_in()
    {
        const string List = "Name;Vorname;Geb.-Datum\nNochmals;Nele;03.04.1983\n";
        var jana = new ListPages(app);
        using var first = await jana.Upload(List);
        var once = (await jana.Page(first.Headers.Location!.ToString() + "/columns")).Body!.TextContent;
        using var second = await jana.Upload(List);
        var again = (await jana.Page(second.Headers.Location!.ToString() + "/columns")).Body!.TextContent;

        Assert.Equal(first.Headers.Location, second.Headers.Location);
        Assert.DoesNotContain("Diese Liste wurde schon am", once, StringComparison.Ordinal);
        Assert.Contains("Diese Liste wurde schon am", again, StringComparison.Ordinal);
    }

    /// <summary>Somebody whom an office knows by number and of whom it wrote everything.</summary>
    private async Task<(int Id, int Body)> Known(string name, string azr, string by = "ralf.pontzen")
    {
        var (id, _) = await app.Settle(name, (_, _) => { }, "1990-01-02");
        await using var db = app.Db();
        var body = await db.Users.Where(u => u.UserName == by).Select(u => u.BodyId).SingleAsync(Ct);
        var village = new Villagers(db, "IP-N-" + id);
        var person = await db.Persons.SingleAsync(p => p.Id == id, Ct);
        village.Added(new PersonNumber { PersonId = id, Kind = "azr", Value = azr, Provenance = Villagers.Told });
        village.Paper(person, "GESTATTUNG", "2015-11-01", "2016-05-01");
        await db.Papers.Where(p => p.PersonId == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Provenance.OwnerBodyId, body), Ct);
        await db.Persons.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Provenance.OwnerBodyId, body), Ct);
        return (id, body);
    }

    private static Task<int> OfficeId(Web.Data.AppDb db) => db.Organisations.Where(o => o.Key == Office).Select(o => o.Id).SingleAsync(Ct);
}
