using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Deletes entries whose retention period is over and leaves a signed closing, so that the rest of the chain stays verifiable.</summary>
public sealed class AuditRetention(AppDb db, AuditSigner signer, Audit audit, RetentionPeriods periods, TradeDay day)
{
    /// <summary>The first day whose entries are still inside their period; null where the reference data name none: then everything is kept.</summary>
    public DateOnly? FirstKept => periods.Days(RetentionPeriods.AuditLog) is { } days ? day.RealToday.AddDays(-days) : null;

    /// <summary>Returns the closing, or null when nothing is old enough.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies inside the retention period: no way leads round it, not even a command.</exception>
    public async Task<AuditClosing?> DeleteBefore(DateOnly first, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(first, FirstKept ?? DateOnly.MinValue);
        var start = first.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
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
        var closing = await signer.Sign(last.Seq, last.Hash, entries, first, ct);
        db.Add(closing);
        await db.SaveChangesAsync(ct);
        await db.Set<AuditSubject>().Where(s => s.Seq <= last.Seq).ExecuteDeleteAsync(ct);
        await db.Set<AuditEntry>().Where(e => e.Seq <= last.Seq).ExecuteDeleteAsync(ct);
        await audit.Within(db, AuditActions.Retention, "audit", new { before = first, upTo = last.Seq, entries }, ct);
        await transaction.CommitAsync(ct);
        return closing;
    }
}
