using System.Net;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>The file of a person: lead, next contact, another site, closing, leaving town, opening again.</summary>
public sealed class CaseStepTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static readonly DateOnly Today = new(2016, 3, 24);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lead_and_next_contact_are_set_for_one_person_and_taken_back()
    {
        var (id, key) = await Opened("Plan");
        var jana = await app.SignedInAs(Jana);
        await using var db = app.Db();
        var markus = await db.Users.SingleAsync(u => u.UserName == "markus.theisen", Ct);
        using var saved = await app.Submit(jana, $"/people/{key}/case", "Plan", ("Plan.Lead", markus.Key), ("Plan.ContactBy", "05.04.2016"));
        var file = Assert.Single(await Files(id));
        var page = await app.Document(jana, saved.Headers.Location!.ToString());

        Assert.Equal((markus.Id, new DateOnly(2016, 4, 5)), (file.LeadId!.Value, file.NextContactDue!.Value));
        Assert.Contains("Markus Theisen", page.Words(), StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("form[action='/people/undo']"));
        Assert.Equal("Jana Offermann", (await Last(id)).Actor);
    }

    [Theory]
    [InlineData("Plan", "Plan.Lead", "dorothee.quast")]
    [InlineData("Plan", "Plan.Lead", "nobody")]
    [InlineData("Plan", "Plan.ContactBy", "20.03.2016")]
    [InlineData("Plan", "Plan.ContactBy", "40.40.2016")]
    [InlineData("Plan", "Plan.ContactBy", "01.01.2030")]
    [InlineData("Site", "Site.Site", "aachen")]
    [InlineData("Site", "Site.Site", "mars")]
    [InlineData("Site", "Site.Reason", "moved")]
    [InlineData("Close", "Closing.To", "25.03.2016")]
    [InlineData("Close", "Closing.To", "30.09.2015")]
    [InlineData("Close", "Closing.To", "")]
    [InlineData("Close", "Closing.Reason", "site-home")]
    [InlineData("Close", "Closing.Reason", "<script>")]
    public async Task What_cannot_be_is_refused_by_name(string handler, string field, string value)
    {
        var (id, key) = await Opened("Unsinn");
        (string Name, string Value)[] right = [("Plan.ContactBy", ""), ("Site.Site", "alsdorf"), ("Site.Reason", "site-home"), ("Closing.To", "20.03.2016"), ("Closing.Reason", "lost")];
        await using var db = app.Db();
        var typed = await db.Users.Where(u => u.UserName == value).Select(u => u.Key).FirstOrDefaultAsync(Ct) ?? value;
        using var refused = await app.Submit(await app.SignedInAs(Jana), $"/people/{key}/case", handler, [.. right.Where(f => f.Name != field), (field, typed)]);

        Assert.NotNull((await RunningApp.Document(refused)).QuerySelector($"[name='{field}'][aria-invalid='true']"));
        Assert.Equal((null, 0), (Assert.Single(await Files(id)).ClosedOn, (await Moves(id)).Count(m => m.Kind == MunicipalMove.Departure)));
    }

    [Fact]
    public async Task Another_site_takes_the_file_over_where_it_stands_and_the_old_one_stays_readable()
    {
        var (id, key) = await Opened("Standort");
        await using (var db = app.Db())
        {
            var file = await db.Cases.SingleAsync(c => c.PersonId == id, Ct);
            file.See("now", "Kann sofort beginnen.", file.LeadId!.Value, Today);
            file.ContactBy(new DateOnly(2016, 4, 7));
            file.State = CaseStates.Planned;
            await db.SaveChangesAsync(Ct);
        }

        var (jana, dorothee) = (await app.SignedInAs(Jana), await app.SignedInAs("dorothee.quast"));
        var before = await dorothee.Status($"/people/{key}/case");
        using var moved = await app.Submit(jana, $"/people/{key}/case", "Site", ("Site.Site", "alsdorf"), ("Site.Reason", "site-home"));
        var files = await Files(id);
        var history = await app.History(Jana, key);

        Assert.Equal(HttpStatusCode.NotFound, before);
        Assert.Equal((Today, "site-home"), (files[0].ClosedOn!.Value, files[0].ClosingReason));
        Assert.Equal((null, CaseStates.Planned, "now", new DateOnly(2016, 4, 7), null, Today), (files[1].ClosedOn, files[1].State, files[1].Horizon, files[1].NextContactDue!.Value, files[1].LeadId, files[1].OpenedOn));
        Assert.Equal(files[0].IdleSince, files[1].IdleSince);
        Assert.Equal(HttpStatusCode.OK, await dorothee.Status($"/people/{key}/case"));
        Assert.Equal(HttpStatusCode.OK, await jana.Status($"/people/{key}/case"));
        Assert.Contains("Anderer Standort ist näher an der Wohnung", history, StringComparison.Ordinal);
        Assert.Contains("Standort Alsdorf", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_leaves_town_left_on_that_day_and_who_comes_back_arrived_again()
    {
        var (id, key) = await Opened("Wegzug");
        var jana = await app.SignedInAs(Jana);
        using var early = await app.Submit(jana, $"/people/{key}/case", "Close", ("Closing.To", "05.10.2015"), ("Closing.Reason", "moved"));
        using var closed = await app.Submit(jana, $"/people/{key}/case", "Close", ("Closing.To", "10.03.2016"), ("Closing.Reason", "moved"));
        var (left, gone) = (await Moves(id), await Files(id));
        var list = await app.History(Jana, key);
        var page = await app.Document(jana, $"/people/{key}/case");
        using var dayless = await app.Submit(jana, $"/people/{key}/case", "Reopen", ("Again.Site", "aachen"));
        using var before = await app.Submit(jana, $"/people/{key}/case", "Reopen", ("Again.Site", "aachen"), ("Again.Back", "10.03.2016"));
        using var again = await app.Submit(jana, $"/people/{key}/case", "Reopen", ("Again.Site", "aachen"), ("Again.Back", "22.03.2016"));
        var files = await Files(id);

        Assert.NotNull((await RunningApp.Document(early)).QuerySelector("[name='Closing.To'][aria-invalid='true']"));
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Equal([(MunicipalMove.Arrival, new DateOnly(2015, 10, 10)), (MunicipalMove.Departure, new DateOnly(2016, 3, 10))], left.Select(m => (m.Kind, m.On)));
        Assert.Equal(("05334002", "staff"), (left[1].Municipality, left[1].Provenance.Source));
        Assert.Equal((new DateOnly(2016, 3, 10), "moved", CaseStates.Closed), (gone[0].ClosedOn!.Value, gone[0].ClosingReason, gone[0].State));
        Assert.Contains("10.03.2016 Wegzug Aachen", list, StringComparison.Ordinal);
        Assert.Contains("10.03.2016 Akte geschlossen Weggezogen", list, StringComparison.Ordinal);
        Assert.False(page.Offers("Close"));
        Assert.NotNull((await RunningApp.Document(dayless)).QuerySelector("[name='Again.Back'][aria-invalid='true']"));
        Assert.NotNull((await RunningApp.Document(before)).QuerySelector("[name='Again.Back'][aria-invalid='true']"));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal((new DateOnly(2016, 3, 10), null), (files[0].ClosedOn!.Value, files[1].ClosedOn));
        Assert.Equal((MunicipalMove.Arrival, new DateOnly(2016, 3, 22)), ((await Moves(id))[2].Kind, (await Moves(id))[2].On));
    }

    [Fact]
    public async Task A_file_closes_for_another_reason_without_anybody_leaving_town_and_opens_again()
    {
        var (id, key) = await Opened("Wunsch");
        var jana = await app.SignedInAs(Jana);
        using var closed = await app.Submit(jana, $"/people/{key}/case", "Close", ("Closing.To", "20.03.2016"), ("Closing.Reason", "own-wish"));
        var opened = await app.Document(jana, $"/people/{key}/case");
        var strip = (await app.Document(jana, $"/people/{key}")).QuerySelector("dl.ten")!.TextContent;

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => RecordForms.Submit(jana, opened, "Reopen", ("Again.Site", "aachen"), ("Again.ContactBy", "01.04.2016"))));
        var files = await Files(id);

        Assert.Contains("Akte geschlossen am 20.03.2016", strip.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.DoesNotContain(await Moves(id), m => m.Kind == MunicipalMove.Departure);
        Assert.Equal(2, files.Count);
        Assert.Equal((null, CaseStates.FirstContact, new DateOnly(2016, 4, 1)), (files[1].ClosedOn, files[1].State, files[1].NextContactDue!.Value));
    }

    [Fact]
    public async Task The_slower_of_two_changes_nothing()
    {
        var (id, key) = await Opened("Zwei");
        var jana = await app.SignedInAs(Jana);
        var opened = await app.Document(jana, $"/people/{key}/case");
        using var first = await app.Submit(jana, $"/people/{key}/case", "Plan", ("Plan.ContactBy", "05.04.2016"));
        using var plan = await RecordForms.Submit(jana, opened, "Plan", ("Plan.ContactBy", "06.04.2016"));
        using var close = await RecordForms.Submit(jana, opened, "Close", ("Closing.To", "20.03.2016"), ("Closing.Reason", "lost"));
        var file = Assert.Single(await Files(id));

        Assert.Contains("Jemand hat inzwischen gespeichert", (await app.Document(jana, close.Headers.Location!.ToString())).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal((null, new DateOnly(2016, 4, 5)), (file.ClosedOn, file.NextContactDue!.Value));
    }

    [Fact]
    public async Task Who_does_not_plan_with_the_person_changes_no_file_and_no_file_of_another_person_is_reached()
    {
        var (id, key) = await Opened("Fremd");
        var (_, other) = await Opened("Nachbar");
        var file = Assert.Single(await Files(id));
        foreach (var (user, at) in new[] { ("ralf.pontzen", key), ("miriam.kessels", key), ("dorothee.quast", key), ("claudia.mertes", key), ("katharina.voss", key), (Jana, other) })
        {
            foreach (var handler in new[] { "Plan", "Site", "Close" })
            {
                using var refused = await app.Force(await app.SignedInAs(user), $"/people/{at}/case?handler={handler}", ("file", $"{file.Id}"), ("version", $"{file.Version}"), ("Plan.ContactBy", "05.04.2016"), ("Site.Site", "alsdorf"), ("Site.Reason", "site-home"), ("Closing.To", "20.03.2016"), ("Closing.Reason", "lost"));
                Assert.True(refused.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{user} {handler}: {refused.StatusCode}");
            }
        }

        Assert.Equal((file.Version, null), (Assert.Single(await Files(id)).Version, (await Files(id))[0].ClosedOn));
        Assert.Equal(HttpStatusCode.NotFound, await (await app.SignedInAs("ralf.pontzen")).Status($"/people/{key}/case"));
    }

    private Task<(int Id, string Key)> Opened(string family) => app.Settle(family, (village, person) => village.Arrived(person, "2015-10-10"));

    private async Task<List<Case>> Files(int id)
    {
        await using var db = app.Db();
        return await db.Cases.AsNoTracking().Where(c => c.PersonId == id).OrderBy(c => c.Id).ToListAsync(Ct);
    }

    private async Task<List<MunicipalMove>> Moves(int id)
    {
        await using var db = app.Db();
        return await db.Moves.AsNoTracking().Where(m => m.PersonId == id).OrderBy(m => m.On).ToListAsync(Ct);
    }

    private async Task<AuditEntry> Last(int id)
    {
        await using var db = app.Db();
        return await (from s in db.Set<AuditSubject>() join e in db.Set<AuditEntry>() on s.Seq equals e.Seq where s.PersonId == id && (e.Action == AuditActions.Add || e.Action == AuditActions.Change) orderby e.Seq descending select e).FirstAsync(Ct);
    }
}
