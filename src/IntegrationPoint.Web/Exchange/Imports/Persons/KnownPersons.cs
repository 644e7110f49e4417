using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>Finds the person behind the numbers of a row. A number of one person decides; a number that families share needs name and birth date beside it.</summary>
public sealed class KnownPersons(AppDb db, EarlierLists earlier)
{
    private const int Together = 1000;
    private static readonly string[] OfOnePerson = ["azr", "ba-customer"];

    /// <summary>Settles every open row that speaks of somebody known beyond doubt, and asks where a number contradicts the name.</summary>
    public async Task Settle(IReadOnlyCollection<RowPlan> rows, ImportContext context, CancellationToken ct)
    {
        var open = rows.Where(r => r.IsOpen).ToList();
        var before = await earlier.Persons([.. open.Select(r => r.Identity!).Distinct()], ct);
        open.ForEach(r => _ = before.TryGetValue(r.Identity!, out var person) ? Known(r, person) : r);
        open.RemoveAll(r => !r.IsOpen);

        var holders = await Holders(open, context, ct);
        foreach (var row in open)
        {
            Decide(row, context, holders);
        }
    }

    private static RowPlan Known(RowPlan row, int person)
    {
        row.Is(person);
        return row;
    }

    private static void Decide(RowPlan row, ImportContext context, ILookup<(string Kind, string Value), Holder> holders)
    {
        var numbers = PersonRowFacts.Numbers(row.Person!, context).Select(n => (n.Kind, NameWriting.Number(n.Value))).ToList();
        var own = numbers.Where(n => OfOnePerson.Contains(n.Kind)).SelectMany(n => holders[n]).DistinctBy(h => h.Id).ToList();
        if (own is [var one] && !Contradicts(row, one))
        {
            row.Is(one.Id);
            return;
        }

        own.ForEach(h => row.Ask(new Suggestion(h.Id, null, 0, [new DuplicateReason("imports.same.number")])));
        var family = numbers.Where(n => !OfOnePerson.Contains(n.Kind)).SelectMany(n => holders[n]).DistinctBy(h => h.Id).Where(h => SamePerson(row, h)).ToList();
        if (own.Count == 0 && family is [var member])
        {
            row.Is(member.Id);
        }
    }

    /// <summary>No part of the name and not the birth date: a mistyped number is likelier than a new name.</summary>
    private static bool Contradicts(RowPlan row, Holder holder) =>
        NameSimilarity.Score(row.Person!.FullName, holder.Name) < 0.5 && row.Person.BirthDate is { } birth && holder.Birth is { } other && birth != other;

    private static bool SamePerson(RowPlan row, Holder holder) =>
        (row.Person!.BirthDate == holder.Birth && NameSimilarity.Score(row.Person.FullName, holder.Name) >= 0.85)
        || (NameFolding.Fold(row.Person.FullName) == NameFolding.Fold(holder.Name) && (row.Person.BirthDate is null || holder.Birth is null || row.Person.BirthDate.Value.Year == holder.Birth.Value.Year));

    private async Task<ILookup<(string Kind, string Value), Holder>> Holders(List<RowPlan> rows, ImportContext context, CancellationToken ct)
    {
        var found = new List<((string, string) Number, Holder Holder)>();
        var values = rows.SelectMany(r => PersonRowFacts.Numbers(r.Person!, context)).Select(n => NameWriting.Number(n.Value)).Where(v => v.Length > 0).Distinct().ToList();
        foreach (var some in values.Chunk(Together))
        {
            var holders = await (
                from n in db.PersonNumbers.AsNoTracking()
                join p in db.Persons on n.PersonId equals p.Id
                where EF.Parameter(some).Contains(n.Value) && (OfOnePerson.Contains(n.Kind) || n.Provenance.OwnerBodyId == context.Body.Id)
                select new { n.Kind, n.Value, p.Id, p.FamilyName, p.GivenName, p.BirthDate }).ToListAsync(ct);
            var standing = await Survivors.Of(db, holders.Select(h => h.Id), ct);
            found.AddRange(holders.Select(h => ((h.Kind, h.Value), new Holder(standing[h.Id], h.FamilyName is null ? h.GivenName : $"{h.GivenName} {h.FamilyName}", h.BirthDate))));
        }

        return found.ToLookup(f => f.Number, f => f.Holder);
    }

    private sealed record Holder(int Id, string Name, DateOnly? Birth);
}
