using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>The program on an empty database of its own, without a listening port.</summary>
internal sealed class EmptyHouse : IAsyncDisposable
{
    private static readonly SemaphoreSlim OnceOnly = new(1);
    private static DatabaseChoice? template;

    private EmptyHouse(WebApplication app, DatabaseChoice database, MovableClock clock) => (App, Database, Clock) = (app, database, clock);

    public WebApplication App { get; }

    public DatabaseChoice Database { get; }

    public MovableClock Clock { get; }

    public static async Task<EmptyHouse> Build(SharedApp shared)
    {
        await OnceOnly.WaitAsync();
        try
        {
            template ??= await Template(shared);
            return await On(shared.Town.Databases.CopyOf(template));
        }
        finally
        {
            OnceOnly.Release();
        }
    }

    /// <summary>A second node on the same database.</summary>
    public Task<EmptyHouse> Neighbour() => On(Database);

    public async Task<T> With<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task<AuditVerification.Report> Verify() => With<AuditVerification, AuditVerification.Report>(v => v.Walk(TestContext.Current.CancellationToken));

    /// <summary>Signs the end of the chain, as the night does.</summary>
    public async Task Sign()
    {
        var report = await Verify();
        await With<AuditMarks, bool>(async marks =>
        {
            await marks.Add(report.To, report.HeadHash, TestContext.Current.CancellationToken);
            return true;
        });
    }

    public Task Note(string area, params int[] persons) => With<Audit, bool>(async audit =>
    {
        await audit.Read(area, persons, TestContext.Current.CancellationToken);
        return true;
    });

    /// <summary>What somebody does who owns the tables: the triggers do not stop them, the chain does.</summary>
    public Task<bool> AsOwner(params string[] statements) => With<AppDb, bool>(async db =>
    {
        await db.Database.OpenConnectionAsync();
        foreach (var sql in Disarm().Concat(statements))
        {
            await db.Database.ExecuteSqlRawAsync(sql);
        }

        return true;
    });

    public async ValueTask DisposeAsync() => await App.DisposeAsync();

    private static async Task<DatabaseChoice> Template(SharedApp shared)
    {
        await using var house = await On(shared.Town.Databases.Empty());
        // The reference data that a start loads stands in the chain already; these tests count from one.
        await house.AsOwner("DELETE FROM audit_subjects", "DELETE FROM audit_entries", $"UPDATE audit_head SET seq = 0, hash = '{AuditHash.Beginning}'");
        return house.Database;
    }

    private static async Task<EmptyHouse> On(DatabaseChoice database)
    {
        var clock = new MovableClock();
        var app = WebHost.Build(new ServeOptions { Database = database, Urls = "http://127.0.0.1:0", Demo = false, Clock = clock });
        var house = new EmptyHouse(app, database, clock);
        await house.With<DatabaseStart, bool>(async start =>
        {
            await start.Migrate(TestContext.Current.CancellationToken);
            return true;
        });
        return house;
    }

    private static IEnumerable<string> Disarm() => TestDatabase.OnPostgres
        ? ((string[])["audit_entries", "audit_subjects", "audit_closings", "audit_marks", "audit_keys", "audit_head"]).Select(t => $"ALTER TABLE {t} DISABLE TRIGGER USER")
        : from table in (string[])["audit_entries", "audit_subjects", "audit_closings", "audit_marks", "audit_keys", "audit_head"]
          from act in (string[])["UPDATE", "DELETE"]
          select $"DROP TRIGGER IF EXISTS {table}_keep_{act}";
}
