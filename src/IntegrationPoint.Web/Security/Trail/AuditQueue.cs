using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Commits the entries of many reading requests in one transaction: each waits a few milliseconds, the disk is asked once.</summary>
public sealed class AuditQueue(IServiceScopeFactory scopes, TradeDay day)
{
    private const int AtOnce = 200;
    private readonly Lock gate = new();
    private readonly Queue<Waiting> queue = new();
    private bool writing;

    /// <summary>Completes when the entry is committed, fails when it could not be: then nothing may be shown.</summary>
    public Task Append(AuditDraft draft)
    {
        var waiting = new Waiting(draft);
        lock (gate)
        {
            queue.Enqueue(waiting);
            if (!writing)
            {
                writing = true;
                _ = Task.Run(WriteAll);
            }
        }

        return waiting.Committed.Task;
    }

    private async Task WriteAll()
    {
        while (Next() is { Count: > 0 } batch)
        {
            try
            {
                await Write(batch.ConvertAll(w => w.Draft));
                batch.ForEach(w => w.Committed.SetResult());
            }
            catch (Exception failure)
            {
                batch.ForEach(w => w.Committed.SetException(failure));
            }
        }
    }

    private List<Waiting> Next()
    {
        lock (gate)
        {
            var batch = new List<Waiting>();
            while (batch.Count < AtOnce && queue.TryDequeue(out var waiting))
            {
                batch.Add(waiting);
            }

            writing = batch.Count > 0;
            return batch;
        }
    }

    private async Task Write(List<AuditDraft> drafts)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await AuditChain.Append(db, drafts, day.Now, CancellationToken.None);
        await transaction.CommitAsync();
    }

    private sealed class Waiting(AuditDraft draft)
    {
        public AuditDraft Draft => draft;
        public TaskCompletionSource Committed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
