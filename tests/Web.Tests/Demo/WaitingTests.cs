using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>How long people have waited follows from what happened, and has the shape of the board.</summary>
public sealed class WaitingTests(SharedApp app)
{
    private static readonly string[] Kinds = ["appointment", "home-visit", "group"];
    private static readonly string[] Kept = ["attended", "late"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_clock_of_every_open_case_can_be_computed_again_from_the_raw_events()
    {
        await using var db = app.Db();
        var arrivals = (await db.Moves.Where(m => m.Kind == MunicipalMove.Arrival).ToListAsync(Ct)).ToDictionary(m => m.PersonId, m => m.On);
        var spans = (await db.Contacts.Where(c => Kinds.Contains(c.Kind) && Kept.Contains(c.Result!)).ToListAsync(Ct)).Select(c => (c.PersonId, Span: new ActivityClock.Span(c.On, c.On)))
            .Concat((await db.Participations.Where(p => p.Confirmed && p.StartedOn != null && p.Group != "guidance").ToListAsync(Ct)).Select(p => (p.PersonId, Span: new ActivityClock.Span(p.StartedOn!.Value, p.EndedOn))))
            .ToLookup(s => s.PersonId, s => s.Span);

        Assert.All(await db.Cases.Where(c => c.ClosedOn == null).ToListAsync(Ct), file => Assert.Equal(
            ActivityClock.IdleSince(arrivals.GetValueOrDefault(file.PersonId, file.OpenedOn), spans[file.PersonId], Census.Today), file.IdleSince));
    }

    [Theory]
    [InlineData(0, 4, 214), InlineData(5, 8, 231), InlineData(9, 12, 304), InlineData(13, 16, 287), InlineData(17, 20, 131)]
    [InlineData(21, 24, 83), InlineData(25, 28, 58), InlineData(29, 32, 42), InlineData(33, 36, 31), InlineData(37, 999, 88)]
    public async Task Adults_of_working_age_wait_in_the_shape_of_the_board(int from, int to, int people)
    {
        var waits = await Waits();

        Assert.Equal(people, waits.Count(w => w is { } since && IdleWeeks.Of(Census.Today.DayNumber - since.DayNumber) is var weeks && weeks >= from && weeks <= to));
    }

    [Fact]
    public async Task One_thousand_four_hundred_and_sixty_nine_of_two_thousand_one_hundred_and_sixty_three_wait()
    {
        var waits = await Waits();

        Assert.Equal(2163, waits.Count);
        Assert.Equal(1469, waits.Count(w => w is not null));
    }

    [Fact]
    public async Task A_letter_or_a_call_never_ends_a_wait()
    {
        await using var db = app.Db();
        var after = await (from c in db.Cases
                           join k in db.Contacts on c.PersonId equals k.PersonId
                           where c.ClosedOn == null && c.IdleSince != null && k.On > c.IdleSince && k.Result != null
                           select new { k.Kind, k.Result }).ToListAsync(Ct);

        Assert.Contains(after, a => a.Kind == "letter");
        Assert.Contains(after, a => a.Kind == "phone");
        Assert.All(after, a => Assert.False(Kinds.Contains(a.Kind) && Kept.Contains(a.Result)));
    }

    [Fact]
    public async Task Few_contacts_are_overdue()
    {
        await using var db = app.Db();
        var due = await db.Cases.Where(c => c.ClosedOn == null && c.NextContactDue != null).Select(c => c.NextContactDue!.Value).ToListAsync(Ct);

        Assert.InRange(100.0 * due.Count(d => d < Census.Today) / due.Count, 1, 5);
        Assert.InRange(due.Max().DayNumber - Census.Today.DayNumber, 28, 60);
    }

    private async Task<List<DateOnly?>> Waits()
    {
        await using var db = app.Db();
        var (youngest, oldest) = (Census.Today.AddYears(-18), Census.Today.AddYears(-65));
        return await db.Cases.Where(c => c.ClosedOn == null && Census.Stock(db).Any(p => p.Id == c.PersonId && p.BirthDate <= youngest && p.BirthDate > oldest)).Select(c => c.IdleSince).ToListAsync(Ct);
    }
}
