using System.Net;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>Who is responsible for a person: proposed by those who work with them, confirmed, rejected and ended by the body itself.</summary>
public sealed class DutyStepTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";
    private const string Simone = "simone.lindemann";

    private static readonly (string, string)[] Jobcenter =
        [("Proposal.Body", "jobcenter-staedteregion"), ("Proposal.Regime", "SGB2"), ("Proposal.From", "01.03.2016"), ("Proposal.Norm", "§ 36 SGB II"), ("Proposal.Why", "Anerkannt am 20.03.2016.")];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_former_body_stays_responsible_until_the_next_one_confirms()
    {
        var (id, key) = await Paid("Rechtskreiswechsel");
        var (jana, simone) = (await app.SignedInAs(Jana), await app.SignedInAs(Simone));
        using var proposed = await app.Submit(jana, $"/people/{key}/benefits", "Propose", Jobcenter);
        var strip = (await app.Document(jana, $"/people/{key}")).QuerySelector("dl.ten")!.TextContent;
        var page = await app.Document(jana, $"/people/{key}/benefits");
        var between = await Duties(id);

        using var confirmed = await app.Submit(simone, $"/people/{key}/benefits", "Confirm");
        var after = await Duties(id);
        var history = await app.History(Jana, key);

        Assert.Equal(HttpStatusCode.Redirect, proposed.StatusCode);
        Assert.Contains("bitte bestätigen", strip, StringComparison.Ordinal);
        Assert.False(page.Offers("Confirm"));
        Assert.Contains("Bestätigen kann nur: Jobcenter", page.Words(), StringComparison.Ordinal);
        Assert.Equal([null, null], between.Select(d => d.To));
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.Equal((new DateOnly(2016, 2, 29), "replaced"), (after[0].To!.Value, after[0].EndReason));
        Assert.Equal((null, "SGB2", false), (after[1].To, after[1].Regime, after[1].ConfirmedById is null));
        Assert.DoesNotContain("bitte bestätigen", (await app.Document(simone, $"/people/{key}")).QuerySelector("dl.ten")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Zuständigkeit bestätigt Jobcenter", history, StringComparison.Ordinal);
        Assert.Contains("Eine andere Stelle ist zuständig", history, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("selma.yildirim", "aachen-fb45", "SGB8", "2001-01-01")]
    [InlineData("torsten.breuer", "agentur-aachen-dueren", "SGB3", "1990-01-01")]
    public async Task Whatever_body_is_proposed_its_own_people_confirm(string user, string body, string regime, string born)
    {
        var (id, key) = await app.Settle("Vorschlag", (village, person) =>
        {
            var office = village.User(user).BodyId;
            var duty = village.Duty(person, regime, office, "2016-03-01");
            Assert.NotEqual(0, duty.Id);
        }, born);
        await State(id, CaseStates.FirstContact);
        var client = await app.SignedInAs(user);

        using var confirmed = await app.Submit(client, $"/people/{key}/benefits", "Confirm");
        await using var db = app.Db();

        Assert.Equal(body, await db.Organisations.Where(o => o.Id == db.Users.First(u => u.UserName == user).BodyId).Select(o => o.Key).SingleAsync(Ct));
        Assert.NotNull((await db.Duties.SingleAsync(d => d.PersonId == id, Ct)).ConfirmedById);
        Assert.Equal(CaseStates.DutyClarified, (await db.Cases.SingleAsync(c => c.PersonId == id, Ct)).State);
    }

    [Fact]
    public async Task A_rejected_proposal_never_held_and_stays_in_the_history_with_its_reason()
    {
        var (id, key) = await Paid("Ablehnung");
        var (jana, simone) = (await app.SignedInAs(Jana), await app.SignedInAs(Simone));
        using var proposed = await app.Submit(jana, $"/people/{key}/benefits", "Propose", Jobcenter);
        var duty = (await Duties(id))[1].Id;
        using var reasonless = await app.Submit(simone, $"/people/{key}/benefits?duty={duty}", "Reject");
        var asked = await RunningApp.Document(reasonless);
        using var rejected = await app.Submit(simone, $"/people/{key}/benefits?duty={duty}", "Reject", ("Reject.Reason", "place"));
        var all = await Duties(id);

        Assert.Contains("Wählen Sie aus der Liste", asked.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, rejected.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await simone.Status(rejected.Headers.Location!.ToString()));
        Assert.Equal((new DateOnly(2016, 2, 29), "place"), (all[1].To!.Value, all[1].RejectionReason));
        Assert.Null(all[0].To);
        Assert.DoesNotContain("Jobcenter", (await app.Document(jana, $"/people/{key}")).QuerySelector("dl.ten")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Zuständigkeit abgelehnt Jobcenter · § 36 SGB II · Örtlich nicht zuständig", await app.History(Jana, key), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_own_responsibility_ends_with_day_and_reason()
    {
        var (id, key) = await Paid("Ende");
        var jana = await app.SignedInAs(Jana);
        var path = $"/people/{key}/benefits?duty={(await Duties(id))[0].Id}";
        foreach (var (day, reason) in new[] { ("30.09.2015", "moved"), ("31.02.2016", "moved"), ("", "moved"), ("01.03.2027", "moved"), ("20.03.2016", "never"), ("20.03.2016", "") })
        {
            using var wrong = await app.Submit(jana, path, "EndDuty", ("DutyEnd.To", day), ("DutyEnd.Reason", reason));
            Assert.NotNull((await RunningApp.Document(wrong)).QuerySelector("#errors"));
        }

        var before = (await Duties(id))[0].To;
        using var ended = await app.Submit(jana, path, "EndDuty", ("DutyEnd.To", "20.03.2016"), ("DutyEnd.Reason", "moved"));

        Assert.Null(before);
        Assert.Equal((new DateOnly(2016, 3, 20), "moved"), ((await Duties(id))[0].To!.Value, (await Duties(id))[0].EndReason));
        Assert.Contains("Weggezogen oder umverteilt", await app.History(Jana, key), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_confirms_rejects_or_ends_for_another_body()
    {
        var (id, key) = await Paid("Fremd");
        using var proposed = await app.Submit(await app.SignedInAs(Jana), $"/people/{key}/benefits", "Propose", Jobcenter);
        var (city, jobcenter) = ((await Duties(id))[0], (await Duties(id))[1]);
        var before = await Duties(id);
        foreach (var (user, duty, answer) in new[] { (Jana, jobcenter, HttpStatusCode.Forbidden), (Simone, city, HttpStatusCode.Forbidden), ("ralf.pontzen", city, HttpStatusCode.NotFound), ("dorothee.quast", city, HttpStatusCode.NotFound), ("claudia.mertes", city, HttpStatusCode.NotFound) })
        {
            foreach (var handler in new[] { "Confirm", "Reject", "EndDuty" })
            {
                using var refused = await app.Force(await app.SignedInAs(user), $"/people/{key}/benefits?handler={handler}", ("duty", $"{duty.Id}"), ("version", $"{duty.Version}"), ("Reject.Reason", "place"), ("DutyEnd.To", "20.03.2016"), ("DutyEnd.Reason", "moved"));
                Assert.Equal((user, handler, answer), (user, handler, refused.StatusCode));
            }
        }

        Assert.Equal(before.Select(d => d.Version), (await Duties(id)).Select(d => d.Version));
        Assert.False((await app.Document(await app.SignedInAs(Jana), $"/people/{key}/benefits?duty={jobcenter.Id}")).Offers("Reject"));
    }

    [Theory]
    [InlineData("Proposal.Body", "sprachhaus-am-ring")]
    [InlineData("Proposal.Body", "1 OR 1=1")]
    [InlineData("Proposal.Regime", "ASYLBLG")]
    [InlineData("Proposal.Regime", "SGB99")]
    [InlineData("Proposal.From", "32.13.2016")]
    [InlineData("Proposal.From", "01.01.1980")]
    [InlineData("Proposal.From", "01.01.2030")]
    [InlineData("Proposal.Norm", "egal")]
    [InlineData("Proposal.Why", "\u200b")]
    public async Task What_cannot_be_is_refused_by_name(string field, string value)
    {
        var (id, key) = await Paid("Unsinn");
        using var refused = await app.Submit(await app.SignedInAs(Jana), $"/people/{key}/benefits", "Propose", [.. Jobcenter.Where(f => f.Item1 != field), (field, value)]);
        var page = await RunningApp.Document(refused);

        Assert.NotNull(page.QuerySelector($"[name='{field}'][aria-invalid='true']"));
        Assert.Single(await Duties(id));
    }

    [Fact]
    public async Task Two_who_answer_the_same_proposal_lose_nothing_in_silence()
    {
        var (id, key) = await app.Settle("Zwei", (village, person) => village.Duty(person, Regimes.Asylblg, village.User(Jana).BodyId, "2016-03-01"));
        var (jana, miriam) = (await app.SignedInAs(Jana), await app.SignedInAs("miriam.kessels"));
        var opened = await app.Document(miriam, $"/people/{key}/benefits?duty={(await Duties(id))[0].Id}");
        using var confirmed = await app.Submit(jana, $"/people/{key}/benefits", "Confirm");

        using var late = await RecordForms.Submit(miriam, opened, "Reject", ("Reject.Reason", "place"));

        Assert.Contains("Jemand hat inzwischen gespeichert", (await app.Document(miriam, late.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((null, false), ((await Duties(id))[0].To, (await Duties(id))[0].ConfirmedById is null));
    }

    [Fact]
    public async Task Two_who_propose_the_same_in_one_moment_propose_it_once_and_the_audit_knows_who()
    {
        var (id, key) = await Paid("Zugleich");
        var jana = await app.SignedInAs(Jana);
        var opened = await app.Document(jana, $"/people/{key}/benefits");

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => RecordForms.Submit(jana, opened, "Propose", Jobcenter)));
        await using var db = app.Db();
        var entry = await (from s in db.Set<AuditSubject>() join e in db.Set<AuditEntry>() on s.Seq equals e.Seq where s.PersonId == id && (e.Action == AuditActions.Add || e.Action == AuditActions.Change) orderby e.Seq descending select e).FirstAsync(Ct);

        Assert.Equal(2, (await Duties(id)).Count);
        Assert.Equal(("Jana Offermann", true), (entry.Actor, entry.Details!.Contains("DutyAssignment", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task For_whom_nobody_is_responsible_who_works_with_them_proposes_a_body()
    {
        var (id, key) = await app.Settle("Niemand", (_, _) => { });
        var jana = await app.SignedInAs(Jana);
        var before = await app.Document(jana, $"/people/{key}/benefits");
        using var proposed = await app.Submit(jana, $"/people/{key}/benefits", "Propose", ("Proposal.Body", "aachen-fb50"), ("Proposal.Regime", "ASYLBLG"), ("Proposal.From", "20.03.2016"), ("Proposal.Norm", "§ 10 AsylbLG"), ("Proposal.Why", "Der Stadt zugewiesen."));
        using var confirmed = await app.Submit(jana, $"/people/{key}/benefits", "Confirm");

        Assert.False(before.Offers("Begin"));
        Assert.NotNull(Assert.Single(await Duties(id)).ConfirmedById);
        Assert.True((await app.Document(jana, $"/people/{key}/benefits")).Offers("Begin"));
        Assert.False((await app.Document(await app.SignedInAs("ralf.pontzen"), $"/people/{key}/benefits")).Offers("Propose"));
    }

    private Task<(int Id, string Key)> Paid(string family) => app.Settle(family, (village, person) =>
    {
        var duty = village.Duty(person, Regimes.Asylblg, village.User(Jana).BodyId, "2015-10-01");
        duty.Confirm(village.User(Jana).Id, DateTime.UnixEpoch);
        village.Benefit(person, Regimes.Asylblg, village.User(Jana).BodyId, "2015-10-01");
    });

    private async Task State(int id, string state)
    {
        await using var db = app.Db();
        await db.Cases.Where(c => c.PersonId == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.State, state), Ct);
    }

    private async Task<List<DutyAssignment>> Duties(int id)
    {
        await using var db = app.Db();
        return await db.Duties.AsNoTracking().Where(d => d.PersonId == id).OrderBy(d => d.Id).ToListAsync(Ct);
    }
}
