using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Quartz;

namespace IntegrationPoint.Web.Jobs;

/// <summary>
/// Each night entries beyond their retention period go and the chain is verified and its end signed; what was found stands in the chain itself.
/// The node that comes first takes the night; one that it did not bring to an end is shown to the data protection officer.
/// </summary>
[DisallowConcurrentExecution]
public sealed class AuditNight(
    AuditRetention retention, AuditVerification verification, Audit audit, AuditMarks marks, Counters counters, TradeDay day, ILogger<AuditNight> log) : IJob
{
    public const string Claim = "audit-night";

    /// <summary>So soon after another node's round there is nothing to do.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromHours(12);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await Round(cancellationToken);

    /// <summary>Null when another node was here this night.</summary>
    public async Task<AuditVerification.Report?> Round(CancellationToken ct)
    {
        if (!await counters.Claim(Claim, day.Now, Rest, ct))
        {
            return null;
        }

        if (retention.FirstKept is { } first)
        {
            await retention.DeleteBefore(first, ct);
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
