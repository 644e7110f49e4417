using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security.Sessions;

/// <summary>All running sessions: begun at sign-in, checked at every request, ended by the user, by time or with the account.</summary>
public sealed class SessionBook(IServiceScopeFactory scopes, TradeDay day)
{
    private readonly ConcurrentDictionary<string, Known> known = new(StringComparer.Ordinal);

    /// <summary>How many sessions are remembered between two looks into the database.</summary>
    public int Most { get; init; } = 10_000;

    public int Remembered => known.Count;

    /// <summary>Returns the secret for the cookie.</summary>
    public async Task<string> Begin(int userId, string how, string device, CancellationToken ct)
    {
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        db.Add(new UserSession { Hash = HashOf(secret), UserId = userId, StartedAt = day.Now, LastSeenAt = day.Now, How = how, Device = device });
        await db.SaveChangesAsync(ct);
        return secret;
    }

    /// <summary>The viewer behind a cookie, or null when the session is over.</summary>
    public async Task<Viewer?> Check(string secret, int userId, string? stamp, CancellationToken ct)
    {
        var hash = HashOf(secret);
        var now = day.Now;
        if (!known.TryGetValue(hash, out var session) || now - session.CheckedAt >= SessionLimits.Recheck)
        {
            session = await Read(hash, session?.LastSeenAt, now, ct);
        }

        if (session is null || session.Viewer.UserId != userId || session.Stamp != stamp)
        {
            known.TryRemove(hash, out _);
            return null;
        }

        session.LastSeenAt = now;
        // Remembering only spares a look: all of them are read again.
        if (known.Count >= Most && !known.ContainsKey(hash))
        {
            known.Clear();
        }

        known[hash] = session;
        return session.Viewer;
    }

    public Task<int> End(string secret, CancellationToken ct)
    {
        var hash = HashOf(secret);
        return EndWhere(s => s.Hash == hash, ct);
    }

    /// <summary>Ends one of a user's own sessions; false if it is not theirs.</summary>
    public async Task<bool> EndOne(int userId, string hash, CancellationToken ct) => await EndWhere(s => s.UserId == userId && s.Hash == hash, ct) > 0;

    public Task<int> EndAll(int userId, CancellationToken ct) => EndWhere(s => s.UserId == userId, ct);

    /// <summary>Deletes what is left of sessions whose time is over.</summary>
    public Task<int> EndOver(CancellationToken ct)
    {
        foreach (var (hash, session) in known)
        {
            if (day.Now - session.LastSeenAt >= SessionLimits.Idle)
            {
                known.TryRemove(hash, out _);
            }
        }

        return EndWhere(SessionLimits.Over(day.Now), ct);
    }

    /// <summary>Forgets what is remembered of a user, so that a change of the account counts here at once.</summary>
    public void Forget(int userId)
    {
        foreach (var (hash, session) in known)
        {
            if (session.Viewer.UserId == userId)
            {
                known.TryRemove(hash, out _);
            }
        }
    }

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    private async Task<int> EndWhere(System.Linq.Expressions.Expression<Func<UserSession, bool>> which, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var sessions = scope.ServiceProvider.GetRequiredService<AppDb>().Set<UserSession>().Where(which);
        foreach (var hash in await sessions.Select(s => s.Hash).ToListAsync(ct))
        {
            known.TryRemove(hash, out _);
        }

        return await sessions.ExecuteDeleteAsync(ct);
    }

    private async Task<Known?> Read(string hash, DateTime? lastSeenHere, DateTime now, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var today = day.Today;
        var row = await (
            from s in db.Set<UserSession>().AsNoTracking()
            join u in db.Users on s.UserId equals u.Id
            join o in db.Set<Organisation>() on u.BodyId equals o.Id
            where s.Hash == hash
            select new
            {
                s.StartedAt,
                s.LastSeenAt,
                u.SecurityStamp,
                Alive = u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today),
                Viewer = new Viewer(u.Id, u.Key, u.DisplayName, u.Role, u.BodyId, o.Kind, u.SiteId)
                {
                    BodyName = o.ShortName,
                    Language = u.Language,
                    SingleKeysOff = u.SingleKeysOff,
                },
            }).FirstOrDefaultAsync(ct);
        if (row is null)
        {
            return null;
        }

        var seen = lastSeenHere > row.LastSeenAt ? lastSeenHere.Value : row.LastSeenAt;
        if (!row.Alive || now - row.StartedAt >= SessionLimits.Absolute || now - seen >= SessionLimits.Idle)
        {
            await db.Set<UserSession>().Where(s => s.Hash == hash).ExecuteDeleteAsync(ct);
            return null;
        }

        await db.Set<UserSession>().Where(s => s.Hash == hash && s.LastSeenAt < now).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now), ct);
        return new Known(row.Viewer, row.SecurityStamp, now) { LastSeenAt = now };
    }

    private sealed class Known(Viewer viewer, string? stamp, DateTime checkedAt)
    {
        public Viewer Viewer => viewer;
        public string? Stamp => stamp;
        public DateTime CheckedAt => checkedAt;
        public DateTime LastSeenAt { get; set; }
    }
}
