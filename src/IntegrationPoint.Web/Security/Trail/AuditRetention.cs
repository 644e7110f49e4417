using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Deletes entries whose retention period is over and leaves a signed closing, so that the rest of the chain stays verifiable.</summary>
public sealed class AuditRetention(AppDb db, AuditSigner signer, Audit audit)
{
    /// <summary>Returns the closing, or null when nothing is old enough.</summary>
    public async Task<AuditClosing?> DeleteBefore(DateOnly day, CancellationToken ct)
    {
        var start = day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        await signer.Ready(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // Times never run backwards along the chain of one clock; with several nodes the first younger entry ends the prefix.
        var firstKept = await db.Set<AuditEntry>().Where(e => e.At >= start).OrderBy(e => e.Seq).Select(e => (long?)e.Seq).FirstOrDefaultAsync(ct) ?? long.MaxValue;
        var last = await db.Set<AuditEntry>().AsNoTracking().Where(e => e.Seq < firstKept).OrderByDescending(e => e.Seq).FirstOrDefaultAsync(ct);
        if (last is null)
        {
            return null;
        }

        var entries = await db.Set<AuditEntry>().LongCountAsync(e => e.Seq <= last.Seq, ct);
        var closing = await signer.Sign(last.Seq, last.Hash, entries, day, ct);
        db.Add(closing);
        await db.SaveChangesAsync(ct);
        await db.Set<AuditSubject>().Where(s => s.Seq <= last.Seq).ExecuteDeleteAsync(ct);
        await db.Set<AuditEntry>().Where(e => e.Seq <= last.Seq).ExecuteDeleteAsync(ct);
        await transaction.CommitAsync(ct);
        await audit.Note(AuditActions.Retention, "audit", new { before = day, upTo = last.Seq, entries }, ct);
        return closing;
    }
}
