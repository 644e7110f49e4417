using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace IntegrationPoint.Web.Data;

/// <summary>PostgreSQL: binary COPY; sequences follow at the end.</summary>
internal sealed class PostgresBulkWriter(AppDb db, DbTransaction? host = null) : BulkWriter(db, host is not null)
{
    private readonly NpgsqlConnection connection = (NpgsqlConnection)db.Database.GetDbConnection();
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
        var columns = string.Join(", ", table.ColumnNames.Select(c => $"\"{c}\""));
        await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{table.Name}\" ({columns}) FROM STDIN (FORMAT BINARY)", ct);
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

        await transaction!.CommitAsync(ct);
        await transaction.DisposeAsync();
        transaction = null;
        await Execute("ANALYZE", ct);
    }

    private async Task Execute(string sql, CancellationToken ct)
    {
#pragma warning disable CA2100
        await using var command = new NpgsqlCommand(sql, connection, transaction);
#pragma warning restore CA2100
        command.CommandTimeout = 600;
        await command.ExecuteNonQueryAsync(ct);
    }
}
