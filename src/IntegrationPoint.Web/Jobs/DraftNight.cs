using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Undoing;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Sessions;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;
using Quartz;

namespace IntegrationPoint.Web.Jobs;

/// <summary>
/// Each night drafts go that nobody touched for their period, and what drafts and lists still say about people whose record is gone;
/// with them sessions that are over, ways back that nobody can take any more, and reports beyond their period.
/// </summary>
[DisallowConcurrentExecution]
public sealed class DraftNight(AppDb db, RetentionPeriods periods, SessionBook sessions, Audit audit, TradeDay day) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await Round(cancellationToken);

    public async Task<Deleted> Round(CancellationToken ct)
    {
        await sessions.EndOver(ct);
        var undoable = day.Now - UndoLog.Open;
        await db.UndoSteps.Where(s => s.At < undoable).ExecuteDeleteAsync(ct);
        await Reports(ct);
        var before = periods.Before(RetentionPeriods.IntakeDrafts);
        // One statement each: a draft that is kept in this moment is no longer old, and a second node finds nothing left.
        var old = db.IntakeDrafts.Where(d => d.FinishedAt == null && d.SavedAt < before);
        var deleted = new Deleted(
            await old.Where(d => d.Sitting == 1).ExecuteDeleteAsync(ct),
            await old.Where(d => d.Sitting == 2).ExecuteDeleteAsync(ct),
            await db.IntakeDrafts.Where(d => d.PersonId != null && !db.Persons.Any(p => p.Id == d.PersonId)).ExecuteDeleteAsync(ct),
            await db.ImportRows.Where(r => r.PersonId != null && r.Cells != "[]" && !db.Persons.Any(p => p.Id == r.PersonId)).ExecuteUpdateAsync(
                r => r.SetProperty(x => x.Cells, "[]").SetProperty(x => x.Findings, (string?)null).SetProperty(x => x.Suggestions, (string?)null), ct));
        if (deleted != new Deleted(0, 0, 0, 0))
        {
            await audit.Note(AuditActions.Retention, "intake", new { desk = deleted.Desk, interview = deleted.Interview, withoutRecord = deleted.OfGonePersons, rowsWithoutRecord = deleted.RowsOfGonePersons }, ct);
        }

        return deleted;
    }

    private async Task Reports(CancellationToken ct)
    {
        var before = periods.Before(RetentionPeriods.BarrierReports);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.BarrierReports.Where(r => r.At < before).ExecuteDeleteAsync(ct) is > 0 and var reports)
        {
            await audit.Within(db, AuditActions.Retention, "barrier-reports", new { reports }, ct);
        }

        await transaction.CommitAsync(ct);
    }

    public sealed record Deleted(int Desk, int Interview, int OfGonePersons, int RowsOfGonePersons);
}
