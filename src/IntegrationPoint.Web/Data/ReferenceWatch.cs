namespace IntegrationPoint.Web.Data;

/// <summary>Looks twice a minute whether another machine changed the reference data. A single file has a single machine.</summary>
public sealed partial class ReferenceWatch(IServiceScopeFactory scopes, DatabaseChoice choice, TimeProvider clock, ILogger<ReferenceWatch> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    public async Task Look(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ReferenceLoader>().RefreshIfChanged(ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!choice.IsPostgres)
        {
            return;
        }

        using var timer = new PeriodicTimer(Pause, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await Look(stoppingToken);
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // A database that changes its leader is back in a few seconds; the catalogues in memory still hold.
                NotReached(failure.GetType().FullName, failure.StackTrace);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database did not answer whether reference data changed: {Type} {Place}")]
    private partial void NotReached(string? type, string? place);
}
