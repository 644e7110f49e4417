using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Reference;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Data;

/// <summary>Brings the shipped reference data into the database and the database's into memory. Rows that were added or ended here stay as they are.</summary>
public sealed class ReferenceLoader(AppDb db, ReferenceData reference)
{
    /// <summary>On start: one hash is compared; only other files than last time are read and stored.</summary>
    public async Task Load(CancellationToken ct)
    {
        var hash = ShippedReference.Hash();
        if (await StoredHash(ct) != hash)
        {
            try
            {
                await Store(hash, ct);
            }
            catch (DbUpdateException)
            {
                // A second machine that starts at the same moment stores the same rows; whoever comes later finds them.
                db.ChangeTracker.Clear();
                if (await StoredHash(ct) != hash)
                {
                    throw;
                }
            }

            db.ChangeTracker.Clear();
        }

        await Refresh(ct);
    }

    /// <summary>Reads the database's reference data anew, after somebody changed it.</summary>
    public async Task Refresh(CancellationToken ct)
    {
        var change = await db.ReferenceVersions.AsNoTracking().Where(v => v.Name == ReferenceVersion.Shipped).Select(v => v.Change).FirstOrDefaultAsync(ct);
        reference.Replace(
            change,
            new CodeBook(await db.Codes.AsNoTracking().ToListAsync(ct)),
            await db.CountryLists.AsNoTracking().ToListAsync(ct),
            await db.AccessRules.AsNoTracking().ToListAsync(ct));
    }

    /// <summary>Stores what an administrator changed and makes it known; false if somebody else changed something at the same moment.</summary>
    public async Task<bool> Save(CancellationToken ct)
    {
        var version = await db.ReferenceVersions.SingleAsync(v => v.Name == ReferenceVersion.Shipped, ct);
        version.Change++;
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            await Refresh(ct);
            return false;
        }

        await Refresh(ct);
        return true;
    }

    /// <summary>Refreshes if another machine changed something since the last look.</summary>
    public async Task RefreshIfChanged(CancellationToken ct)
    {
        if (await db.ReferenceVersions.AsNoTracking().Where(v => v.Name == ReferenceVersion.Shipped).Select(v => v.Change).FirstOrDefaultAsync(ct) != reference.Change)
        {
            await Refresh(ct);
        }
    }

    private async Task<string?> StoredHash(CancellationToken ct) =>
        await db.ReferenceVersions.AsNoTracking().Where(v => v.Name == ReferenceVersion.Shipped).Select(v => v.Hash).FirstOrDefaultAsync(ct);

    private async Task Store(string hash, CancellationToken ct)
    {
        await Apply(ShippedReference.Codes(), e => (e.List, e.Code), ct);
        await Apply(ShippedReference.CountryEntries(), e => (e.List, e.Country), ct);
        await Apply(ShippedReference.AccessRules(), e => (e.Role, e.Group.ToString()), ct);
        var version = await db.ReferenceVersions.SingleOrDefaultAsync(v => v.Name == ReferenceVersion.Shipped, ct);
        if (version is null)
        {
            db.Add(version = new ReferenceVersion { Name = ReferenceVersion.Shipped, Hash = hash });
        }

        (version.Hash, version.Change) = (hash, version.Change + 1);
        await db.SaveChangesAsync(ct);
    }

    private async Task Apply<T>(List<T> shipped, Func<T, (string, string)> code, CancellationToken ct)
        where T : class, IDatedEntry
    {
        var stored = (await db.Set<T>().ToListAsync(ct)).ToLookup(code);
        foreach (var ours in shipped.GroupBy(code))
        {
            var theirs = stored[ours.Key].ToList();
            foreach (var entry in ours)
            {
                var old = theirs.Find(t => t.ValidFrom == entry.ValidFrom);
                if (old is { KeptHere: false })
                {
                    Overwrite(old, entry);
                }
                else if (old is null && !theirs.Any(t => t.KeptHere && Overlap(t, entry)))
                {
                    db.Add(entry);
                }
            }

            // A period whose beginning was corrected. A code that is no longer shipped at all stays: people may carry it.
            db.RemoveRange(theirs.Where(t => !t.KeptHere && ours.All(o => o.ValidFrom != t.ValidFrom)));
        }
    }

    private void Overwrite<T>(T old, T entry)
        where T : class
    {
        foreach (var property in db.Entry(old).Properties.Where(p => !p.Metadata.IsPrimaryKey()))
        {
            property.CurrentValue = property.Metadata.PropertyInfo!.GetValue(entry);
        }
    }

    private static bool Overlap(IDatedEntry a, IDatedEntry b) =>
        (a.ValidTo is null || b.ValidFrom <= a.ValidTo) && (b.ValidTo is null || a.ValidFrom <= b.ValidTo);
}
