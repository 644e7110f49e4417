using System.Net;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>Proposals of a responsible body that wait: for a later day, beside each other, and taken back.</summary>
public sealed class DutyWaitingTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";
    private const string Simone = "simone.lindemann";
    private const string Dorothee = "dorothee.quast";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("01.04.2016")]
    [InlineData("24.06.2016")]
    public async Task The_body_answers_a_proposal_that_begins_later_and_finds_it_in_its_list(string first)
    {
        var (id, key) = await Proposed("Später" + first[..2], confirmed: true);
        var (jana, simone) = (await app.SignedInAs(Jana), await app.SignedInAs(Simone));
        var before = await app.Document(simone, "/people/corrections");
        using var proposed = await Propose(jana, key, "jobcenter-staedteregion", "SGB2", first);
        var waiting = await app.Document(simone, "/people/corrections");
        var foreign = await app.Document(await app.SignedInAs(Dorothee), "/people/corrections");
        var own = await app.Document(jana, "/people/corrections");
        var page = await app.Document(simone, $"/people/{key}/benefits");

        using var confirmed = await app.Submit(simone, $"/people/{key}/benefits", "Confirm");
        var all = await Duties(id);

        Assert.DoesNotContain(key, before.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.NotNull(waiting.QuerySelector($"main a[href='/people/{key}/benefits']"));
        Assert.DoesNotContain(key, foreign.Body!.InnerHtml + own.Body!.InnerHtml, StringComparison.Ordinal);
        Assert.True(page.Offers("Confirm"));
        Assert.Contains("Mit der Bestätigung endet: Stadt Aachen, FB 50", page.Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.Equal((all[1].From.AddDays(-1), DutyAssignment.Replaced), (all[0].To!.Value, all[0].EndReason));
        Assert.NotNull(all[1].ConfirmedById);
        Assert.DoesNotContain(key, (await app.Document(simone, "/people/corrections")).Body!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains("bis " + all[0].To!.Value.ToString("dd.MM.yyyy", System.Globalization.CultureInfo.InvariantCulture), Strip(await app.Document(jana, $"/people/{key}")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_proposal_that_is_rejected_opens_nothing_to_the_body_any_more()
    {
        var (id, key) = await Proposed("Späterlos", confirmed: true);
        var dorothee = await app.SignedInAs(Dorothee);
        var before = await dorothee.Status($"/people/{key}");
        using var proposed = await Propose(await app.SignedInAs(Jana), key, "alsdorf-sozialamt", "ASYLBLG", "01.04.2016");
        var waiting = (await Duties(id))[1];
        using var rejected = await app.Submit(dorothee, $"/people/{key}/benefits?duty={waiting.Id}", "Reject", ("Reject.Reason", "place"));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Redirect), (before, rejected.StatusCode));
        Assert.Equal((new DateOnly(2016, 3, 31), null), ((await Duties(id))[1].To!.Value, (await Duties(id))[0].To));
        Assert.Equal(HttpStatusCode.NotFound, await dorothee.Status($"/people/{key}"));
    }

    [Fact]
    public async Task Proposals_wait_beside_each_other_and_a_rejected_one_leaves_everything_as_it_was()
    {
        var (id, key) = await Proposed("Nebeneinander", confirmed: false);
        var (jana, dorothee) = (await app.SignedInAs(Jana), await app.SignedInAs(Dorothee));
        var before = Strip(await app.Document(jana, $"/people/{key}"));
        using var agency = await Propose(jana, key, "agentur-aachen-dueren", "SGB3", "20.03.2016");
        using var town = await Propose(jana, key, "alsdorf-sozialamt", "ASYLBLG", "20.03.2016");
        var between = await Duties(id);
        using var rejected = await app.Submit(dorothee, $"/people/{key}/benefits?duty={between[2].Id}", "Reject", ("Reject.Reason", "place"));
        var page = await app.Document(jana, $"/people/{key}/benefits");
        using var withdrawn = await app.Submit(jana, $"/people/{key}/benefits", "Withdraw", ("duty", $"{between[1].Id}"), ("version", $"{between[1].Version}"));
        var after = await Duties(id);

        Assert.Equal([null, null, null], between.Select(d => d.To));
        Assert.True(page.Offers("Confirm"));
        Assert.Equal((null, true), (after[0].To, after[0].IsProposal));
        Assert.Equal((DutyAssignment.Withdrawn, between[1].From.AddDays(-1)), (after[1].EndReason, after[1].To!.Value));
        Assert.Equal(before, Strip(await app.Document(jana, $"/people/{key}")));
        Assert.Contains("Vorschlag zurückgenommen", await app.History(Jana, key), StringComparison.Ordinal);

        using var confirmed = await app.Submit(jana, $"/people/{key}/benefits", "Confirm");
        Assert.NotNull((await Duties(id))[0].ConfirmedById);
    }

    [Fact]
    public async Task What_nobody_confirmed_ends_only_when_the_next_body_confirms_and_the_page_says_so()
    {
        var (id, key) = await Proposed("Unbestätigt", confirmed: false);
        var (jana, dorothee) = (await app.SignedInAs(Jana), await app.SignedInAs(Dorothee));
        using var agency = await Propose(jana, key, "agentur-aachen-dueren", "SGB3", "20.03.2016");
        using var town = await Propose(jana, key, "alsdorf-sozialamt", "ASYLBLG", "20.03.2016");
        using var confirmed = await app.Submit(dorothee, $"/people/{key}/benefits", "Confirm");
        var all = await Duties(id);
        var page = (await app.Document(dorothee, $"/people/{key}/benefits")).Words();

        Assert.Equal([new DateOnly(2016, 3, 19), new DateOnly(2016, 3, 19), null], all.Select(d => d.To));
        Assert.Equal(["replaced", "replaced", null], all.Select(d => d.EndReason));
        Assert.Contains("nicht bestätigt", page, StringComparison.Ordinal);
        Assert.DoesNotContain("bitte bestätigen", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_proposing_body_takes_back_and_only_while_nobody_decided()
    {
        var (id, key) = await Proposed("Rücknahme", confirmed: true);
        var (jana, simone) = (await app.SignedInAs(Jana), await app.SignedInAs(Simone));
        using var proposed = await Propose(jana, key, "jobcenter-staedteregion", "SGB2", "20.03.2016");
        var (city, waiting) = ((await Duties(id))[0], (await Duties(id))[1]);
        var opened = await app.Document(jana, $"/people/{key}/benefits");
        foreach (var (user, duty, answer) in new[] { (Simone, waiting, HttpStatusCode.Forbidden), (Dorothee, waiting, HttpStatusCode.NotFound), ("ralf.pontzen", waiting, HttpStatusCode.NotFound) })
        {
            using var refused = await app.Force(await app.SignedInAs(user), $"/people/{key}/benefits?handler=Withdraw", ("duty", $"{duty.Id}"), ("version", $"{duty.Version}"));
            Assert.Equal((user, answer), (user, refused.StatusCode));
        }

        using var confirmed = await app.Submit(simone, $"/people/{key}/benefits", "Confirm");
        using var late = await RecordForms.Submit(jana, opened, "Withdraw");

        Assert.False((await app.Document(simone, $"/people/{key}/benefits")).Offers("Withdraw"));
        Assert.Equal((null, false), ((await Duties(id))[1].To, (await Duties(id))[1].ConfirmedById is null));
        Assert.Equal(city.Id, (await Duties(id))[1].ReplacesId);
    }

    [Fact]
    public async Task Who_proposed_for_somebody_nobody_is_responsible_for_sees_the_own_proposal_and_takes_it_back()
    {
        var (id, key) = await app.Settle("Zurück", (_, _) => { });
        var jana = await app.SignedInAs(Jana);
        using var proposed = await Propose(jana, key, "jobcenter-staedteregion", "SGB2", "20.03.2016");
        var other = await app.Document(await app.SignedInAs("torsten.breuer"), $"/people/{key}/benefits");
        using var withdrawn = await app.Submit(jana, $"/people/{key}/benefits", "Withdraw");
        var after = await app.Document(jana, $"/people/{key}/benefits");

        Assert.False(other.Offers("Withdraw"));
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        Assert.Equal(DutyAssignment.Withdrawn, Assert.Single(await Duties(id)).EndReason);
        Assert.True(after.Offers("Propose"));
    }

    private static string Strip(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("dl.ten")!.TextContent.Replace('\u00a0', ' ');

    private Task<HttpResponseMessage> Propose(HttpClient client, string key, string body, string regime, string from) => app.Submit(client, $"/people/{key}/benefits", "Propose",
        ("Proposal.Body", body), ("Proposal.Regime", regime), ("Proposal.From", from), ("Proposal.Norm", "§ 36 SGB II"), ("Proposal.Why", "Bescheid liegt vor."));

    /// <summary>A person for whom the city is in charge or only said to be.</summary>
    private Task<(int Id, string Key)> Proposed(string family, bool confirmed) => app.Settle(family, (village, person) =>
    {
        var duty = village.Duty(person, Regimes.Asylblg, village.User(Jana).BodyId, confirmed ? "2015-10-01" : "2016-03-01");
        if (confirmed)
        {
            duty.Confirm(village.User(Jana).Id, DateTime.UnixEpoch);
            village.Benefit(person, Regimes.Asylblg, village.User(Jana).BodyId, "2015-10-01");
        }
    });

    private async Task<List<DutyAssignment>> Duties(int id)
    {
        await using var db = app.Db();
        return await db.Duties.AsNoTracking().Where(d => d.PersonId == id).OrderBy(d => d.Id).ToListAsync(Ct);
    }
}
