using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace IntegrationPoint.Web.Data.Backup;

/// <summary>pg_dump and pg_restore in their custom format; the password travels in the environment, where no list of processes shows it.</summary>
internal static class PostgresCopy
{
    public static async Task<bool> Is(string file, CancellationToken ct)
    {
        var head = new byte[5];
        await using var stream = File.OpenRead(file);
        return await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct) == head.Length && head.AsSpan().SequenceEqual("PGDMP"u8);
    }

    public static async Task<bool> HasTables(DatabaseChoice database, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand("SELECT EXISTS (SELECT 1 FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema'))", connection);
        return await command.ExecuteScalarAsync(ct) is true;
    }

    public static string Name(DatabaseChoice database) => new NpgsqlConnectionStringBuilder(database.ConnectionString) is var c ? $"{c.Host}/{c.Database}" : "";

    public static async Task Dump(DatabaseChoice database, string file, CancellationToken ct)
    {
        File.Delete(file);
        await new FileStream(file, BackupFile.New()).DisposeAsync();
        await Run(database, "pg_dump", ["--format=custom", "--no-owner", "--no-privileges", $"--file={file}"], ct);
        await ReadThrough(database, file, ct);
    }

    /// <summary>One transaction: a file that ends in the middle changes nothing.</summary>
    public static async Task Restore(string file, DatabaseChoice database, CancellationToken ct)
    {
        await ReadThrough(database, file, ct);
        await Run(database, "pg_restore", ["--clean", "--if-exists", "--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", $"--dbname={new NpgsqlConnectionStringBuilder(database.ConnectionString).Database}", file], ct);
        // Connections of this process remember the tables that were.
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>Unpacks every row once, into nothing.</summary>
    private static Task ReadThrough(DatabaseChoice database, string file, CancellationToken ct) => Run(database, "pg_restore", ["--file=/dev/null", file], ct);

    private static async Task Run(DatabaseChoice database, string program, string[] arguments, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var (name, value) in Environment(new NpgsqlConnectionStringBuilder(database.ConnectionString)))
        {
            start.Environment[name] = value;
        }

        using var process = Begin(start);
        var (errors, output) = (process.StandardError.ReadToEndAsync(ct), process.StandardOutput.ReadToEndAsync(ct));
        await process.WaitForExitAsync(ct);
        await output;
        if (process.ExitCode != 0)
        {
            var line = (await errors).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? string.Create(CultureInfo.InvariantCulture, $"it ended with {process.ExitCode}");
            throw new UnusableBackupException(line.StartsWith(program, StringComparison.Ordinal) ? line : $"{program}: {line}");
        }
    }

    private static Process Begin(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new UnusableBackupException($"Missing: the program {start.FileName} (Debian package postgresql-client).");
        }
    }

    private static IEnumerable<(string Name, string Value)> Environment(NpgsqlConnectionStringBuilder c) => new (string Name, string? Value)[]
    {
        ("PGHOST", c.Host), ("PGPORT", c.Port.ToString(CultureInfo.InvariantCulture)), ("PGUSER", c.Username), ("PGPASSWORD", c.Password), ("PGDATABASE", c.Database), ("PGPASSFILE", c.Passfile),
        ("PGSSLMODE", c.SslMode switch { SslMode.VerifyCA => "verify-ca", SslMode.VerifyFull => "verify-full", var mode => mode.ToString().ToLowerInvariant() }), ("PGSSLROOTCERT", c.RootCertificate),
    }.Where(v => !string.IsNullOrEmpty(v.Value)).Select(v => (v.Name, v.Value!));
}
