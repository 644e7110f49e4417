using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>Persons of 18 to 64 with an open case: how long they have been without a useful activity, computed from appointments, courses and arrivals themselves, and whose next contact is overdue.</summary>
public static class AdultCount
{
    public const string Overdue = "..-1";
    public const string Due = "0..";
    public const string NoDay = "none";

    public static IQueryable<Person> People(Count count) => new PeopleFilter
    {
        On = count.On,
        Bodies = [count.Scope.Body.Key],
        Age = new WholeRange(AgeBand.WorkingAge.From, AgeBand.WorkingAge.To),
    }.Apply(count.Db, PeopleFilter.Living(count.Db.Persons, count.On), count.Today, count.Useful);

    public static async Task<IEnumerable<Tally>> Run(Count count, CancellationToken ct)
    {
        var (db, day, useful) = (count.Db, count.On, count.Useful);
        var open = OpenCases.On(db, day, count.Today);
        var courses = db.Participations.Where(p => p.Confirmed && p.StartedOn <= day && useful.Groups.Contains(p.Group));
        var kept = db.Contacts.Where(c => c.On <= day && useful.Results.Contains(c.Result!) && useful.Kinds.Contains(c.Kind));
        var arrivals = db.Moves.Where(m => m.Kind == MunicipalMove.Arrival && m.On <= day);
        var facts = (
            from p in People(count)
            join c in open on p.Id equals c.PersonId
            where !open.Any(first => first.PersonId == c.PersonId && first.Id < c.Id)
            orderby p.Id
            select new
            {
                p.Sex,
                c.SiteId,
                Running = courses.Any(x => x.PersonId == p.Id && (x.EndedOn == null || x.EndedOn > day)),
                Course = courses.Where(x => x.PersonId == p.Id).Max(x => x.EndedOn),
                Kept = kept.Where(x => x.PersonId == p.Id).Max(x => (DateOnly?)x.On),
                Arrived = arrivals.Where(x => x.PersonId == p.Id).Max(x => (DateOnly?)x.On),
                c.OpenedOn,
                Due = c.NextContactDue == null ? 0 : c.NextContactDue < day ? 1 : 2,
            }).Take(Count.Everybody);
        var clocks =
            from f in facts
            let began = f.Arrived ?? f.OpenedOn
            let last = f.Kept == null || f.Course > f.Kept ? f.Course : f.Kept
            select new { f.Sex, f.SiteId, Since = f.Running ? null : last == null || began > last ? began : last, f.Due };
        var rows = await clocks.GroupBy(f => f).Select(g => new Row(g.Key.Sex, g.Key.SiteId, g.Key.Since, g.Key.Due, g.Count())).ToListAsync(ct);
        return Tallies(rows, day, count.Sites);
    }

    private static IEnumerable<Tally> Tallies(List<Row> rows, DateOnly day, SiteNames sites)
    {
        (string Dimension, Func<Row, string> Code)[] by =
        [
            (Dimension.All, _ => ""),
            (Dimension.Sex, r => r.Sex),
            (Dimension.Idle, r => WaitClass.CodeOf(r.Since, day)),
            (Dimension.IdleBySex, r => $"{WaitClass.CodeOf(r.Since, day)}{Dimension.Cross}{r.Sex}"),
            (Dimension.Days, r => r.Since is { } since ? ActivityClock.Days(since, day).ToString(System.Globalization.CultureInfo.InvariantCulture) : WaitClass.Active),
            (Dimension.ContactDue, r => r.Due switch { 0 => NoDay, 1 => Overdue, _ => Due }),
        ];
        return by.SelectMany(d => Count.Sum(Population.Adults, d.Dimension, rows, d.Code, r => sites[r.SiteId], r => r.Persons));
    }

    private sealed record Row(string Sex, int SiteId, DateOnly? Since, int Due, int Persons);
}
