using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports.Persons;
using IntegrationPoint.Web.Jobs;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.Imports.Persons;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace IntegrationPoint.Web.Tests.Jobs;

/// <summary>A database that is away for a moment costs neither the program nor the work in the background.</summary>
public sealed class BackgroundServiceTests(AppFixture app) : IClassFixture<AppFixture>
{
    public static TheoryData<Type> Workers => [.. typeof(AppDb).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(BackgroundService)))];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Workers))]
    public async Task Nobody_in_the_background_takes_the_program_down(Type worker)
    {
        var faults = new PassingFaults(app.App.Services);
        using var service = (BackgroundService)ActivatorUtilities.CreateInstance(faults, worker);

        await service.StartAsync(Ct);
        for (var look = 0; look < 300 && faults.Thrown < 2 && !service.ExecuteTask!.IsCompleted; look++)
        {
            await Task.Delay(50, Ct);
        }

        Assert.False(service.ExecuteTask!.IsCompleted);
        Assert.True(faults.Thrown >= 2);
        await service.StopAsync(Ct);
    }

    [Fact]
    public async Task A_hold_outlives_a_database_that_is_away_and_is_put_down_afterwards()
    {
        await Alone();
        var run = await Waiting("Haelt");
        var faults = new PassingFaults(app.App.Services) { Left = 0 };
        var claims = ActivatorUtilities.CreateInstance<ImportClaims>(faults);
        var claim = (await claims.Take(run, Ct))!;

        faults.Left = 5;
        for (var look = 0; look < 200 && faults.Thrown < 5; look++)
        {
            await Task.Delay(20, Ct);
        }

        Assert.False(claim.Lost.IsCancellationRequested);
        await claim.DisposeAsync();
        await using var db = app.Db();
        Assert.Equal((5, null), (faults.Thrown, await db.ImportRuns.Where(r => r.Id == run).Select(r => r.ClaimedUntil).SingleAsync(Ct)));
    }

    [Fact]
    public async Task A_passing_fault_is_no_attempt()
    {
        await Alone();
        var run = await Waiting("Wartet");
        var faults = new PassingFaults(app.App.Services) { Left = 5 };
        using var bell = new ImportBell();
        var work = new ImportWork(faults, app.App.Services.GetRequiredService<ImportClaims>(), app.App.Services.GetRequiredService<TradeDay>());
        using var worker = ActivatorUtilities.CreateInstance<ImportWorker>(app.App.Services, work, bell);

        await worker.StartAsync(Ct);
        var state = ImportStates.Checking;
        await using var db = app.Db();
        for (var look = 0; look < 200 && state == ImportStates.Checking; look++)
        {
            bell.Ring();
            await Task.Delay(50, Ct);
            state = await db.ImportRuns.Where(r => r.Id == run).Select(r => r.State).SingleAsync(Ct);
        }

        await worker.StopAsync(Ct);
        Assert.Equal((5, ImportStates.Preview), (faults.Thrown, state));
        Assert.Null(await db.ImportRuns.Where(r => r.Id == run).Select(r => r.FailedAt).SingleAsync(Ct));
    }

    /// <summary>The worker of the host leaves the runs to the test.</summary>
    private Task Alone() => app.App.Services.GetServices<IHostedService>().OfType<ImportWorker>().Single().StopAsync(Ct);

    private async Task<int> Waiting(string name)
    {
        var run = await new ListDesk(app).Check($"Name;Vorname;Geb.-Datum\n{name};Wanda;05.06.1944\n");
        await using var db = app.Db();
        await db.ImportRuns.Where(r => r.Id == run.Id).ExecuteUpdateAsync(r => r.SetProperty(x => x.State, ImportStates.Checking), Ct);
        return run.Id;
    }
}
