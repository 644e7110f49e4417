using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Jobs;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IntegrationPoint.Web.Tests.Jobs;

/// <summary>The turn of the day on a database that is away for a moment.</summary>
public sealed class DayTurnTests(AppFixture app) : IClassFixture<AppFixture>
{
    /// <summary>Half a year after the day of the town.</summary>
    private static readonly DateOnly Wrong = new(2016, 9, 1);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_database_that_fails_once_costs_neither_the_node_nor_the_turn_and_its_words_stay_out_of_the_log()
    {
        var file = await Spoil();
        using var lines = new LogLines();
        using var logs = LoggerFactory.Create(l => l.AddProvider(lines));
        var services = app.App.Services;
        var scopes = new FailingOnce(services.GetRequiredService<IServiceScopeFactory>());
        using var turn = new DayTurn(scopes, services.GetRequiredService<ReferenceData>(), services.GetRequiredService<TradeDay>(), new HastyClock(), logs.CreateLogger<DayTurn>());

        await turn.StartAsync(Ct);
        for (var i = 0; i < 300 && await Stored(file) == Wrong && !turn.ExecuteTask!.IsCompleted; i++)
        {
            await Task.Delay(50, Ct);
        }

        Assert.False(turn.ExecuteTask!.IsCompleted);
        Assert.NotEqual(Wrong, await Stored(file));
        await turn.StopAsync(Ct);
        Assert.Contains(lines.All, l => l.Contains(typeof(TimeoutException).FullName!, StringComparison.Ordinal));
        Assert.DoesNotContain(lines.All, l => l.Contains(FailingOnce.Words, StringComparison.Ordinal));
    }

    private async Task<int> Spoil()
    {
        await using var db = app.Db();
        var file = await db.Cases.Where(c => c.ClosedOn == null && c.IdleSince != null).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync(Ct);
        await db.Cases.Where(c => c.Id == file).ExecuteUpdateAsync(s => s.SetProperty(c => c.IdleSince, Wrong), Ct);
        return file;
    }

    private async Task<DateOnly?> Stored(int file)
    {
        await using var db = app.Db();
        return await db.Cases.Where(c => c.Id == file).Select(c => c.IdleSince).FirstAsync(Ct);
    }

    /// <summary>The program's own services behind a connection that breaks the first time.</summary>
    private sealed class FailingOnce(IServiceScopeFactory real) : IServiceScopeFactory
    {
        public const string Words = "value 'Markfamilie' is too long";
        private bool failed;

        public IServiceScope CreateScope() => failed ? real.CreateScope() : Fail();

        private IServiceScope Fail()
        {
            failed = true;
            throw new TimeoutException(Words);
        }
    }
}
