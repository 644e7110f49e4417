using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IntegrationPoint.Web.Data.Sqlite;

/// <summary>
/// Connections stay open with their context, and contexts go from request to request.
/// Write-ahead log, so that readers never wait for a writer; full sync, so that a power cut loses nothing committed. Said once to each connection. The file is not mapped into memory: every commit of another connection, which is every audited reading, would end the mapping and page it in anew.
/// </summary>
public sealed class SqliteConnections : DbConnectionInterceptor, IDisposable
{
    private const int Many = 128;

    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=15000; PRAGMA cache_size=-32000; PRAGMA temp_store=MEMORY;";
    private static readonly object Done = new();
    private readonly ConditionalWeakTable<object, object> told = [];
    private readonly Lock gate = new();
    private readonly List<WeakReference<KeptConnection>> open = [];

    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(Open(eventData.ConnectionString!));

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is SqliteConnection { Handle: { } handle } && told.TryAdd(handle, Done))
        {
            using var command = connection.CreateCommand();
            command.CommandText = Pragmas;
            command.ExecuteNonQuery();
        }
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // SQLite works in this process: there is nothing to wait for.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    /// <summary>Entity Framework does not own what it was given: the connections end with the program, so that the log is written back into the file.</summary>
    public void Dispose()
    {
        lock (gate)
        {
            open.ForEach(kept => (kept.TryGetTarget(out var connection) ? connection : null)?.Dispose());
            open.Clear();
        }
    }

    private KeptConnection Open(string connectionString)
    {
        var connection = new KeptConnection(connectionString);
        lock (gate)
        {
            if (open.Count >= Many)
            {
                open.RemoveAll(kept => !kept.TryGetTarget(out _));
            }

            open.Add(new WeakReference<KeptConnection>(connection));
        }

        return connection;
    }
}
