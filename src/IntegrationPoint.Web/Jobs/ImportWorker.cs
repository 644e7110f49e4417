using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports.Persons;

namespace IntegrationPoint.Web.Jobs;

/// <summary>Works lists off in the background: new ones, and those that a stopped node left behind.</summary>
public sealed class ImportWorker(ImportWork work, ImportClaims claims, ImportBell bell, ILogger<ImportWorker> log) : BackgroundService
{
    private const int Attempts = 3;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);
    private readonly Dictionary<int, int> faults = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await Turn(stoppingToken))
            {
                await bell.Wait(Look, stoppingToken);
            }
        }
    }

    /// <summary>True: something was done, so there may be more.</summary>
    private async Task<bool> Turn(CancellationToken ct)
    {
        int? run = null;
        try
        {
            run = await claims.Oldest(ct);
            return run is { } found && await work.Step(found, null, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return false;
        }
        catch (Exception fault) when (Saving.Passes(fault))
        {
            log.LogWarning("A list waits for the database: {Type} {Place}", fault.GetType().FullName, fault.StackTrace);
            return false;
        }
        catch (Exception fault)
        {
            // Messages of exceptions quote what people wrote: type and place are enough to find the fault.
            log.LogError("A list could not be worked off: {Type} {Place}", fault.GetType().FullName, fault.StackTrace);
            await GiveUp(run, ct);
            return false;
        }
    }

    private async Task GiveUp(int? run, CancellationToken ct)
    {
        if (run is not { } failed || (faults[failed] = faults.GetValueOrDefault(failed) + 1) < Attempts)
        {
            return;
        }

        faults.Remove(failed);
        try
        {
            await claims.Fail(failed, ct);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError("The database does not answer: {Type}", fault.GetType().FullName);
        }
    }
}
