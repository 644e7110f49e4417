using System.Security.Cryptography;
using System.Text;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports;

/// <summary>What the columns of a partner mean: as confirmed before, else as their titles suggest.</summary>
public sealed class RememberedColumns(AppDb db, TradeDay day)
{
    /// <summary>Kept for a column that was confirmed as not used.</summary>
    private const string NotUsed = "";

    public async Task<string?[]> For(int bodyId, IReadOnlyList<string> titles, CancellationToken ct)
    {
        var fields = ColumnTitles.Suggest(titles).ToArray();
        var kept = await db.ImportMappings.AsNoTracking().Where(m => m.BodyId == bodyId).OrderByDescending(m => m.SavedAt).Take(20).ToListAsync(ct);
        var maps = kept.OrderByDescending(m => m.Headers == Key(titles)).Select(m => ImportJson.Map(m.Columns)).ToList();
        for (var i = 0; i < titles.Count; i++)
        {
            var title = ColumnTitles.Fold(titles[i]);
            if (title.Length > 0 && maps.Find(m => m.ContainsKey(title)) is { } map)
            {
                fields[i] = map[title] == NotUsed ? null : map[title];
            }
        }

        return Once(fields);
    }

    /// <summary>When a list with these titles was confirmed the last time; null: never.</summary>
    public Task<DateTime?> SavedAt(int bodyId, IReadOnlyList<string> titles, CancellationToken ct)
    {
        var headers = Key(titles);
        return db.ImportMappings.Where(m => m.BodyId == bodyId && m.Headers == headers).Select(m => (DateTime?)m.SavedAt).FirstOrDefaultAsync(ct);
    }

    public async Task Remember(int bodyId, IReadOnlyList<string> titles, IReadOnlyList<string?> fields, CancellationToken ct)
    {
        var map = titles.Zip(fields)
            .Where(c => ColumnTitles.Fold(c.First).Length > 0)
            .DistinctBy(c => ColumnTitles.Fold(c.First))
            .ToDictionary(c => ColumnTitles.Fold(c.First), c => c.Second ?? NotUsed, StringComparer.Ordinal);
        var headers = Key(titles);
        var (columns, now) = (ImportJson.Write(map), day.Now);
        var known = await db.ImportMappings.FirstOrDefaultAsync(m => m.BodyId == bodyId && m.Headers == headers, ct);
        if (known is null)
        {
            db.ImportMappings.Add(new ImportMapping { BodyId = bodyId, Headers = headers, Columns = columns, SavedAt = now });
        }
        else
        {
            (known.Columns, known.SavedAt) = (columns, now);
        }

        if (!await db.SaveUnlessChanged(ct))
        {
            // Two hands confirmed the same titles in the same moment: the later one stands.
            await db.ImportMappings.Where(m => m.BodyId == bodyId && m.Headers == headers)
                .ExecuteUpdateAsync(m => m.SetProperty(x => x.Columns, columns).SetProperty(x => x.SavedAt, now), ct);
        }
    }

    /// <summary>The titles in any order are the same list of a partner.</summary>
    private static string Key(IReadOnlyList<string> titles)
    {
        var joined = string.Join('|', titles.Select(ColumnTitles.Fold).Order(StringComparer.Ordinal));
        return joined.Length <= 2000 ? joined : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(joined)));
    }

    private static string?[] Once(string?[] fields)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. fields.Select(f => f is not null && seen.Add(f) ? f : null)];
    }
}
