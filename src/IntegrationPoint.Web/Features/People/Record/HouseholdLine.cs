using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>When the person came into a household and left it, and who came and left while the person lived there: of the others only those who are the viewer's to know.</summary>
public sealed class HouseholdLine(AppDb db, OpenRecord record, PersonScope scope, BodyNames bodies, CodeLabels labels, Audit audit)
{
    public async Task<IReadOnlyList<TimeEvent>> Load(CancellationToken ct)
    {
        var places = await RecordReads.Places(db, record.Id).ToListAsync(ct);
        if (places.Count == 0)
        {
            return [];
        }

        var (id, households) = (record.Id, places.Select(p => p.HouseholdId).Distinct().ToList());
        var others = await (
            from m in db.HouseholdMembers
            join i in scope.Identities() on m.PersonId equals i.PersonId
            where households.Contains(m.HouseholdId) && m.PersonId != id
            orderby m.Id
            select new { Place = m, Who = i }).ToListAsync(ct);
        var met = others.Where(o => places.Any(p => p.HouseholdId == o.Place.HouseholdId && (o.Place.To is null || o.Place.To >= p.From) && (p.To is null || o.Place.From <= p.To))).ToList();
        await audit.Read("household", [.. met.Select(o => o.Who.PersonId).Distinct()], ct);
        return
        [
            .. places.SelectMany(p => Events(p, null)),
            .. met.SelectMany(o => Events(o.Place, o.Who.DisplayName).Where(e => places.Any(p => p.HouseholdId == o.Place.HouseholdId && Period.Covers(p.From, p.To, e.On)))),
        ];
    }

    private IEnumerable<TimeEvent> Events(HouseholdMember place, string? name)
    {
        var source = bodies.Source(place.Provenance);
        yield return Event(place.From, "household", labels.Label(CodeLists.Relation, place.Relation, place.From));
        if (place.To is { } to)
        {
            yield return Event(to, "household-end", place.EndReason is { } reason ? labels[CodeLists.HouseholdEndReason, reason] : labels.Label(CodeLists.Relation, place.Relation, place.From));
        }

        TimeEvent Event(DateOnly on, string kind, string what) => new(on, kind, name is null ? what : $"{name}: {what}", source, 0);
    }
}
