using AngleSharp.Html.Dom;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

public sealed class HistoryTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_kind_of_event_stands_on_its_day()
    {
        var (key, _) = await Eventful();
        var rows = await Rows(Jana, key);

        Assert.Contains(("01.09.2015", "Zuzug", "Aachen"), rows);
        Assert.Contains(("01.02.2016", "Wegzug", "Aachen"), rows);
        Assert.Contains(rows, r => r is ("02.09.2015", "Papier", _) && r.What.Contains("bis 01.06.2016", StringComparison.Ordinal));
        Assert.Contains(rows, r => r is ("10.12.2015", "Asylverfahren", _));
        Assert.Contains(rows, r => r is ("15.01.2016", "Kontakt", _) && r.What.Contains("Nicht gekommen", StringComparison.Ordinal));
        Assert.Contains(rows, r => r is ("05.04.2016", "Kontakt", _) && r.What.EndsWith("geplant", StringComparison.Ordinal));
        Assert.Contains(("01.11.2015", "Beginn", "test"), rows);
        Assert.Contains(rows, r => r is ("01.12.2015", "Ende", _) && r.What.StartsWith("test", StringComparison.Ordinal));
        Assert.Contains(rows, r => r is ("01.09.2015", "Zuständigkeit", _) && r.What.Contains("§ 10 AsylbLG", StringComparison.Ordinal));
        Assert.Contains(rows, r => r is ("31.01.2016", "Leistung endet", _));
    }

    [Fact]
    public async Task What_other_bodies_pay_stays_with_them()
    {
        var (key, _) = await Eventful();

        Assert.Contains(await Rows(Jana, key), r => r.Kind == "Leistung beginnt");
        Assert.DoesNotContain(await Rows("torsten.breuer", key), r => r.Kind.StartsWith("Leistung", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_change_says_field_value_earlier_value_and_who()
    {
        var (key, id) = await Eventful();
        await using (var db = app.Db())
        {
            var person = await db.Persons.SingleAsync(p => p.Id == id, Ct);
            (person.Sex, person.BirthPrecision) = ("female", "estimated");
            person.Born(new DateOnly(1990, 2, 3), "disputed");
            await db.SaveChangesAsync(Ct);
        }

        var rows = await Rows(Jana, key);

        Assert.Contains(rows, r => r.Kind == "Änderung" && r.What == "Geschlecht laut Papier: weiblich, vorher: unbekannt");
        Assert.Contains(rows, r => r.Kind == "Änderung" && r.What == "Geburtsdatum: 03.02.1990, vorher: 01.01.1990");
    }

    [Fact]
    public async Task The_immigration_office_reads_papers_and_procedure_but_no_talks_and_no_courses()
    {
        var (key, _) = await Eventful();
        var kinds = (await Rows("ralf.pontzen", key)).Select(r => r.Kind).Distinct().ToList();

        Assert.Contains("Papier", kinds);
        Assert.Contains("Asylverfahren", kinds);
        Assert.DoesNotContain("Kontakt", kinds);
        Assert.DoesNotContain("Beginn", kinds);
        Assert.DoesNotContain("Zuständigkeit", kinds);
    }

    [Fact]
    public async Task A_merged_record_tells_that_it_was_merged()
    {
        var (key, id) = await Eventful();
        var other = await app.Settle("Zweit", "Eintrag");
        await using (var db = app.Db())
        {
            (await db.Persons.SingleAsync(p => p.Id == other.Id, Ct)).MergeInto(id);
            db.Merges.Add(new PersonMerge { SurvivorId = id, MergedId = other.Id, At = new DateTime(2016, 3, 24, 9, 0, 0, DateTimeKind.Utc), ById = 1, Reason = "gleiche Nummer", Moved = "{}" });
            await db.SaveChangesAsync(Ct);
        }

        Assert.Contains(await Rows(Jana, key), r => r is ("24.03.2016", "Zusammengelegt", _) && r.What.EndsWith("gleiche Nummer", StringComparison.Ordinal));
        using var old = await (await app.SignedInAs(Jana)).GetAsync(new Uri($"/people/{other.Key}/history", UriKind.Relative), Ct);
        Assert.Equal($"/people/{key}/history", old.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_merge_names_who_joined_and_who_took_it_back()
    {
        var (key, id) = await Eventful();
        var other = await app.Settle("Dritt", "Eintrag");
        await using var db = app.Db();
        var (one, two) = (await db.Users.SingleAsync(u => u.UserName == Jana, Ct), await db.Users.SingleAsync(u => u.UserName == "torsten.breuer", Ct));
        var number = await db.Persons.Where(p => p.Id == other.Id).Select(p => p.FileNumber).SingleAsync(Ct);
        var merge = new PersonMerge { SurvivorId = id, MergedId = other.Id, At = new DateTime(2016, 3, 22, 9, 0, 0, DateTimeKind.Utc), ById = one.Id, Reason = "gleiche Nummer", Moved = "{}" };
        merge.Reverse(new DateTime(2016, 3, 23, 9, 0, 0, DateTimeKind.Utc), two.Id);
        db.Merges.Add(merge);
        await db.SaveChangesAsync(Ct);

        var page = await app.Document(await app.SignedInAs(Jana), $"/people/{key}/history");
        var rows = page.QuerySelectorAll("main tbody tr").Select(r => Text(r.TextContent)).Where(r => r.Contains(number, StringComparison.Ordinal)).ToList();

        Assert.Contains(rows, r => r.StartsWith("22.03.2016", StringComparison.Ordinal) && r.Contains(one.DisplayName, StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("23.03.2016", StringComparison.Ordinal) && r.Contains(two.DisplayName, StringComparison.Ordinal) && !r.Contains(one.DisplayName, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_about_an_act_names_the_body_that_did_it_and_not_the_one_that_wrote_the_row_first()
    {
        const string Simone = "simone.lindemann";
        var (id, key) = await app.Settle("Wer war es", (village, person) =>
        {
            var (jobcenter, city) = (village.User(Simone).BodyId, village.User(Jana).BodyId);
            village.Added(new Domain.Benefits.DutyAssignment { PersonId = person.Id, BodyId = city, Regime = "ASYLBLG", From = new DateOnly(2015, 9, 1), Reason = "test", Norm = "§ 10 AsylbLG", Provenance = By(city) });
            village.Added(new Domain.Benefits.DutyAssignment { PersonId = person.Id, BodyId = jobcenter, Regime = "SGB2", From = new DateOnly(2016, 1, 1), Reason = "test", Norm = "§ 36 SGB II", Provenance = By(city) });
            village.Added(new Domain.Benefits.DutyAssignment { PersonId = person.Id, BodyId = jobcenter, Regime = "SGB3", From = new DateOnly(2016, 2, 1), Reason = "test", Norm = "§ 22 SGB III", Provenance = By(city) });
        });
        await using (var db = app.Db())
        {
            var (jobcenter, site) = (await db.Users.Where(u => u.UserName == Simone).Select(u => u.BodyId).SingleAsync(Ct), await db.Cases.Where(c => c.PersonId == id).ExecuteUpdateAsync(s => s.SetProperty(c => c.Provenance.OwnerBodyId, c => db.Users.Where(u => u.UserName == Simone).Select(u => u.BodyId).First()), Ct));
            Assert.NotEqual((0, 0), (jobcenter, site));
        }

        var (jana, simone) = (await app.SignedInAs(Jana), await app.SignedInAs(Simone));
        var duties = await Duties(id);
        using var confirmed = await app.Force(simone, $"/people/{key}/benefits?handler=Confirm", ("duty", $"{duties[1].Id}"), ("version", "0"));
        using var rejected = await app.Force(simone, $"/people/{key}/benefits?handler=Reject", ("duty", $"{duties[2].Id}"), ("version", "0"), ("Reject.Reason", "place"));
        using var closed = await app.Submit(jana, $"/people/{key}/case", "Close", ("Closing.To", "20.03.2016"), ("Closing.Reason", "lost"));
        var page = await app.Document(jana, $"/people/{key}/history");
        var lines = page.QuerySelectorAll("main tbody tr").Select(r => (Kind: Text(r.Children[1].TextContent), Source: Text(r.Children[3].TextContent))).ToLookup(l => l.Kind, l => l.Source);

        Assert.Equal(["Jobcenter"], lines["Zuständigkeit bestätigt"]);
        Assert.Equal(["Jobcenter"], lines["Zuständigkeit abgelehnt"]);
        Assert.Equal(["Stadt Aachen, FB 50"], lines["Akte geschlossen"]);
        Assert.Equal(["Stadt Aachen, FB 50", "Stadt Aachen, FB 50", "Stadt Aachen, FB 50"], lines["Zuständigkeit"]);
    }

    private static Domain.Provenance By(int body) => new() { Source = "told", LegalBasis = "test", OwnerBodyId = body, RecordedAt = DateTime.UnixEpoch };

    private async Task<List<Domain.Benefits.DutyAssignment>> Duties(int id)
    {
        await using var db = app.Db();
        return await db.Duties.AsNoTracking().Where(d => d.PersonId == id).OrderBy(d => d.From).ToListAsync(Ct);
    }

    private async Task<(string Key, int Id)> Eventful()
    {
        var (id, key) = await app.Settle("Viel", "Erlebt", "1990-01-01");
        await using var db = app.Db();
        var village = new Villagers(db, "IP-H-" + id);
        var person = await db.Persons.SingleAsync(p => p.Id == id, Ct);
        var agency = village.User("torsten.breuer");
        village.Arrived(person, "2015-09-01");
        village.Added(new MunicipalMove { PersonId = id, Kind = MunicipalMove.Departure, On = new DateOnly(2016, 2, 1), Municipality = "05334002", Provenance = Villagers.Told });
        village.Paper(person, "GESTATTUNG", "2015-09-02", "2016-06-01");
        village.Added(new AsylumStage { PersonId = id, Stage = "hearing", On = new DateOnly(2015, 12, 10), Provenance = Villagers.Told });
        village.Meets(person, "2016-01-15", result: "no-show");
        village.Meets(person, "2016-04-05", result: null);
        village.Takes(person, "2015-11-01", "2015-12-01");
        village.Duty(person, "ASYLBLG", village.User(Jana).BodyId, "2015-09-01");
        village.Benefit(person, "ASYLBLG", village.User(Jana).BodyId, "2015-09-01", "2016-01-31");
        village.Added(new Domain.Casework.Involvement { PersonId = id, BodyId = agency.BodyId, UserId = agency.Id, Role = "co-worker", From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
        return (key, id);
    }

    private async Task<List<(string On, string Kind, string What)>> Rows(string user, string key)
    {
        IHtmlDocument page = await app.Document(await app.SignedInAs(user), $"/people/{key}/history");
        return [.. page.QuerySelectorAll("main tbody tr").Select(r => (Text(r.Children[0].TextContent), Text(r.Children[1].TextContent), Text(r.Children[2].TextContent)))];
    }

    private static string Text(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
