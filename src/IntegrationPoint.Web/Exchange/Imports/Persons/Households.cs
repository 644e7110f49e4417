using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>Joins persons with the same household number into one household. Who belongs to one already stays there.</summary>
public sealed class Households(AppDb db)
{
    public async Task Join(IReadOnlyCollection<(RowPlan Row, int PersonId)> rows, ImportContext context, Recording recording, IReadOnlyDictionary<string, int> heads, CancellationToken ct)
    {
        var asked = rows.Where(r => r.Row.Person?.HouseholdNumber is not null).ToLookup(r => NameWriting.Number(r.Row.Person!.HouseholdNumber!));
        if (asked.Count == 0)
        {
            return;
        }

        var ids = asked.SelectMany(g => g).Select(r => r.PersonId).ToList();
        var housed = (await db.HouseholdMembers.Where(m => EF.Parameter(ids).Contains(m.PersonId) && m.To == null).Select(m => m.PersonId).ToListAsync(ct)).ToHashSet();
        var numbers = asked.Select(g => g.Key).ToList();
        var existing = (await (
            from n in db.PersonNumbers
            join m in db.HouseholdMembers on n.PersonId equals m.PersonId
            where n.Kind == "benefit-unit" && EF.Parameter(numbers).Contains(n.Value) && n.Provenance.OwnerBodyId == context.Body.Id && m.To == null
            select new { n.Value, m.HouseholdId }).ToListAsync(ct)).ToLookup(x => x.Value, x => x.HouseholdId);

        var fresh = asked.Where(g => !existing[g.Key].Any() && g.Any(r => !housed.Contains(r.PersonId))).Select(g => g.Key).ToList();
        var made = fresh.Zip(await NewKeys.Take<Household>(db, fresh.Count, ct)).ToDictionary(n => n.First, n => n.Second, StringComparer.Ordinal);
        db.Households.AddRange(made.Values.Select(id => new Household { Id = id, Key = PublicKeys.New() }));
        foreach (var group in asked)
        {
            var household = made.TryGetValue(group.Key, out var id) ? id : existing[group.Key].FirstOrDefault();
            foreach (var (row, person) in group.Where(r => household > 0 && housed.Add(r.PersonId)))
            {
                db.HouseholdMembers.Add(new HouseholdMember
                {
                    HouseholdId = household,
                    PersonId = person,
                    Relation = row.Person!.Relation ?? (heads.GetValueOrDefault(group.Key) == row.Row ? "head" : "relative"),
                    From = row.Person.Arrival is { } arrival && arrival < context.Run.Day ? arrival : context.Run.Day,
                    Provenance = recording.Provenance,
                });
            }
        }
    }

    /// <summary>The row of the head of each household: the one the list calls so, else the first adult, else the first.</summary>
    public static Dictionary<string, int> Heads(IEnumerable<RowPlan> rows, DateOnly day) => rows
        .Where(r => r.Person?.HouseholdNumber is not null)
        .GroupBy(r => NameWriting.Number(r.Person!.HouseholdNumber!))
        .ToDictionary(
            g => g.Key,
            g => (g.FirstOrDefault(r => r.Person!.Relation == "head") ?? g.FirstOrDefault(r => r.Person!.BirthDate is { } born && born.AddYears(18) <= day) ?? g.First()).Row,
            StringComparer.Ordinal);
}
