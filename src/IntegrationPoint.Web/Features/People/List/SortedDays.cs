using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>A day by which people are sorted; at most one a person.</summary>
internal sealed class SortedDay
{
    public int PersonId { get; init; }
    public DateOnly On { get; init; }
}

internal static class SortedDays
{
    /// <summary>Null for orders that go by something else than a day.</summary>
    public static IQueryable<SortedDay>? Of(string order, AppDb db, DateOnly today) => order switch
    {
        "born" => db.Persons.Where(p => p.BirthDate != null).Select(p => new SortedDay { PersonId = p.Id, On = p.BirthDate!.Value }),
        "arrived" => db.Moves.Where(m => m.Kind == MunicipalMove.Arrival
                && !db.Moves.Any(o => o.PersonId == m.PersonId && o.Kind == MunicipalMove.Arrival && (o.On > m.On || (o.On == m.On && o.Id > m.Id))))
            .Select(m => new SortedDay { PersonId = m.PersonId, On = m.On }),
        "paper" => CurrentPaper.Of(db, today).Where(x => x.To != null).Select(x => new SortedDay { PersonId = x.PersonId, On = x.To!.Value }),
        "idle" => First(db).Where(c => c.IdleSince != null && PeopleFilter.CountedIdle(PeopleFilter.Living(db.Persons, today), today).Any(p => p.Id == c.PersonId)).Select(c => new SortedDay { PersonId = c.PersonId, On = c.IdleSince!.Value }),
        "due" => First(db).Where(c => c.NextContactDue != null && PeopleFilter.Living(db.Persons, today).Any(p => p.Id == c.PersonId)).Select(c => new SortedDay { PersonId = c.PersonId, On = c.NextContactDue!.Value }),
        _ => null,
    };

    // Where two bodies keep an open case of one person, the older case speaks.
    private static IQueryable<Case> First(AppDb db) =>
        db.Cases.Where(c => c.ClosedOn == null && !db.Cases.Any(o => o.PersonId == c.PersonId && o.ClosedOn == null && o.Id < c.Id));
}
