using System.CommandLine;
using System.Globalization;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Bench.Import;

/// <summary><c>import</c>: a list of many rows from upload to report, and how fast other pages answer meanwhile.</summary>
internal static class ImportCommand
{
    /// <summary>What a list of 10,000 rows may take on two cores.</summary>
    private const double SecondsFor10000 = 20;

    public static Command Create()
    {
        var rows = new Option<int>("--rows") { Description = "Rows of the list", DefaultValueFactory = _ => 10_000 };
        var persons = new Option<int>("--persons") { Description = "Persons already on record", DefaultValueFactory = _ => 6444 };
        var database = new Option<string>("--database") { Description = "sqlite, postgres, both, or a connection string of an empty database", DefaultValueFactory = _ => "both" };
        var town = new Option<string?>("--town") { Description = "A SQLite database with people in it, copied instead of building a town" };
        var format = new Option<string>("--format") { Description = "csv, xlsx or both", DefaultValueFactory = _ => "both" };
        var command = new Command("import", "Brings a generated list in and measures rows a second and the other pages meanwhile.") { rows, persons, database, town, format };
        command.SetAction(async (parse, ct) =>
        {
            string[] formats = parse.GetValue(format) == "both" ? ["csv", "xlsx"] : [parse.GetValue(format)!];
            string[] databases = parse.GetValue(database) == "both" ? ["sqlite", "postgres"] : [parse.GetValue(database)!];
            Console.WriteLine("database   format   rows   upload   check   write     cpu   total s   rows/s   of limit   again s   added  other pages: alone p50/p95, meanwhile p50/p95/max ms");
            foreach (var (choice, kind) in databases.SelectMany(d => formats.Select(f => (d, f))))
            {
                await One(choice, parse.GetValue(town), kind, parse.GetValue(rows), parse.GetValue(persons), ct);
            }
        });
        return command;
    }

    private static async Task One(string database, string? town, string format, int rows, int persons, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("ip-bench-");
        using var cluster = database == "postgres" ? new PostgresCluster(durable: true) : null;
        cluster?.Execute("create database bench");
        try
        {
            if (town is not null && database == "sqlite")
            {
                File.Copy(town, Path.Combine(folder.FullName, "bench.db"));
            }

            var choice = DatabaseChoice.Parse(cluster?.ConnectionString("bench") ?? (database == "sqlite" ? Path.Combine(folder.FullName, "bench.db") : database));
            var list = new GeneratedList(rows, 20160324).Write(Path.Combine(folder.FullName, "liste." + format));
            var m = await new ImportMeasurement(choice, persons).Run(list, ct);
            var total = m.Upload + m.Check + m.Write;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{(choice.IsPostgres ? "postgres" : "sqlite"),-10} {format,-6} {rows,7} {m.Upload,8:0.0} {m.Check,7:0.0} {m.Write,7:0.0} {m.Cpu,7:0.0} {total,9:0.0} {rows / total,8:0} {total / (SecondsFor10000 * rows / 10_000),9:0.00}x {m.Again,9:0.0} {m.Added,7}  {m.Alone.P50:0}/{m.Alone.P95:0}, {m.Meanwhile.P50:0}/{m.Meanwhile.P95:0}/{m.Meanwhile.Max:0} ({m.Meanwhile.Count} requests)"));
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Npgsql.NpgsqlConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }
}
