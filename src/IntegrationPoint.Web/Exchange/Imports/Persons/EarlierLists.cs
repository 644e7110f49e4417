using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>What earlier lists of the same body said: by it a person is known again and a repeated word changes nothing.</summary>
public sealed class EarlierLists(AppDb db)
{
    private const int Together = 1000;

    /// <summary>The person of each identity, from the last list that named it.</summary>
    public async Task<Dictionary<string, int>> Persons(IReadOnlyCollection<string> identities, CancellationToken ct)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var some in identities.Chunk(Together))
        {
            var rows = await db.ImportRows.AsNoTracking()
                .Where(r => EF.Parameter(some).Contains(r.Identity) && r.PersonId != null && RowStates.Applied.Contains(r.State))
                .OrderBy(r => r.Id)
                .Select(r => new { r.Identity, r.PersonId })
                .ToListAsync(ct);
            rows.ForEach(r => found[r.Identity!] = r.PersonId!.Value);
        }

        var merged = await Survivors(found.Values, ct);
        return found.ToDictionary(f => f.Key, f => merged.GetValueOrDefault(f.Value, f.Value), StringComparer.Ordinal);
    }

    /// <summary>The last row of this body about each person: its hash and its cells by field.</summary>
    public async Task<Dictionary<int, (string? Hash, Dictionary<string, string> Cells)>> Last(int bodyId, IReadOnlyCollection<int> personIds, CancellationToken ct)
    {
        var last = new Dictionary<int, (string?, Dictionary<string, string>)>();
        foreach (var some in personIds.Chunk(Together))
        {
            var rows = await (
                from r in db.ImportRows.AsNoTracking()
                join run in db.ImportRuns on r.RunId equals run.Id
                where EF.Parameter(some).Contains(r.PersonId!.Value) && run.BodyId == bodyId && RowStates.Applied.Contains(r.State)
                    && !db.ImportRows.Any(later => later.PersonId == r.PersonId && later.Id > r.Id && RowStates.Applied.Contains(later.State) && db.ImportRuns.Any(x => x.Id == later.RunId && x.BodyId == bodyId))
                select new { PersonId = r.PersonId!.Value, r.Hash, r.Cells, run.Columns }).ToListAsync(ct);
            rows.ForEach(r => last[r.PersonId] = (r.Hash, RowReader.Fields(ImportJson.Cells(r.Cells), ImportJson.Fields(r.Columns))));
        }

        return last;
    }

    /// <summary>Records that were merged since, with the record that stands for them now.</summary>
    public async Task<Dictionary<int, int>> Survivors(IReadOnlyCollection<int> personIds, CancellationToken ct)
    {
        var merged = new Dictionary<int, int>();
        foreach (var some in personIds.Distinct().Chunk(Together))
        {
            var rows = await db.Persons.AsNoTracking().Where(p => EF.Parameter(some).Contains(p.Id) && p.MergedIntoId != null).Select(p => new { p.Id, p.MergedIntoId }).ToListAsync(ct);
            rows.ForEach(r => merged[r.Id] = r.MergedIntoId!.Value);
        }

        return merged;
    }
}
