using System.Net;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>A file closed by mistake is open as before; what the closing wrote is taken back and nothing is invented. Appointments after a closing are decided on.</summary>
public sealed class MistakenClosingTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static readonly (string, string)[] Moved = [("Closing.To", "24.03.2016"), ("Closing.Reason", "moved")];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_closing_of_today_is_taken_back_with_its_departure_and_the_same_file_goes_on()
    {
        var (id, key) = await Opened("Irrtum");
        var jana = await app.SignedInAs(Jana);
        var before = Assert.Single(await Files(id));
        using var closed = await app.Submit(jana, $"/people/{key}/case", "Close", [.. Moved, ("Closing.Meetings", "cancel")]);
        var (left, page) = ((await Moves(id)).Count, await app.Document(jana, $"/people/{key}/case"));
        using var back = await app.Submit(jana, $"/people/{key}/case", "TakeBack");
        var after = Assert.Single(await Files(id));

        Assert.Equal((HttpStatusCode.Redirect, 2), (closed.StatusCode, left));
        Assert.Contains("Aus Versehen geschlossen?", page.Words(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Equal((before.Id, CaseStates.Planned, before.LeadId, before.OpenedOn, before.IdleSince), (after.Id, after.State, after.LeadId, after.OpenedOn, after.IdleSince));
        Assert.Equal((null, null), (after.ClosedOn, after.ClosingReason));
        Assert.Equal(MunicipalMove.Arrival, Assert.Single(await Moves(id)).Kind);
        Assert.All(await Meetings(id), m => Assert.Null(m.Result));
        await using var db = app.Db();
        Assert.True(await (from s in db.Set<AuditSubject>() join e in db.Set<AuditEntry>() on s.Seq equals e.Seq where s.PersonId == id && e.Details!.Contains("MunicipalMove") && e.Details.Contains("\"remove\"") select e).AnyAsync(Ct));
    }

    [Theory]
    [InlineData("cancel")]
    [InlineData("keep")]
    public async Task A_closing_says_what_becomes_of_appointments_that_lie_ahead(string choice)
    {
        var (id, key) = await Opened("Termin" + choice);
        var jana = await app.SignedInAs(Jana);
        var form = (await app.Document(jana, $"/people/{key}/case")).Words();
        using var silent = await app.Submit(jana, $"/people/{key}/case", "Close", Moved);
        var asked = await RunningApp.Document(silent);
        var open = Assert.Single(await Files(id)).ClosedOn;
        using var closed = await app.Submit(jana, $"/people/{key}/case", "Close", [.. Moved, ("Closing.Meetings", choice)]);
        var meetings = await Meetings(id);
        var page = (await app.Document(jana, $"/people/{key}/case")).Words();

        Assert.Contains("1 Termin Ihrer Stelle ist noch geplant", form, StringComparison.Ordinal);
        Assert.NotNull(asked.QuerySelector("[name='Closing.Meetings'][aria-invalid='true']"));
        Assert.Null(open);
        Assert.Equal([choice == "cancel" ? ContactResults.Cancelled : null, null], meetings.Select(m => m.Result));
        Assert.Contains(choice == "cancel" ? "1 geplanter Termin" : "2 geplante Termine", page, StringComparison.Ordinal);
        Assert.Equal(choice == "cancel", (await app.History(Jana, key)).Contains("Von uns abgesagt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_departure_that_the_closing_did_not_write_stays()
    {
        var (id, key) = await Opened("Wegvorher");
        var jana = await app.SignedInAs(Jana);
        await using (var db = app.Db())
        {
            db.Add(new MunicipalMove { PersonId = id, Kind = MunicipalMove.Departure, On = new DateOnly(2016, 3, 24), Municipality = "05334002", Provenance = Villagers.Told });
            await db.SaveChangesAsync(Ct);
        }

        using var closed = await app.Submit(jana, $"/people/{key}/case", "Close", [.. Moved, ("Closing.Meetings", "keep")]);
        using var back = await app.Submit(jana, $"/people/{key}/case", "TakeBack");

        Assert.Null(Assert.Single(await Files(id)).ClosedOn);
        Assert.Equal(2, (await Moves(id)).Count);
    }

    [Fact]
    public async Task An_old_closing_and_another_body_s_are_not_taken_back()
    {
        var (id, key) = await Opened("Spät");
        var (jana, simone) = (await app.SignedInAs(Jana), await app.SignedInAs("simone.lindemann"));
        using var closed = await app.Submit(jana, $"/people/{key}/case", "Close", ("Closing.To", "01.02.2016"), ("Closing.Reason", "own-wish"), ("Closing.Meetings", "keep"));
        var file = Assert.Single(await Files(id));
        using var late = await app.Force(jana, $"/people/{key}/case?handler=TakeBack", ("file", $"{file.Id}"), ("version", $"{file.Version}"));
        using var foreign = await app.Force(simone, $"/people/{key}/case?handler=TakeBack", ("file", $"{file.Id}"), ("version", $"{file.Version}"));

        Assert.False((await app.Document(jana, $"/people/{key}/case")).Offers("TakeBack"));
        Assert.True((await app.Document(jana, $"/people/{key}/case")).Offers("Reopen"));
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.NotNull(Assert.Single(await Files(id)).ClosedOn);
    }

    [Fact]
    public async Task Who_opens_a_new_file_meanwhile_and_who_takes_back_do_not_both_get_one()
    {
        var (id, key) = await Opened("Zugleich");
        var jana = await app.SignedInAs(Jana);
        using var closed = await app.Submit(jana, $"/people/{key}/case", "Close", ("Closing.To", "24.03.2016"), ("Closing.Reason", "own-wish"), ("Closing.Meetings", "keep"));
        var opened = await app.Document(jana, $"/people/{key}/case");
        await Task.WhenAll(Enumerable.Range(0, 6).Select(i => i % 2 == 0 ? RecordForms.Submit(jana, opened, "TakeBack") : RecordForms.Submit(jana, opened, "Reopen", ("Again.Site", "aachen"))));

        Assert.Single(await Files(id), f => f.ClosedOn is null);
    }

    /// <summary>A person who arrived, with an appointment of the city and one of the agency ahead.</summary>
    private async Task<(int Id, string Key)> Opened(string family)
    {
        var settled = await app.Settle(family, (village, person) =>
        {
            village.Arrived(person, "2015-10-10");
            foreach (var (user, on) in new[] { (Jana, 29), ("torsten.breuer", 30) })
            {
                village.Added(new Contact { PersonId = person.Id, Kind = "appointment", Topic = "test", On = new DateOnly(2016, 3, on), BodyId = village.User(user).BodyId, Provenance = Villagers.Told });
            }
        });
        await using var db = app.Db();
        await db.Cases.Where(c => c.PersonId == settled.Id).ExecuteUpdateAsync(set => set.SetProperty(c => c.State, CaseStates.Planned), Ct);
        return settled;
    }

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

    private async Task<List<Contact>> Meetings(int id)
    {
        await using var db = app.Db();
        return await db.Contacts.AsNoTracking().Where(c => c.PersonId == id).OrderBy(c => c.On).ToListAsync(Ct);
    }
}
