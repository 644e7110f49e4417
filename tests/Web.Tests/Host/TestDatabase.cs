using IntegrationPoint.Web.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace IntegrationPoint.Web.Tests.Host;

/// <summary>Fresh databases by copy of a template: a file on SQLite, a template database in a throwaway cluster on PostgreSQL.</summary>
public sealed class TestDatabase(string folder, PostgresCluster? cluster)
{
    private int count;

    /// <summary>Which database this run of the suite is on.</summary>
    public static bool OnPostgres =>
        string.Equals(Environment.GetEnvironmentVariable("INTEGRATION_POINT_TEST_DATABASE"), "postgres", StringComparison.Ordinal);

    public DatabaseChoice Empty()
    {
        var name = $"t{Interlocked.Increment(ref count)}";
        if (cluster is null)
        {
            return DatabaseChoice.Parse(Path.Combine(folder, name + ".db"));
        }

        cluster.Execute($"create database {name}");
        return DatabaseChoice.Parse(cluster.ConnectionString(name));
    }

    public DatabaseChoice CopyOf(DatabaseChoice template)
    {
        var name = $"t{Interlocked.Increment(ref count)}";
        if (cluster is null)
        {
            SqliteConnection.ClearAllPools();
            var file = Path.Combine(folder, name + ".db");
            File.Copy(template.File!, file);
            return DatabaseChoice.Parse(file);
        }

        NpgsqlConnection.ClearAllPools();
        var source = new NpgsqlConnectionStringBuilder(template.ConnectionString).Database;
        cluster.Execute($"create database {name} template {source}");
        return DatabaseChoice.Parse(cluster.ConnectionString(name));
    }
}
