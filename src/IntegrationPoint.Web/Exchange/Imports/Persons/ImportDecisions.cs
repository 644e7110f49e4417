using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>What a human decides about a run: what the columns mean, who is who, and that it may be written.</summary>
public sealed class ImportDecisions(AppDb db, RememberedColumns columns, ImportBell bell, CurrentViewer current, Audit audit, TradeDay day)
{
    /// <summary>Confirms the columns; the rows are judged again.</summary>
    /// <param name="remember">Whether the partner's next list shall be read the same way.</param>
    public async Task Columns(ImportRun run, IReadOnlyList<string?> fields, bool remember, CancellationToken ct)
    {
        if (remember)
        {
            await columns.Remember(run.BodyId, ImportJson.Cells(run.Headers), fields, ct);
        }

        await db.ImportRuns.Where(r => r.Id == run.Id && (r.State == ImportStates.Mapping || r.State == ImportStates.Preview)).ExecuteUpdateAsync(
            r => r.SetProperty(x => x.Columns, ImportJson.Write(fields)).SetProperty(x => x.State, ImportStates.Checking), ct);
        bell.Ring();
    }

    /// <summary>Answers a question: same (as one of the suggested), other, or skip. Takes an answer back as long as nothing is written.</summary>
    public async Task Answer(int runId, int row, string answer, Suggestion? same, CancellationToken ct)
    {
        var state = answer switch
        {
            "same" when same is not null => RowStates.Differs,
            "other" => RowStates.New,
            "skip" => RowStates.Skipped,
            _ => RowStates.Question,
        };
        var (person, sameRow) = (same?.PersonId, same?.Row);
        // One statement: a row that is being written in this moment is no longer asked.
        var answered = await db.ImportRows
            .Where(r => r.RunId == runId && r.Row == row && r.Suggestions != null && !RowStates.Applied.Contains(r.State)
                && db.ImportRuns.Any(x => x.Id == runId && (x.State == ImportStates.Preview || x.State == ImportStates.Done)))
            .ExecuteUpdateAsync(r => r.SetProperty(x => x.Answer, answer).SetProperty(x => x.PersonId, person).SetProperty(x => x.SameAsRow, sameRow).SetProperty(x => x.State, state), ct);
        if (answered > 0)
        {
            await Note(runId, answer, row, ct);
        }
    }

    /// <summary>Everything that waits may be written. True only for the one who was first.</summary>
    public async Task<bool> Confirm(int runId, CancellationToken ct)
    {
        var by = current.Maybe?.UserId;
        var first = await db.ImportRuns
            .Where(r => r.Id == runId && (r.State == ImportStates.Preview || r.State == ImportStates.Done) && r.ForgottenAt == null)
            .ExecuteUpdateAsync(r => r.SetProperty(x => x.State, ImportStates.Applying).SetProperty(x => x.ConfirmedById, by).SetProperty(x => x.ConfirmedAt, day.Now), ct) > 0;
        if (first)
        {
            await Note(runId, "confirm", null, ct);
        }

        bell.Ring();
        return first;
    }

    /// <summary>Goes on where a fault of ours stopped the work.</summary>
    public async Task Again(int runId, CancellationToken ct)
    {
        await db.ImportRuns.Where(r => r.Id == runId && r.FailedAt != null).ExecuteUpdateAsync(r => r.SetProperty(x => x.FailedAt, (DateTime?)null), ct);
        bell.Ring();
    }

    /// <summary>What is not wanted is not kept.</summary>
    public async Task Abandon(int runId, CancellationToken ct)
    {
        if (await db.ImportRuns.Where(r => r.Id == runId && (r.State == ImportStates.Mapping || r.State == ImportStates.Preview))
            .ExecuteUpdateAsync(r => r.SetProperty(x => x.State, ImportStates.Abandoned), ct) > 0)
        {
            await db.ImportRows.Where(r => r.RunId == runId).ExecuteDeleteAsync(ct);
            await Note(runId, "abandon", null, ct);
        }
    }

    // Runs and their rows name no person of the record: who decided is written down here.
    private Task Note(int run, string decision, int? row, CancellationToken ct) => audit.Note(AuditActions.Change, "imports", new { run, decision, row }, ct);
}
