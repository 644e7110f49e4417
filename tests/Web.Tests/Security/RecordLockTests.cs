using System.Net;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>Locks are set and lifted with a reason by the data protection officer; the lead may set one at once, on the word of the person.</summary>
public sealed class RecordLockTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Officer = "katharina.voss";
    private const string Jana = "jana.offermann";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_restricted_record_is_kept_but_not_used_until_the_person_was_informed_and_it_is_lifted()
    {
        var (id, key) = await app.Settle("Einschraenkung", "Art18", "1990-01-01");
        var (officer, jana) = (await app.SignedInAs(Officer), await app.SignedInAs(Jana));
        using var set = await app.Submit(officer, $"/audit/people/{key}", "Lock", ("Reason", "accuracy"));
        var shut = await app.Document(jana, $"/people/{key}");
        var entry = await Last(id);
        var log = await app.Document(officer, $"/audit/people/{key}");
        var history = await app.History(Jana, key);
        using var untold = await app.Submit(officer, $"/audit/people/{key}", "Lift", ("Kind", "restricted"), ("LiftReason", "clarified"));
        var still = await Locked(id);
        using var lifted = await app.Submit(officer, $"/audit/people/{key}", "Lift", ("Kind", "restricted"), ("LiftReason", "clarified"), ("Informed", "true"));

        Assert.Equal(HttpStatusCode.Redirect, set.StatusCode);
        Assert.Contains("Verarbeitung ist eingeschränkt", shut.Words(), StringComparison.Ordinal);
        Assert.Empty(shut.QuerySelectorAll("dl.ten"));
        Assert.Equal(("Katharina Voß", true), (entry.Actor, entry.Details!.Contains("Restricted", StringComparison.Ordinal)));
        Assert.Contains("Richtigkeit wird bestritten", log.Words(), StringComparison.Ordinal);
        Assert.DoesNotContain("Einschraenkung", log.Words(), StringComparison.Ordinal);
        Assert.Contains("Gesperrt Richtigkeit wird bestritten Katharina Voß", history, StringComparison.Ordinal);
        Assert.NotNull((await RunningApp.Document(untold)).QuerySelector("[name='Informed'][aria-invalid='true']"));
        Assert.Equal((false, true), still);
        Assert.Equal(HttpStatusCode.Redirect, lifted.StatusCode);
        Assert.Equal((false, false), await Locked(id));
        Assert.NotEmpty((await app.Document(jana, $"/people/{key}")).QuerySelectorAll("dl.ten"));
        Assert.Contains("Sperre aufgehoben Angaben sind geprüft und geklärt", await app.History(Jana, key), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_of_staff_is_seen_by_the_lead_alone_who_is_told_so()
    {
        var (id, key) = await app.Settle("Kollegin", "Personal", "1990-01-01");
        var (officer, torsten) = (await app.SignedInAs(Officer), await app.SignedInAs("torsten.breuer"));
        var before = await torsten.Status($"/people/{key}");
        using var set = await app.Submit(officer, $"/audit/people/{key}", "Lock", ("Reason", "own-staff"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (before, await torsten.Status($"/people/{key}")));
        Assert.Contains("§ 35 Abs. 1 S. 3 SGB I", (await app.Document(await app.SignedInAs(Jana), $"/people/{key}")).Words(), StringComparison.Ordinal);
        Assert.Equal((true, false), await Locked(id));
        using var lifted = await app.Submit(officer, $"/audit/people/{key}", "Lift", ("Kind", "staff-related"), ("LiftReason", "ended"));
        Assert.Equal(HttpStatusCode.OK, await torsten.Status($"/people/{key}"));
    }

    [Fact]
    public async Task Both_locks_hold_side_by_side_and_are_lifted_one_by_one()
    {
        var (id, key) = await app.Settle("Beides", "Doppelt", "1990-01-01");
        var officer = await app.SignedInAs(Officer);
        using var staff = await app.Submit(officer, $"/audit/people/{key}", "Lock", ("Reason", "staff-relative"));
        using var restricted = await app.Submit(officer, $"/audit/people/{key}", "Lock", ("Reason", "objection"));
        var both = await Locked(id);
        var page = await app.Document(officer, $"/audit/people/{key}");
        using var lifted = await app.Submit(officer, $"/audit/people/{key}", "Lift", ("Kind", "staff-related"), ("LiftReason", "mistake"));

        Assert.Equal((true, true), both);
        Assert.False(page.Offers("Lock"));
        Assert.Equal((false, true), await Locked(id));
    }

    [Fact]
    public async Task The_lead_locks_at_once_and_cannot_lift_and_nobody_else_locks()
    {
        var (id, key) = await app.Settle("Bitte", "Sofort", "1990-01-01");
        var (jana, torsten) = (await app.SignedInAs(Jana), await app.SignedInAs("torsten.breuer"));
        var offered = (await app.Document(torsten, $"/people/{key}/case")).Offers("Lock");
        using var other = await app.Force(torsten, $"/people/{key}/case?handler=Lock", ("Lock.Reason", "claims"));
        using var set = await app.Submit(jana, $"/people/{key}/case", "Lock", ("Lock.Reason", "claims"));
        using var lift = await app.Force(jana, $"/audit/people/{key}?handler=Lift", ("Kind", "restricted"), ("LiftReason", "wish"), ("Informed", "true"));

        Assert.False(offered);
        Assert.Equal(HttpStatusCode.Forbidden, other.StatusCode);
        Assert.Equal($"/people/{key}", set.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Forbidden, lift.StatusCode);
        Assert.Equal((false, true), await Locked(id));
    }

    [Theory]
    [InlineData(Jana)]
    [InlineData("miriam.kessels")]
    [InlineData("bernd.hillen")]
    [InlineData("ralf.pontzen")]
    public async Task Nobody_but_the_officer_reaches_the_locks_of_the_log(string user)
    {
        var (id, key) = await app.Settle("Rolle", "Falsch", "1990-01-01");
        using var refused = await app.Force(await app.SignedInAs(user), $"/audit/people/{key}?handler=Lock", ("Reason", "accuracy"));

        Assert.Equal((HttpStatusCode.Forbidden, (false, false)), (refused.StatusCode, await Locked(id)));
    }

    [Theory]
    [InlineData("Lock", "Reason", "")]
    [InlineData("Lock", "Reason", "because")]
    [InlineData("Lock", "Reason", "'; DROP TABLE persons; --")]
    [InlineData("Lift", "LiftReason", "")]
    [InlineData("Lift", "LiftReason", "accuracy")]
    [InlineData("Lift", "Kind", "all")]
    public async Task What_cannot_be_is_refused_by_name(string handler, string field, string value)
    {
        var (id, key) = await app.Settle("Unsinn", "Sperre", "1990-01-01");
        var officer = await app.SignedInAs(Officer);
        if (handler == "Lift")
        {
            using var set = await app.Submit(officer, $"/audit/people/{key}", "Lock", ("Reason", "accuracy"));
        }

        var before = await Locked(id);
        (string Name, string Value)[] right = [("Kind", "restricted"), ("LiftReason", "clarified"), ("Informed", "true")];
        using var refused = await app.Submit(officer, $"/audit/people/{key}", handler, [.. right.Where(f => handler == "Lift" && f.Name != field), (field, value)]);

        Assert.NotNull((await RunningApp.Document(refused)).QuerySelector($"[name='{field}'][aria-invalid='true']"));
        Assert.Equal(before, await Locked(id));
    }

    [Fact]
    public async Task Two_who_lock_in_one_moment_set_one_lock()
    {
        var (id, key) = await app.Settle("Zwei", "Zugleich", "1990-01-01");
        var officer = await app.SignedInAs(Officer);
        var opened = await app.Document(officer, $"/audit/people/{key}");

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => RecordForms.Submit(officer, opened, "Lock", ("Reason", "unlawful"))));
        await using var db = app.Db();

        Assert.Equal((1, (false, true)), (await db.PersonLocks.CountAsync(l => l.PersonId == id, Ct), await Locked(id)));
    }

    [Fact]
    public async Task The_log_of_a_person_nobody_knows_is_not_there()
    {
        using var locked = await app.Force(await app.SignedInAs(Officer), "/audit/people/nosuchkey0000?handler=Lock", ("Reason", "accuracy"));
        using var lifted = await app.Force(await app.SignedInAs(Officer), "/audit/people/nosuchkey0000?handler=Lift", ("Kind", "restricted"), ("LiftReason", "wish"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (locked.StatusCode, lifted.StatusCode));
    }

    private async Task<(bool Staff, bool Restricted)> Locked(int id)
    {
        await using var db = app.Db();
        var person = await db.Persons.AsNoTracking().SingleAsync(p => p.Id == id, Ct);
        return (person.StaffRelated, person.Restricted);
    }

    private async Task<AuditEntry> Last(int id)
    {
        await using var db = app.Db();
        return await (from s in db.Set<AuditSubject>() join e in db.Set<AuditEntry>() on s.Seq equals e.Seq where s.PersonId == id && (e.Action == AuditActions.Add || e.Action == AuditActions.Change) orderby e.Seq descending select e).FirstAsync(Ct);
    }
}
