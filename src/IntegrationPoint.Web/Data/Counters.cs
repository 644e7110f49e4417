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

    /// <summary>Takes work that only one node is to do: true for the first who asks, false for whoever asks within <paramref name="rest"/> after.</summary>
    public async Task<bool> Claim(string name, DateTime now, TimeSpan rest, CancellationToken ct)
    {
        var (at, before) = (Seconds(now), Seconds(now - rest));
        return await db.Database.ExecuteSqlAsync($"INSERT INTO counters (name, value) VALUES ({name}, {at}) ON CONFLICT (name) DO UPDATE SET value = {at} WHERE counters.value < {before}", ct) > 0;
    }

    /// <summary>When the work was taken last; null if it never was.</summary>
    public async Task<DateTime?> Claimed(string name, CancellationToken ct) =>
        await db.Counters.Where(c => c.Name == name).Select(c => (long?)c.Value).FirstOrDefaultAsync(ct) is { } at ? DateTimeOffset.FromUnixTimeSeconds(at).UtcDateTime : null;

    private static long Seconds(DateTime utc) => new DateTimeOffset(utc, TimeSpan.Zero).ToUnixTimeSeconds();

    private async Task<long?> Next(string name, int count, CancellationToken ct)
    {
        var rows = await db.Database
            .SqlQuery<long>($"UPDATE counters SET value = value + {count} WHERE name = {name} RETURNING value AS \"Value\"")
            .ToListAsync(ct);
        return rows.Count == 0 ? null : rows[0];
    }
}
