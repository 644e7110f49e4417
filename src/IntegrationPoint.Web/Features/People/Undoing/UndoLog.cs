using System.Text.Json;
using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace IntegrationPoint.Web.Features.People.Undoing;

/// <summary>Saves a command together with the way back: rows added are removed again, rows changed get their values back if nobody changed them since.</summary>
public sealed class UndoLog(AppDb db, CurrentViewer current, TradeDay day)
{
    /// <summary>The button is offered for ten seconds at least; who needs both hands gets minutes.</summary>
    public static readonly TimeSpan Open = TimeSpan.FromMinutes(10);

    /// <returns>The key of the way back; null when somebody else changed a row meanwhile, then nothing was saved.</returns>
    public async Task<string?> Save(CancellationToken ct)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        db.ChangeTracker.DetectChanges();
        var rows = db.ChangeTracker.Entries().Select(Row).OfType<PendingRow>().ToList();
        if (!await db.SaveUnlessChanged(ct))
        {
            return null;
        }

        var step = new UndoStep
        {
            Key = PublicKeys.New(),
            UserId = current.Viewer.UserId,
            At = day.Now,
            Changes = JsonSerializer.Serialize(rows.ConvertAll(r => r.Written())),
        };
        db.Add(step);
        await db.SaveChangesAsync(ct);
        await (own?.CommitAsync(ct) ?? Task.CompletedTask);
        return step.Key;
    }

    /// <summary>Takes a command of the viewer back; rows that somebody changed since stay as they are.</summary>
    public async Task<Refusal?> Undo(string key, CancellationToken ct)
    {
        var since = day.Now - Open;
        var step = await db.UndoSteps.FirstOrDefaultAsync(s => s.Key == key && s.UserId == current.Viewer.UserId && s.UndoneAt == null && s.At >= since, ct);
        if (step is null)
        {
            return new Refusal("people.undo.too-late");
        }

        var kept = 0;
        foreach (var row in JsonSerializer.Deserialize<List<UndoRow>>(step.Changes)!.AsEnumerable().Reverse())
        {
            kept += await Back(row, ct) ? 0 : 1;
        }

        step.UndoneAt = day.Now;
        return !await db.SaveUnlessChanged(ct) ? new Refusal("people.undo.too-late")
            : kept > 0 ? new Refusal("people.undo.partly", null, kept)
            : null;
    }

    private async Task<bool> Back(UndoRow row, CancellationToken ct)
    {
        var type = db.Model.GetEntityTypes().First(t => t.ClrType.Name == row.Type).ClrType;
        if (await db.FindAsync(type, [row.Id], ct) is not { } entity)
        {
            return false;
        }

        if (row.Before is null)
        {
            db.Remove(entity);
            return true;
        }

        var entry = db.Entry(entity);
        if (!row.After!.All(value => Equals(entry.Property(value.Key).CurrentValue, Read(entry.Property(value.Key), value.Value))))
        {
            return false;
        }

        foreach (var (name, value) in row.Before)
        {
            entry.Property(name).CurrentValue = Read(entry.Property(name), value);
        }

        return true;
    }

    private static object? Read(PropertyEntry property, JsonElement value) => value.Deserialize(property.Metadata.ClrType);

    private static PendingRow? Row(EntityEntry entry) => entry.State is EntityState.Added or EntityState.Modified && entry.Metadata.FindProperty("Id")?.ClrType == typeof(int)
        ? new PendingRow(entry)
        : null;

    private sealed record UndoRow(string Type, int Id, Dictionary<string, JsonElement>? Before, Dictionary<string, JsonElement>? After);

    private sealed class PendingRow
    {
        private readonly EntityEntry entry;
        private readonly Dictionary<string, JsonElement>? before;
        private readonly Dictionary<string, JsonElement>? after;

        public PendingRow(EntityEntry entry)
        {
            this.entry = entry;
            if (entry.State == EntityState.Modified)
            {
                var changed = entry.Properties.Where(p => p.IsModified && p.Metadata.Name != "Version").ToList();
                before = changed.ToDictionary(p => p.Metadata.Name, p => JsonSerializer.SerializeToElement(p.OriginalValue, p.Metadata.ClrType), StringComparer.Ordinal);
                after = changed.ToDictionary(p => p.Metadata.Name, p => JsonSerializer.SerializeToElement(p.CurrentValue, p.Metadata.ClrType), StringComparer.Ordinal);
            }
        }

        // The id of an added row is known only after it was written.
        public UndoRow Written() => new(entry.Metadata.ClrType.Name, (int)entry.Property("Id").CurrentValue!, before, after);
    }
}
