using System.Diagnostics;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Commands;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Imports.Persons;

/// <summary>The program is killed while it writes, as a power cut does: nothing is half-written, and the work goes on where it stopped.</summary>
public sealed class KilledTests(SharedApp shared)
{
    private const int Rows = 3000;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_a_kill_every_row_is_whole_or_waiting_and_another_node_brings_it_to_its_end()
    {
        var (database, list) = (shared.Town.Copy(), await List());
        var before = await Killed(database, list);

        await using var node = await WebHost.Start(new ServeOptions { Database = database, Urls = "http://127.0.0.1:0" }, Ct);
        await Until(database, async db => await db.ImportRuns.AnyAsync(r => r.State == ImportStates.Done, Ct), TimeSpan.FromMinutes(3));

        await AssertComplete(node, before);
        await node.StopAsync(Ct);
    }

    [Fact]
    public async Task The_same_command_again_continues_and_a_third_time_changes_nothing()
    {
        var (database, list) = (shared.Town.Copy(), await List());
        var before = await Killed(database, list);

        var (code, output, errors) = await BuiltProgram.Run("import", "persons", list, "--database", BuiltProgram.Name(database), "--json");
        Assert.True(code == 0, errors);
        Assert.Contains($"\"added\": {Rows}", output, StringComparison.Ordinal);

        var (_, again, _) = await BuiltProgram.Run("import", "persons", list, "--database", BuiltProgram.Name(database), "--json");
        Assert.Contains("\"added\": 0", again, StringComparison.Ordinal);
        Assert.Contains($"\"unchanged\": {Rows}", again, StringComparison.Ordinal);
        await using var app = WebHost.Build(new ServeOptions { Database = database });
        await AssertComplete(app, before);
    }

    /// <summary>Starts the command and ends it without warning once some rows are written; returns how many persons there were before.</summary>
    private static async Task<int> Killed(DatabaseChoice database, string list)
    {
        var before = await In(database, db => db.Persons.CountAsync(Ct));
        using var process = BuiltProgram.Start("import", "persons", list, "--database", BuiltProgram.Name(database), "--json");
        await Until(database, db => db.ImportRows.AnyAsync(r => r.State == RowStates.Added, Ct), TimeSpan.FromMinutes(2));
        process.Kill();
        await process.WaitForExitAsync(Ct);

        var added = await In(database, db => db.ImportRows.CountAsync(r => r.State == RowStates.Added, Ct));
        Assert.InRange(added, 1, Rows - 1);
        Assert.Equal(before + added, await In(database, db => db.Persons.CountAsync(Ct)));
        await AssertWhole(database);
        return before;
    }

    private static async Task AssertComplete(WebApplication app, int before)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();

        Assert.Equal(before + Rows, await db.Persons.CountAsync(Ct));
        Assert.Null((await scope.ServiceProvider.GetRequiredService<AuditVerification>().Walk(Ct)).First);
        await AssertWhole(app.Services.GetRequiredService<DatabaseChoice>());
    }

    /// <summary>Every person of the list has name keys, number, case and an entry in the audit, or is not there at all.</summary>
    private static async Task AssertWhole(DatabaseChoice database)
    {
        var torn = await In(database, db => db.ImportRows.Where(r => r.State == RowStates.Added && (
            !db.Persons.Any(p => p.Id == r.PersonId)
            || !db.SearchKeys.Any(k => k.PersonId == r.PersonId)
            || !db.PersonNumbers.Any(n => n.PersonId == r.PersonId)
            || !db.Cases.Any(c => c.PersonId == r.PersonId)
            || !db.Set<AuditSubject>().Any(s => s.PersonId == r.PersonId))).CountAsync(Ct));

        Assert.Equal(0, torn);
    }

    private static async Task Until(DatabaseChoice database, Func<AppDb, Task<bool>> done, TimeSpan longest)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < longest;)
        {
            if (await In(database, done))
            {
                return;
            }

            await Task.Delay(20, Ct);
        }

        Assert.Fail("It did not happen in time.");
    }

    private static async Task<T> In<T>(DatabaseChoice database, Func<AppDb, Task<T>> read)
    {
        await using var app = WebHost.Build(new ServeOptions { Database = database });
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<AppDb>());
    }

    private async Task<string> List()
    {
        var path = Path.Combine(shared.Town.Folder, $"liste-{Guid.CreateVersion7():N}.csv");
        var lines = Enumerable.Range(0, Rows).Select(i => $"50.7-{i};Stromlos{Word(i)};{Word(i * 7)};{1 + (i % 28):00}.{1 + (i % 12):00}.{1940 + (i % 60)};9788{i:00000000}");
        await File.WriteAllLinesAsync(path, lines.Prepend("Aktenzeichen;Name;Vorname;Geb.-Datum;AZR-Nummer"), Ct);
        return path;
    }

    private static string Word(int i) => string.Concat("Ba", (char)('a' + (i % 26)), (char)('a' + (i / 26 % 26)), (char)('a' + (i / 676 % 26)), "rin");
}
