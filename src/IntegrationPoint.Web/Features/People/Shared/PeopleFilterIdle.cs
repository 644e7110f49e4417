using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

public sealed partial record PeopleFilter
{
    // The clock of the case is kept for the day of the trade; a past key date is computed from the rows themselves.
    private IQueryable<Case> ByIdle(AppDb db, IQueryable<Case> cases, DateOnly on, DateOnly today, UsefulActivity useful) =>
        !Active && Idle is null ? cases : on >= today ? ByClock(cases, today) : ByRows(db, cases, on, useful);

    // Below an age no case counts as waiting: a page shows no days there, so a list of those who wait holds none of them.
    internal static IQueryable<Person> CountedIdle(IQueryable<Person> people, DateOnly on)
    {
        var bornBy = on.AddYears(-ActivityClock.CountsFrom);
        return people.Where(p => p.BirthDate == null || p.BirthDate <= bornBy);
    }

    private IQueryable<Case> ByClock(IQueryable<Case> cases, DateOnly today)
    {
        if (Active)
        {
            return cases.Where(c => c.IdleSince == null);
        }

        // Half a town is idle: SQLite would look up that half anew for every person if it took the range for a way in. No index fits a computed value.
        if (Idle is { From: null, To: null })
        {
            return cases.Where(c => c.IdleSince != null);
        }

        if (Latest(today) is { } latest)
        {
            cases = cases.Where(c => (c.IdleSince ?? DateOnly.MaxValue) <= latest);
        }

        if (Earliest(today) is { } earliest)
        {
            cases = cases.Where(c => (c.IdleSince ?? DateOnly.MinValue) >= earliest);
        }

        return cases;
    }

    private IQueryable<Case> ByRows(AppDb db, IQueryable<Case> cases, DateOnly on, UsefulActivity useful)
    {
        var courses = db.Participations.Where(p => p.Confirmed && p.StartedOn <= on && useful.Groups.Contains(p.Group));
        var kept = db.Contacts.Where(c => c.On <= on && useful.Results.Contains(c.Result!) && useful.Kinds.Contains(c.Kind));
        var arrivals = db.Moves.Where(m => m.Kind == MunicipalMove.Arrival && m.On <= on);
        var running = courses.Where(p => p.EndedOn == null || p.EndedOn > on);
        if (Active)
        {
            return cases.Where(c => running.Any(p => p.PersonId == c.PersonId));
        }

        cases = cases.Where(c => !running.Any(p => p.PersonId == c.PersonId));
        if (Latest(on) is { } latest)
        {
            cases = cases.Where(c => !kept.Any(k => k.PersonId == c.PersonId && k.On > latest)
                && !courses.Any(p => p.PersonId == c.PersonId && p.EndedOn > latest)
                && !arrivals.Any(m => m.PersonId == c.PersonId && m.On > latest)
                && (c.OpenedOn <= latest || arrivals.Any(m => m.PersonId == c.PersonId)));
        }

        if (Earliest(on) is { } earliest)
        {
            cases = cases.Where(c => kept.Any(k => k.PersonId == c.PersonId && k.On >= earliest)
                || courses.Any(p => p.PersonId == c.PersonId && p.EndedOn >= earliest)
                || arrivals.Any(m => m.PersonId == c.PersonId && m.On >= earliest)
                || (c.OpenedOn >= earliest && !arrivals.Any(m => m.PersonId == c.PersonId)));
        }

        return cases;
    }

    private DateOnly? Latest(DateOnly on) => Idle?.From is { } least ? on.AddDays(-IdleWeeks.FirstDay(least)) : null;

    private DateOnly? Earliest(DateOnly on) => Idle?.To is { } most ? on.AddDays(-IdleWeeks.LastDay(most)) : null;
}
