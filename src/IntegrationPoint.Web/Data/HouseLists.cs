using IntegrationPoint.Domain;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Data;

/// <summary>Bodies, sites and staff by name, also those that ended, which stand on every page and change a few times a year. Kept until somebody changes a record here; what another machine changed is seen after <see cref="Kept"/>.</summary>
public sealed class HouseLists(RecordState state, TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromSeconds(20);

    private volatile Snapshot? current;

    public sealed record Body(int Id, string Key, string ShortName, string Kind, DateOnly ValidFrom, DateOnly? ValidTo)
    {
        public bool HoldsOn(DateOnly day) => Period.Covers(ValidFrom, ValidTo, day);
    }

    public sealed record Place(string Code, string Name, DateOnly ValidFrom, DateOnly? ValidTo)
    {
        public bool HoldsOn(DateOnly day) => Period.Covers(ValidFrom, ValidTo, day);
    }

    public sealed record Colleague(string Key, string Name, string Role);

    public async Task<IReadOnlyList<Body>> Bodies(AppDb db, CancellationToken ct) => (await Now(db, ct)).Bodies;

    public async Task<IReadOnlyList<Place>> Sites(AppDb db, CancellationToken ct) => (await Now(db, ct)).Sites;

    public async Task<IReadOnlyList<Colleague>> Staff(AppDb db, CancellationToken ct) => (await Now(db, ct)).Staff;

    private async Task<Snapshot> Now(AppDb db, CancellationToken ct)
    {
        var (version, now) = (state.Staff, clock.GetTimestamp());
        if (current is { } kept && kept.Version == version && clock.GetElapsedTime(kept.ReadAt, now) < Kept)
        {
            return kept;
        }

        var bodies = await db.Organisations.OrderBy(o => o.ShortName).Select(o => new Body(o.Id, o.Key, o.ShortName, o.Kind, o.ValidFrom, o.ValidTo)).ToListAsync(ct);
        var sites = await db.Sites.OrderBy(s => s.Id).Select(s => new Place(s.Code, s.Name, s.ValidFrom, s.ValidTo)).ToListAsync(ct);
        var staff = await db.Users.OrderBy(u => u.DisplayName).Select(u => new Colleague(u.Key, u.DisplayName, u.Role)).ToListAsync(ct);
        return current = new Snapshot(version, now, bodies, sites, staff);
    }

    private sealed record Snapshot(long Version, long ReadAt, IReadOnlyList<Body> Bodies, IReadOnlyList<Place> Sites, IReadOnlyList<Colleague> Staff);
}
