using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Data;

/// <summary>SQLite: one prepared statement a table.</summary>
internal sealed class SqliteBulkWriter(AppDb db, DbTransaction? host = null) : BulkWriter(db, host is not null)
{
    private readonly SqliteConnection connection = (SqliteConnection)db.Database.GetDbConnection();
    private readonly Dictionary<BulkTable, SqliteCommand> statements = [];
    private SqliteTransaction? transaction = (SqliteTransaction?)host;

    public override async ValueTask DisposeAsync()
    {
        foreach (var statement in statements.Values)
        {
            await statement.DisposeAsync();
        }

        if (transaction is not null && host is null)
        {
            await transaction.DisposeAsync();
            Execute("PRAGMA foreign_keys=ON");
        }

        await base.DisposeAsync();
    }

    protected override Task Open(CancellationToken ct)
    {
        // Only outside a transaction can the check be switched; whoever writes in bulk has put the rows in order.
        Execute("PRAGMA foreign_keys=OFF; PRAGMA cache_size=-200000;");
        transaction = connection.BeginTransaction();
        return Task.CompletedTask;
    }

    protected override Task Write(BulkTable table, IReadOnlyCollection<object> rows, CancellationToken ct)
    {
        var statement = Statement(table);
        foreach (var row in rows)
        {
            for (var i = 0; i < table.Width; i++)
            {
                statement.Parameters[i].Value = table.Value(row, i) ?? DBNull.Value;
            }

            statement.ExecuteNonQuery();
        }

        ct.ThrowIfCancellationRequested();
        return Task.CompletedTask;
    }

    protected override async Task Finish(IReadOnlyCollection<BulkTable> written, CancellationToken ct)
    {
        await transaction!.CommitAsync(ct);
        Execute("PRAGMA foreign_keys=ON; PRAGMA cache_size=-32000; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA optimize=0x10002;");
        transaction = null;
    }

    private SqliteCommand Statement(BulkTable table)
    {
        if (!statements.TryGetValue(table, out var statement))
        {
            statement = connection.CreateCommand();
            statement.Transaction = transaction;
            var columns = table.ColumnNames.ToList();
            // Names come from the model, never from a user.
#pragma warning disable CA2100
            statement.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => $"$p{i}"))})";
#pragma warning restore CA2100
            for (var i = 0; i < columns.Count; i++)
            {
                statement.Parameters.Add(new SqliteParameter { ParameterName = $"$p{i}" });
            }

            statement.Prepare();
            statements.Add(table, statement);
        }

        return statement;
    }

    private void Execute(string pragmas)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = pragmas;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
