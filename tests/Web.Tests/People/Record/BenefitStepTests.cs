using System.Net;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>Benefits begin, end and are mended on the record, each with its reason, by the body that pays.</summary>
public sealed class BenefitStepTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static readonly (string, string)[] Begins = [("Begin.Regime", "ASYLBLG"), ("Begin.From", "15.03.2016"), ("Begin.Reason", "arrival")];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Jana, "Jana Offermann")]
    [InlineData("miriam.kessels", "Miriam Kessels")]
    public async Task Who_writes_benefits_begins_one_with_kind_day_and_reason(string user, string name)
    {
        var (id, key) = await Responsible("Beginn");
        using var begun = await app.Submit(await app.SignedInAs(user), $"/people/{key}/benefits", "Begin", Begins);
        var benefit = Assert.Single(await Benefits(id));
        var (entry, owner) = (await Last(id), await Body());

        Assert.Equal(HttpStatusCode.Redirect, begun.StatusCode);
        Assert.Equal(("ASYLBLG", owner, new DateOnly(2016, 3, 15), "arrival"), (benefit.Regime, benefit.BodyId, benefit.From, benefit.BeginReason));
        Assert.Equal(("staff", "sgb10-67a", owner), (benefit.Provenance.Source, benefit.Provenance.LegalBasis, benefit.Provenance.OwnerBodyId));
        Assert.Equal((name, true), (entry.Actor, entry.Details!.Contains("BenefitPeriod", StringComparison.Ordinal)));
        Assert.Contains("Leistung beginnt Asylbewerberleistungsgesetz (AsylbLG) · Stadt Aachen, FB 50 · Angekommen oder zugewiesen", await app.History(Jana, key), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Begin.Regime", "SGB2")]
    [InlineData("Begin.Regime", "' OR 1=1 --")]
    [InlineData("Begin.From", "2016")]
    [InlineData("Begin.From", "31.02.2016")]
    [InlineData("Begin.From", "01.01.2030")]
    [InlineData("Begin.From", "01.01.1970")]
    [InlineData("Begin.Reason", "")]
    [InlineData("Begin.Reason", "moved")]
    public async Task What_cannot_be_is_refused_by_name(string field, string value)
    {
        var (id, key) = await Responsible("Unsinn");
        using var refused = await app.Submit(await app.SignedInAs(Jana), $"/people/{key}/benefits", "Begin", [.. Begins.Where(f => f.Item1 != field), (field, value)]);

        Assert.NotNull((await RunningApp.Document(refused)).QuerySelector($"[name='{field}'][aria-invalid='true']"));
        Assert.Empty(await Benefits(id));
    }

    [Fact]
    public async Task A_second_benefit_of_the_kind_is_refused_and_another_kind_ends_the_first()
    {
        var (id, key) = await Responsible("Folge");
        var jana = await app.SignedInAs(Jana);
        using var first = await app.Submit(jana, $"/people/{key}/benefits", "Begin", Begins);
        using var again = await app.Submit(jana, $"/people/{key}/benefits", "Begin", [.. Begins.Where(f => f.Item1 != "Begin.From"), ("Begin.From", "20.03.2016")]);
        using var early = await app.Submit(jana, $"/people/{key}/benefits", "Begin", ("Begin.Regime", "SGB12"), ("Begin.From", "10.03.2016"), ("Begin.Reason", "regime-change"));
        var one = await Benefits(id);
        using var other = await app.Submit(jana, $"/people/{key}/benefits", "Begin", ("Begin.Regime", "SGB12"), ("Begin.From", "01.04.2016"), ("Begin.Reason", "regime-change"));
        var two = await Benefits(id);

        Assert.Contains("schon eingetragen", (await RunningApp.Document(again)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("beginnt erst später", (await RunningApp.Document(early)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Assert.Single(one).To);
        Assert.Equal([("ASYLBLG", (DateOnly?)new DateOnly(2016, 3, 31), "regime-change"), ("SGB12", null, null)], two.Select(b => (b.Regime, b.To, b.EndReason)));
    }

    [Fact]
    public async Task Two_who_begin_the_same_benefit_in_one_moment_begin_it_once()
    {
        var (id, key) = await Responsible("Wettlauf");
        var jana = await app.SignedInAs(Jana);
        var opened = await app.Document(jana, $"/people/{key}/benefits");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RecordForms.Submit(jana, opened, "Begin", Begins)));

        Assert.Single(await Benefits(id));
    }

    [Fact]
    public async Task An_end_needs_day_and_reason_and_the_slower_of_two_changes_nothing()
    {
        var (id, key) = await Paid("Ende");
        var (jana, miriam) = (await app.SignedInAs(Jana), await app.SignedInAs("miriam.kessels"));
        var path = $"/people/{key}/benefits?benefit={(await Benefits(id))[0].Id}";
        var opened = await app.Document(miriam, path);
        foreach (var (day, reason) in new[] { ("30.09.2015", "work"), ("", "work"), ("20.03.2016", ""), ("20.03.2016", "arrival"), ("01.01.2030", "work") })
        {
            using var wrong = await app.Submit(jana, path, "End", ("Ending.To", day), ("Ending.Reason", reason));
            Assert.NotNull((await RunningApp.Document(wrong)).QuerySelector("#errors"));
        }

        using var ended = await app.Submit(jana, path, "End", ("Ending.To", "20.03.2016"), ("Ending.Reason", "work"));
        using var late = await RecordForms.Submit(miriam, opened, "End", ("Ending.To", "10.03.2016"), ("Ending.Reason", "moved"));
        var benefit = Assert.Single(await Benefits(id));

        Assert.Equal((new DateOnly(2016, 3, 20), "work"), (benefit.To!.Value, benefit.EndReason));
        Assert.Contains("Jemand hat inzwischen gespeichert", (await app.Document(miriam, late.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Eigenes Einkommen", await app.History(Jana, key), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_mended_with_its_reason_and_the_audit_keeps_the_value_before()
    {
        var (id, key) = await Paid("Fehler");
        var jana = await app.SignedInAs(Jana);
        var path = $"/people/{key}/benefits?benefit={(await Benefits(id))[0].Id}";
        using var reasonless = await app.Submit(jana, path, "Mend", ("Mend.From", "01.11.2015"), ("Mend.Reason", "arrival"), ("Mend.Why", " "));
        using var mended = await app.Submit(jana, path, "Mend", ("Mend.From", "01.11.2015"), ("Mend.Reason", "arrival"), ("Mend.Why", "Monat verwechselt."));
        var benefit = Assert.Single(await Benefits(id));
        var entry = await Last(id);

        Assert.NotNull((await RunningApp.Document(reasonless)).QuerySelector("[name='Mend.Why'][aria-invalid='true']"));
        Assert.Equal((new DateOnly(2015, 11, 1), "arrival", null), (benefit.From, benefit.BeginReason, benefit.To));
        Assert.Contains("2015-10-01", entry.Details!, StringComparison.Ordinal);
        Assert.Contains("Leistung berichtigt Asylbewerberleistungsgesetz (AsylbLG) · Monat verwechselt.", await app.History(Jana, key), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_benefit_that_never_was_is_in_no_figure_but_in_the_history()
    {
        var (id, key) = await Paid("Irrtum");
        using var mended = await app.Submit(await app.SignedInAs(Jana), $"/people/{key}/benefits?benefit={(await Benefits(id))[0].Id}", "Mend", ("Mend.Never", "true"), ("Mend.Why", "Falsche Person."));
        var today = new DateOnly(2016, 3, 24);
        await using var db = app.Db();

        Assert.True(Assert.Single(await Benefits(id)).NeverHeld);
        Assert.False(await db.Benefits.AnyAsync(b => b.PersonId == id && b.From <= today && (b.To == null || b.To >= today), Ct));
        Assert.False(await BenefitEnds.Between(db, DateOnly.MinValue, today).AnyAsync(b => b.PersonId == id, Ct));
        Assert.Contains("Leistung zurückgenommen", await app.History(Jana, key), StringComparison.Ordinal);
        Assert.DoesNotContain("Leistung beginnt", await app.History(Jana, key), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_body_pays_is_neither_seen_nor_written_and_keys_of_another_person_lead_nowhere()
    {
        var (id, key) = await Paid("Wand");
        var (other, _) = await Paid("Nachbar");
        await using (var db = app.Db())
        {
            var village = new Villagers(db, "IP-W-" + id);
            village.Benefit(await db.Persons.SingleAsync(p => p.Id == id, Ct), Regimes.Sgb2, village.User("simone.lindemann").BodyId, "2016-03-01");
        }

        var all = await Benefits(id);
        var (jana, foreign, neighbour) = (await app.SignedInAs(Jana), all[1], (await Benefits(other))[0]);
        var page = (await app.Document(jana, $"/people/{key}/benefits")).Words();
        foreach (var (user, benefit) in new[] { (Jana, foreign), (Jana, neighbour), ("dorothee.quast", all[0]), ("ralf.pontzen", all[0]), ("torsten.breuer", all[0]) })
        {
            foreach (var handler in new[] { "End", "Mend" })
            {
                using var refused = await app.Force(await app.SignedInAs(user), $"/people/{key}/benefits?handler={handler}", ("benefit", $"{benefit.Id}"), ("version", $"{benefit.Version}"), ("Ending.To", "20.03.2016"), ("Ending.Reason", "work"), ("Mend.Never", "true"), ("Mend.Why", "Nein."));
                Assert.Equal((user, handler, HttpStatusCode.NotFound), (user, handler, refused.StatusCode));
            }
        }

        using var begun = await app.Force(await app.SignedInAs("torsten.breuer"), $"/people/{key}/benefits?handler=Begin", [.. Begins]);
        Assert.Equal(HttpStatusCode.NotFound, begun.StatusCode);
        Assert.DoesNotContain("Jobcenter · ab", page, StringComparison.Ordinal);
        Assert.Equal(all.Select(b => (b.Id, b.Version, b.To)), (await Benefits(id)).Select(b => (b.Id, b.Version, b.To)));
    }

    private Task<(int Id, string Key)> Responsible(string family) => app.Settle(family, (village, person) => village.Duty(person, Regimes.Asylblg, village.User(Jana).BodyId, "2015-10-01"));

    private Task<(int Id, string Key)> Paid(string family) => app.Settle(family, (village, person) =>
    {
        village.Duty(person, Regimes.Asylblg, village.User(Jana).BodyId, "2015-10-01");
        village.Benefit(person, Regimes.Asylblg, village.User(Jana).BodyId, "2015-10-01");
    });

    private async Task<int> Body()
    {
        await using var db = app.Db();
        return await db.Organisations.Where(o => o.Key == "aachen-fb50").Select(o => o.Id).SingleAsync(Ct);
    }

    private async Task<AuditEntry> Last(int id)
    {
        await using var db = app.Db();
        return await (from s in db.Set<AuditSubject>() join e in db.Set<AuditEntry>() on s.Seq equals e.Seq where s.PersonId == id && (e.Action == AuditActions.Add || e.Action == AuditActions.Change) orderby e.Seq descending select e).FirstAsync(Ct);
    }

    private async Task<List<BenefitPeriod>> Benefits(int id)
    {
        await using var db = app.Db();
        return await db.Benefits.AsNoTracking().Where(b => b.PersonId == id).OrderBy(b => b.Id).ToListAsync(Ct);
    }
}
