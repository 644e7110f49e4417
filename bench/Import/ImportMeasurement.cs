using System.Diagnostics;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Demo;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Exchange.Imports.Persons;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Bench.Import;

/// <summary>One list on one database, worked off by the worker of a running host while a colleague goes on opening pages.</summary>
internal sealed class ImportMeasurement(DatabaseChoice database, int persons)
{
    public async Task<Result> Run(string list, CancellationToken ct)
    {
        await using var app = WebHost.Build(new ServeOptions { Database = database, Urls = "http://127.0.0.1:0" });
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseStart>().Migrate(ct);
            if (!await scope.ServiceProvider.GetRequiredService<AppDb>().Persons.AnyAsync(ct))
            {
                await scope.ServiceProvider.GetRequiredService<DemoTown>().Create(new DemoSettings(Persons: persons), ct);
            }
        }

        await app.StartAsync(ct);
        using var colleague = await Colleague.SignIn(new Uri(app.Urls.First()), ct);
        // A server in service has met its code before.
        await Bring(app, new GeneratedList(500, 7, first: 900_000).Write(list + ".warm.csv"), ct);
        var alone = await colleague.While(Task.Delay(TimeSpan.FromSeconds(5), ct), ct);
        Measured? first = null;
        var work = Task.Run(async () => first = await Bring(app, list, ct), ct);
        var meanwhile = await colleague.While(work, ct);
        await work;
        var again = await Bring(app, list, ct);
        await app.StopAsync(ct);
        return again.Added + again.Changed == 0
            ? new Result(first!.Upload, first.Check, first.Write, first.Cpu, first.Added, again.Upload + again.Check + again.Write, alone, meanwhile)
            : throw new InvalidOperationException($"The second run added {again.Added} and changed {again.Changed}.");
    }

    private static async Task<Measured> Bring(WebApplication app, string path, CancellationToken ct)
    {
        var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await using var scope = app.Services.CreateAsyncScope();
        var (db, services) = (scope.ServiceProvider.GetRequiredService<AppDb>(), scope.ServiceProvider);
        var user = await db.Users.Where(u => u.UserName == "miriam.kessels").Select(u => new { u.Id, u.BodyId }).FirstAsync(ct);
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        var run = await services.GetRequiredService<ImportUpload>().Take(file, path, user.BodyId, user.Id, ct);
        var upload = watch.Elapsed.TotalSeconds;
        await services.GetRequiredService<ImportDecisions>().Columns(run, ImportJson.Fields(run.Columns), remember: false, ct);
        await Until(db, run.Id, ImportStates.Preview, ct);
        var check = watch.Elapsed.TotalSeconds - upload;
        await services.GetRequiredService<ImportDecisions>().Confirm(run.Id, ct);
        var done = await Until(db, run.Id, ImportStates.Done, ct);
        return new Measured(upload, check, watch.Elapsed.TotalSeconds - upload - check, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds, done.Added, done.Changed);
    }

    private static async Task<ImportRun> Until(AppDb db, int runId, string state, CancellationToken ct)
    {
        while (true)
        {
            var run = await db.ImportRuns.AsNoTracking().FirstAsync(r => r.Id == runId, ct);
            if (run.FailedAt is not null)
            {
                throw new InvalidOperationException("The worker failed; see its log.");
            }

            if (run.State == state)
            {
                return run;
            }

            await Task.Delay(50, ct);
        }
    }

    private sealed record Measured(double Upload, double Check, double Write, double Cpu, int Added, int Changed);

    /// <param name="Upload">Seconds, like Check, Write, Again and Cpu, which counts both cores and includes the other pages.</param>
    public sealed record Result(double Upload, double Check, double Write, double Cpu, int Added, double Again, Answers Alone, Answers Meanwhile);
}
