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

        var standing = await Survivors.Of(db, found.Values, ct);
        return found.ToDictionary(f => f.Key, f => standing[f.Value], StringComparer.Ordinal);
    }

    /// <summary>What this body's lists said last about each person, also under records that were merged into theirs since.</summary>
    public async Task<LastRows> Last(int bodyId, IReadOnlyCollection<int> personIds, CancellationToken ct)
    {
        var last = new LastRows(await Survivors.WithMerged(db, personIds, ct));
        foreach (var some in last.Records.Chunk(Together))
        {
            var latest = await (
                from r in db.ImportRows
                join run in db.ImportRuns on r.RunId equals run.Id
                where EF.Parameter(some).Contains(r.PersonId!.Value) && run.BodyId == bodyId && RowStates.Applied.Contains(r.State)
                group r.Id by r.PersonId into said
                select said.Max()).ToListAsync(ct);
            var rows = await (
                from r in db.ImportRows.AsNoTracking()
                join run in db.ImportRuns on r.RunId equals run.Id
                where EF.Parameter(latest).Contains(r.Id)
                select new { r.Id, PersonId = r.PersonId!.Value, r.Hash, r.Cells, run.Columns }).ToListAsync(ct);
            rows.ForEach(r => last.Add(r.PersonId, new LastRows.Row(r.Id, r.Hash, RowReader.Fields(ImportJson.Cells(r.Cells), ImportJson.Fields(r.Columns)))));
        }

        foreach (var some in last.Joined.Chunk(Together))
        {
            var known = await db.ImportRows.AsNoTracking()
                .Where(r => EF.Parameter(some).Contains(r.PersonId!.Value) && r.Identity != null && RowStates.Applied.Contains(r.State))
                .OrderBy(r => r.Id).Select(r => new { PersonId = r.PersonId!.Value, r.Identity }).ToListAsync(ct);
            known.ForEach(r => last.Know(r.PersonId, r.Identity!));
        }

        return last;
    }
}
