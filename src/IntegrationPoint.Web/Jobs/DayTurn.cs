using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Jobs;

/// <summary>When a new day of the trade begins, clocks that stand on yesterday are set: the course that began today, the one that ended last night.</summary>
public sealed class DayTurn(IServiceScopeFactory scopes, ReferenceData reference, TradeDay day, TimeProvider clock, ILogger<DayTurn> log) : BackgroundService
{
    private const int PersonsAtOnce = 500;
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        using var timer = new PeriodicTimer(Look, clock);
        DateOnly? done = null;
        do
        {
            var today = day.Today;
            if (done != today && await Try(stoppingToken))
            {
                done = today;
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    public async Task<int> SetClocks(CancellationToken ct)
    {
        var useful = UsefulActivity.Of(reference.Codes);
        await using var scope = scopes.CreateAsyncScope();
        var stale = await new IdleTimes(scope.ServiceProvider.GetRequiredService<AppDb>(), useful, day.Today).Stale().ToListAsync(ct);
        foreach (var some in stale.Chunk(PersonsAtOnce))
        {
            await using var step = scopes.CreateAsyncScope();
            var db = step.ServiceProvider.GetRequiredService<AppDb>();
            await new IdleTimes(db, useful, day.Today).Set(some, ct);
            await db.SaveChangesAsync(ct);
        }

        return stale.Count;
    }

    private async Task<bool> Try(CancellationToken ct)
    {
        try
        {
            var set = await SetClocks(ct);
            if (set > 0)
            {
                log.LogInformation("Set the activity clock of {Count} persons for the new day.", set);
            }

            return true;
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            // Somebody saved one of these cases meanwhile, or the database changes its leader: the rest follows with the next look.
            log.LogWarning("Activity clocks are set again later: {Type} {Place}", fault.GetType().FullName, fault.StackTrace);
            return false;
        }
    }
}
