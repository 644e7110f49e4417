using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>One worker's hold on a run; gives a sign of life until it is put down.</summary>
public sealed class ImportClaim : IAsyncDisposable
{
    private readonly CancellationTokenSource over = new();
    private readonly CancellationTokenSource lost = new();
    private readonly ImportClaims claims;
    private readonly Task heart;

    public ImportClaim(ImportClaims claims, int runId, int number, TimeProvider clock)
    {
        (this.claims, RunId, Number) = (claims, runId, number);
        heart = Task.Run(() => Beat(clock));
    }

    public int RunId { get; }

    /// <summary>The how-manieth hold on this run; a later one is larger.</summary>
    public int Number { get; }

    /// <summary>Cancelled when another worker has taken the run over.</summary>
    public CancellationToken Lost => lost.Token;

    public async ValueTask DisposeAsync()
    {
        await over.CancelAsync();
        await heart;
        try
        {
            await claims.Release(this);
        }
        catch (Exception fault) when (Saving.Passes(fault))
        {
            // Without signs of life the hold ends by itself.
        }

        over.Dispose();
        lost.Dispose();
    }

    private async Task Beat(TimeProvider clock)
    {
        using var timer = new PeriodicTimer(ImportClaims.Lease / 4, clock);
        try
        {
            while (await timer.WaitForNextTickAsync(over.Token))
            {
                try
                {
                    if (await claims.Renew(this, over.Token) == 0)
                    {
                        await lost.CancelAsync();
                        return;
                    }
                }
                catch (Exception) when (!over.IsCancellationRequested)
                {
                    // The database is busy or away: the hold lasts for three more beats, and no write passes without it.
                }
            }
        }
        catch (Exception) when (over.IsCancellationRequested)
        {
            // The work is over.
        }
    }
}
