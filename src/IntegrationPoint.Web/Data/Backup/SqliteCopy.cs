using Microsoft.Data.Sqlite;

namespace IntegrationPoint.Web.Data.Backup;

/// <summary>The online backup of SQLite: a whole copy while others go on writing.</summary>
internal static class SqliteCopy
{
    public static async Task<bool> Is(string file, CancellationToken ct)
    {
        var head = new byte[16];
        await using var stream = File.OpenRead(file);
        return await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct) == head.Length && head.AsSpan().SequenceEqual("SQLite format 3\0"u8);
    }

    public static async Task<bool> HasTables(string file, CancellationToken ct)
    {
        if (!File.Exists(file))
        {
            return false;
        }

        await using var connection = await Open(file, SqliteOpenMode.ReadOnly, ct);
        return (await Said(connection, "SELECT count(*) FROM sqlite_master WHERE type = 'table'", ct)) is not 0L;
    }

    public static async Task Save(string from, string to, CancellationToken ct)
    {
        File.Delete(to);
        await Private(to);
        await Copy(from, to, ct);
        await using var copy = await Open(to, SqliteOpenMode.ReadWrite, ct);
        // One file: nothing of the copy may stand in a log beside it.
        await Said(copy, "PRAGMA journal_mode = DELETE", ct);
        await Check(copy, to, ct);
    }

    /// <summary>The target is replaced in one transaction: a damaged file changes nothing there.</summary>
    public static async Task Restore(string from, string to, CancellationToken ct)
    {
        await using (var source = await Open(from, SqliteOpenMode.ReadOnly, ct))
        {
            await Check(source, from, ct);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        await Copy(from, to, ct);
        await using var restored = await Open(to, SqliteOpenMode.ReadWrite, ct);
        await Check(restored, to, ct);
    }

    private static async Task Copy(string from, string to, CancellationToken ct)
    {
        await using var source = await Open(from, SqliteOpenMode.ReadOnly, ct);
        await using var target = await Open(to, SqliteOpenMode.ReadWriteCreate, ct);
        source.BackupDatabase(target);
    }

    private static async Task Check(SqliteConnection connection, string file, CancellationToken ct)
    {
        try
        {
            if (await Said(connection, "PRAGMA integrity_check(1)", ct) is not "ok" || await Said(connection, "SELECT count(*) FROM sqlite_master WHERE name = 'audit_head'", ct) is not 1L)
            {
                throw new UnusableBackupException($"{file} is damaged or holds another program's data.");
            }
        }
        catch (SqliteException fault)
        {
            throw new UnusableBackupException($"{file} is damaged: {fault.Message}");
        }
    }

    private static async Task<SqliteConnection> Open(string file, SqliteOpenMode mode, CancellationToken ct)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false, DefaultTimeout = 30 }.ConnectionString);
        await connection.OpenAsync(ct);
        return connection;
    }

    private static async Task<object?> Said(SqliteConnection connection, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(ct);
    }

    // A copy of the whole record is nobody's to read but the operator's.
    private static ValueTask Private(string file) => new FileStream(file, BackupFile.New()).DisposeAsync();
}
