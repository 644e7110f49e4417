using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Data;

/// <summary>Draws numbers without gaps or doubles on both databases: the row stays locked until the caller's transaction ends.</summary>
public sealed class Counters(AppDb db)
{
    /// <summary>Takes <paramref name="count"/> numbers and returns the first; <paramref name="used"/> tells the highest number in use when the counter is new.</summary>
    public async Task<long> Take(string name, int count, Func<Task<long>> used, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Numbers are drawn inside the transaction that uses them.");
        }

        if (await Next(name, count, ct) is { } known)
        {
            return known - count + 1;
        }

        var start = await used();
        await db.Database.ExecuteSqlAsync($"INSERT INTO counters (name, value) VALUES ({name}, {start}) ON CONFLICT (name) DO NOTHING", ct);
        return await Next(name, count, ct) - count + 1
            ?? throw new InvalidOperationException($"The counter {name} could not be created.");
    }

    /// <summary>Holds a named lock until the transaction ends, so that two hands do not do the same work at once.</summary>
    public Task Hold(string name, CancellationToken ct) => Take(name, 1, () => Task.FromResult(0L), ct);

    private async Task<long?> Next(string name, int count, CancellationToken ct)
    {
        var rows = await db.Database
            .SqlQuery<long>($"UPDATE counters SET value = value + {count} WHERE name = {name} RETURNING value AS \"Value\"")
            .ToListAsync(ct);
        return rows.Count == 0 ? null : rows[0];
    }
}
