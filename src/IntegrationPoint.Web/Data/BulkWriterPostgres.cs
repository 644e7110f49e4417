using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace IntegrationPoint.Web.Data;

/// <summary>PostgreSQL: binary COPY; sequences follow at the end. Where a whole town is written, indexes and references of its tables are built once all rows are there: kept up row by row, those of 100,000 people take longer than everything else.</summary>
internal sealed class PostgresBulkWriter(AppDb db, DbTransaction? host = null) : BulkWriter(db, host is not null)
{
    /// <summary>Seconds one statement may take.</summary>
    private const int Patience = 600;

    private readonly NpgsqlConnection connection = (NpgsqlConnection)db.Database.GetDbConnection();
    private readonly HashSet<string> opened = new(StringComparer.Ordinal);
    private readonly List<string> builtLast = [];
    private NpgsqlTransaction? transaction = (NpgsqlTransaction?)host;

    public override async ValueTask DisposeAsync()
    {
        if (transaction is not null && host is null)
        {
            await transaction.DisposeAsync();
        }

        await base.DisposeAsync();
    }

    protected override async Task Open(CancellationToken ct) => transaction = await connection.BeginTransactionAsync(ct);

    protected override async Task Write(BulkTable table, IReadOnlyCollection<object> rows, CancellationToken ct)
    {
        if (host is null && opened.Add(table.Name))
        {
            await TakeDown(table.Name, ct);
        }

        var columns = string.Join(", ", table.ColumnNames.Select(c => $"\"{c}\""));
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({columns}) FROM STDIN (FORMAT BINARY)", ct);
        copy.Timeout = TimeSpan.FromSeconds(Patience);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(ct);
            for (var i = 0; i < table.Width; i++)
            {
                if (table.Value(row, i) is { } value)
                {
                    await copy.WriteAsync(value, ct);
                }
                else
                {
                    await copy.WriteNullAsync(ct);
                }
            }
        }

        await copy.CompleteAsync(ct);
    }

    protected override async Task Finish(IReadOnlyCollection<BulkTable> written, CancellationToken ct)
    {
        foreach (var table in written.Where(t => t.Key is not null))
        {
            await Execute($"SELECT setval(pg_get_serial_sequence('\"{table.Name}\"', '{table.Key}'), (SELECT max(\"{table.Key}\") FROM \"{table.Name}\"))", ct);
        }

        foreach (var sql in builtLast)
        {
            await Execute(sql, ct);
        }

        await transaction!.CommitAsync(ct);
        await transaction.DisposeAsync();
        transaction = null;
        await Execute("ANALYZE", ct);
    }

    /// <summary>Indexes first, then the references that use them.</summary>
    private async Task TakeDown(string table, CancellationToken ct)
    {
        foreach (var (drop, build) in await Read($"""
            SELECT format('DROP INDEX %I', i.relname), pg_get_indexdef(i.oid)
            FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
            WHERE x.indrelid = '"{table}"'::regclass AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conindid = i.oid AND c.conrelid = x.indrelid)
            """, ct))
        {
            await Execute(drop, ct);
            builtLast.Insert(0, build);
        }

        foreach (var (drop, build) in await Read($"""
            SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname), format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            FROM pg_constraint WHERE conrelid = '"{table}"'::regclass AND contype = 'f'
            """, ct))
        {
            await Execute(drop, ct);
            builtLast.Add(build);
        }
    }

    private async Task<List<(string Drop, string Build)>> Read(string sql, CancellationToken ct)
    {
#pragma warning disable CA2100
        await using var command = new NpgsqlCommand(sql, connection, transaction);
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(ct);
        var rows = new List<(string, string)>();
        while (await reader.ReadAsync(ct))
        {
            rows.Add((reader.GetString(0), reader.GetString(1)));
        }

        return rows;
    }

    private async Task Execute(string sql, CancellationToken ct)
    {
#pragma warning disable CA2100
        await using var command = new NpgsqlCommand(sql, connection, transaction);
#pragma warning restore CA2100
        command.CommandTimeout = Patience;
        await command.ExecuteNonQueryAsync(ct);
    }
}
