using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Data;

/// <summary>Which record stands for a merged one now, through however many merges.</summary>
public static class Survivors
{
    private const int Together = 1000;

    /// <summary>The record that stands for each of these; itself where it was never merged.</summary>
    public static async Task<Dictionary<int, int>> Of(AppDb db, IEnumerable<int> personIds, CancellationToken ct)
    {
        var asked = personIds.Distinct().ToList();
        var into = new Dictionary<int, int>();
        for (var open = asked; open.Count > 0;)
        {
            var links = new List<(int Id, int Into)>();
            foreach (var some in open.Chunk(Together))
            {
                var found = await db.Persons.AsNoTracking().Where(p => EF.Parameter(some).Contains(p.Id) && p.MergedIntoId != null).Select(p => new { p.Id, Into = p.MergedIntoId!.Value }).ToListAsync(ct);
                links.AddRange(found.Select(f => (f.Id, f.Into)));
            }

            links.ForEach(l => into[l.Id] = l.Into);
            open = [.. links.Select(l => l.Into).Where(id => !into.ContainsKey(id)).Distinct()];
        }

        return asked.ToDictionary(id => id, id => End(into, id));
    }

    /// <summary>These records and all that were merged into them, each with the one of these that stands for it.</summary>
    public static async Task<Dictionary<int, int>> WithMerged(AppDb db, IEnumerable<int> personIds, CancellationToken ct)
    {
        var whole = personIds.Distinct().ToDictionary(id => id, id => id);
        for (var open = whole.Keys.ToList(); open.Count > 0;)
        {
            var next = new List<int>();
            foreach (var some in open.Chunk(Together))
            {
                var parts = await db.Persons.AsNoTracking().Where(p => p.MergedIntoId != null && EF.Parameter(some).Contains(p.MergedIntoId!.Value)).Select(p => new { p.Id, Into = p.MergedIntoId!.Value }).ToListAsync(ct);
                next.AddRange(parts.Where(p => whole.TryAdd(p.Id, whole[p.Into])).Select(p => p.Id));
            }

            open = next;
        }

        return whole;
    }

    private static int End(Dictionary<int, int> into, int id)
    {
        for (var step = 0; step < into.Count && into.TryGetValue(id, out var next); step++)
        {
            id = next;
        }

        return id;
    }
}
