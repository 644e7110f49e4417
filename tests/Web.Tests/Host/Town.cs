using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;

[assembly: AssemblyFixture(typeof(SharedApp))]

namespace IntegrationPoint.Web.Tests.Host;

/// <summary>The demo town, built once for the whole run by the program itself; every test host starts on a copy.</summary>
public sealed class Town : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ip-tests-").FullName;
    private readonly PostgresCluster? cluster = TestDatabase.OnPostgres ? new PostgresCluster() : null;
    private DatabaseChoice? template;

    private Town() => Databases = new TestDatabase(folder, cluster);

    public TestDatabase Databases { get; }

    public string Folder => folder;

    public DatabaseChoice Copy() => Databases.CopyOf(template!);

    public static async Task<Town> Build()
    {
        var town = new Town();
        town.template = town.Databases.Empty();
        await using var app = await WebHost.Start(new ServeOptions { Database = town.template, Urls = "http://127.0.0.1:0" }, CancellationToken.None);
        await app.StopAsync();
        return town;
    }

    public void Dispose()
    {
        Npgsql.NpgsqlConnection.ClearAllPools();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        cluster?.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
