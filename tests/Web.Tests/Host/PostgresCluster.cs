using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace IntegrationPoint.Web.Tests.Host;

/// <summary>A PostgreSQL server of its own in a temporary folder, gone after the run.</summary>
public sealed class PostgresCluster : IDisposable
{
    private readonly string bin;
    private readonly string folder;
    private readonly int port;

    /// <param name="durable">A commit waits until it is on the disk, as in a town; tests do without.</param>
    public PostgresCluster(bool durable = false)
    {
        bin = Binaries() ?? throw new InvalidOperationException("No PostgreSQL server found: install the Debian package postgresql.");
        folder = Directory.CreateTempSubdirectory("ip-postgres-").FullName;
        port = FreePort();
        if (Environment.UserName == "root")
        {
            Run("chown", ["postgres", folder]);
        }

        Postgres("initdb", ["-D", $"{folder}/data", "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"]);
        Postgres("pg_ctl", ["-D", $"{folder}/data", "-w", "-l", $"{folder}/log", "-o",
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c max_connections=200{(durable ? " -c shared_buffers=512MB -c max_wal_size=4GB" : " -c fsync=off -c synchronous_commit=off -c full_page_writes=off")}", "start"]);
    }

    public static string? Binaries() => !Directory.Exists("/usr/lib/postgresql")
        ? null
        : Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin"))
            .Where(d => File.Exists(Path.Combine(d, "initdb")))
            .OrderByDescending(d => int.Parse(Path.GetFileName(Path.GetDirectoryName(d))!, CultureInfo.InvariantCulture))
            .FirstOrDefault();

    public string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={port};Username=postgres;Database={database};Maximum Pool Size=60;Include Error Detail=true";

    public void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        Postgres("pg_ctl", ["-D", $"{folder}/data", "-m", "immediate", "stop"]);
        Directory.Delete(folder, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private void Postgres(string program, string[] arguments)
    {
        var path = Path.Combine(bin, program);
        if (Environment.UserName == "root")
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, string[] arguments)
    {
        // No redirection: the server keeps its parent's pipes open and the reader would wait for ever.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null", program, .. arguments]) { WorkingDirectory = "/" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }
}
