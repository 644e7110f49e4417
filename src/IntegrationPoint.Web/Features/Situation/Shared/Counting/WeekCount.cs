using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>Appointments of the seven days from the key date, and those among them for which nobody interprets yet.</summary>
public static class WeekCount
{
    public const int Days = 7;

    /// <summary>Codes of list <c>interpreter</c> that leave the talk without a common language.</summary>
    public static readonly IReadOnlyList<string> Missing = ["open", "missing"];

    public static async Task<IReadOnlyList<TalkDay>> Run(Count count, CancellationToken ct)
    {
        var (db, day) = (count.Db, count.On);
        var last = day.AddDays(Days - 1);
        var people = new PeopleFilter { On = day, Bodies = [count.Scope.Body.Key] }.Apply(db, PeopleFilter.Living(db.Persons, day), count.Today, count.Useful);
        var open = OpenCases.On(db, day, count.Today);
        var rows = await (
            from c in db.Contacts
            join p in people on c.PersonId equals p.Id
            where c.Kind == ContactKinds.Appointment && c.On >= day && c.On <= last
            select new { c.On, Missing = Missing.Contains(c.Interpreter!), Site = open.Where(k => k.PersonId == c.PersonId).Min(k => (int?)k.SiteId) } into e
            group e by e into g
            select new { g.Key.On, g.Key.Missing, g.Key.Site, Talks = g.Count() }).ToListAsync(ct);
        return [.. rows.GroupBy(r => (r.On, Site: count.Sites[r.Site])).OrderBy(g => g.Key.On)
            .Select(g => new TalkDay(g.Key.On, g.Key.Site, g.Sum(r => r.Talks), g.Where(r => r.Missing).Sum(r => r.Talks)))];
    }
}

/// <summary>Appointments of one day at one site.</summary>
public sealed record TalkDay(DateOnly On, string Site, int Talks, int WithoutInterpreter);
