using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace IntegrationPoint.Web.Data;

/// <summary>Computes since when persons are without activity, from the rows of the database and the changes that are about to be saved.</summary>
public sealed class IdleTimes(AppDb db, UsefulActivity useful, DateOnly today)
{
    /// <summary>Sets <see cref="Case.IdleSince"/> of the open cases of these persons; the caller saves.</summary>
    public async Task Set(IReadOnlyCollection<int> persons, CancellationToken ct)
    {
        var spans = (await Contacts(persons, ct)).Concat(await Participations(persons, ct)).ToLookup(s => s.Person, s => s.Span);
        var arrivals = (await Arrivals(persons, ct)).ToLookup(a => a.Person, a => a.On);
        await db.Cases.Where(c => EF.Parameter(persons).Contains(c.PersonId) && c.ClosedOn == null).LoadAsync(ct);
        foreach (var file in db.Cases.Local.Where(c => c.ClosedOn is null && persons.Contains(c.PersonId)).ToArray())
        {
            var beginning = arrivals[file.PersonId].Where(on => on <= today).DefaultIfEmpty(file.OpenedOn).Max();
            file.IdleFrom(ActivityClock.IdleSince(beginning, spans[file.PersonId], today));
        }
    }

    /// <summary>Persons whose clock no longer tells the truth: a course began or ended since, an announced arrival has come, or rows were written past the program.</summary>
    public IQueryable<int> Stale()
    {
        var courses = db.Participations.Where(p => p.Confirmed && p.StartedOn <= today && useful.Groups.Contains(p.Group));
        var kept = db.Contacts.Where(c => c.On <= today && useful.Results.Contains(c.Result!) && useful.Kinds.Contains(c.Kind));
        var arrivals = db.Moves.Where(m => m.Kind == MunicipalMove.Arrival && m.On <= today);
        return db.Cases.Where(c => c.ClosedOn == null && (c.IdleSince == null
            ? !courses.Any(p => p.PersonId == c.PersonId && (p.EndedOn == null || p.EndedOn > today))
            : c.IdleSince > today
                || courses.Any(p => p.PersonId == c.PersonId && (p.EndedOn == null || p.EndedOn > c.IdleSince))
                || kept.Any(k => k.PersonId == c.PersonId && k.On > c.IdleSince)
                || arrivals.Any(m => m.PersonId == c.PersonId && m.On > c.IdleSince))).Select(c => c.PersonId).Distinct();
    }

    private async Task<IEnumerable<(int Person, ActivityClock.Span Span)>> Contacts(IReadOnlyCollection<int> persons, CancellationToken ct)
    {
        var stored = await db.Contacts.AsNoTracking()
            .Where(c => EF.Parameter(persons).Contains(c.PersonId) && useful.Results.Contains(c.Result!) && useful.Kinds.Contains(c.Kind))
            .Select(c => new { c.Id, c.PersonId, c.On }).ToListAsync(ct);
        var (pending, known) = Pending<Contact>(c => c.Id);
        return stored.Where(c => !known.Contains(c.Id)).Select(c => (c.PersonId, new ActivityClock.Span(c.On, c.On)))
            .Concat(pending.Where(useful.Counts).Select(c => (c.PersonId, new ActivityClock.Span(c.On, c.On))));
    }

    private async Task<IEnumerable<(int Person, ActivityClock.Span Span)>> Participations(IReadOnlyCollection<int> persons, CancellationToken ct)
    {
        var stored = await db.Participations.AsNoTracking()
            .Where(p => EF.Parameter(persons).Contains(p.PersonId) && p.Confirmed && p.StartedOn != null && useful.Groups.Contains(p.Group))
            .Select(p => new { p.Id, p.PersonId, p.StartedOn, p.EndedOn }).ToListAsync(ct);
        var (pending, known) = Pending<Participation>(p => p.Id);
        return stored.Where(p => !known.Contains(p.Id)).Select(p => (p.PersonId, new ActivityClock.Span(p.StartedOn!.Value, p.EndedOn)))
            .Concat(pending.Where(useful.Counts).Select(p => (p.PersonId, new ActivityClock.Span(p.StartedOn!.Value, p.EndedOn))));
    }

    private async Task<IEnumerable<(int Person, DateOnly On)>> Arrivals(IReadOnlyCollection<int> persons, CancellationToken ct)
    {
        var stored = await db.Moves.AsNoTracking().Where(m => EF.Parameter(persons).Contains(m.PersonId) && m.Kind == MunicipalMove.Arrival)
            .Select(m => new { m.Id, m.PersonId, m.On }).ToListAsync(ct);
        var (pending, known) = Pending<MunicipalMove>(m => m.Id);
        return stored.Where(m => !known.Contains(m.Id)).Select(m => (m.PersonId, m.On))
            .Concat(pending.Where(m => m.Kind == MunicipalMove.Arrival).Select(m => (m.PersonId, m.On)));
    }

    /// <summary>Rows in memory that will stand after saving, and the ids whose stored row no longer speaks.</summary>
    private (IEnumerable<T> Rows, HashSet<int> Known) Pending<T>(Func<T, int> id)
        where T : class
    {
        EntityEntry<T>[] entries = [.. db.ChangeTracker.Entries<T>()];
        return (entries.Where(e => e.State is not (EntityState.Deleted or EntityState.Detached)).Select(e => e.Entity),
            entries.Where(e => e.State != EntityState.Added).Select(e => id(e.Entity)).ToHashSet());
    }
}
