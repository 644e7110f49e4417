using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace IntegrationPoint.Web.Jobs;

/// <summary>Each night entries beyond their retention period go and the chain is verified and its end signed; what was found stands in the chain itself.</summary>
[DisallowConcurrentExecution]
public sealed class AuditNight(
    AppDb db, AuditRetention retention, AuditVerification verification, Audit audit, AuditMarks marks, RetentionPeriods periods, TradeDay day, ILogger<AuditNight> log) : IJob
{
    /// <summary>So soon after another node's round there is nothing to do.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromHours(12);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await Round(cancellationToken);

    /// <summary>Null when another node was here this night.</summary>
    public async Task<AuditVerification.Report?> Round(CancellationToken ct)
    {
        var lately = day.Now - Rest;
        if (await db.Set<AuditEntry>().AnyAsync(e => e.Action == AuditActions.Verified && e.At >= lately, ct))
        {
            return null;
        }

        if (periods.Days(RetentionPeriods.AuditLog) is { } days)
        {
            await retention.DeleteBefore(day.RealToday.AddDays(-days), ct);
        }

        var report = await verification.Walk(ct);
        if (report.First is { } broken)
        {
            log.LogCritical("The audit chain is broken at entry {Seq}: {Kind}. Run audit verify and keep the database as it is.", broken.Seq, broken.Kind);
        }
        else if (report.Entries > 0)
        {
            await marks.Add(report.To, report.HeadHash, ct);
        }

        await audit.Note(AuditActions.Verified, "audit", new { entries = report.Entries, upTo = report.To, brokenAt = report.First?.Seq }, ct);
        return report;
    }
}
