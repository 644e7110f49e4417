using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Data.Backup;
using IntegrationPoint.Web.Security.Trail;

namespace IntegrationPoint.Web.Commands;

/// <summary><c>backup</c> and <c>restore</c>: the whole database in one file, read back before anybody relies on it.</summary>
public static class BackupCommand
{
    public static Command Backup()
    {
        var (common, file, json) = (new CommonOptions(), File("Where the backup is written"), Json());
        var force = new Option<bool>("--force") { Description = "Replace a file that is already there" };
        var command = new Command("backup", "Writes the whole database into one file while others go on working, and reads it back.") { file, force, json };
        common.AddTo(command);
        command.SetAction((parse, ct) => Act(parse, common, file, json, "Backed up", async (database, path) =>
        {
            if (System.IO.File.Exists(path) && !parse.GetValue(force))
            {
                throw new UnusableBackupException($"{path} is there already. --force replaces it.");
            }

            await DatabaseCopies.Save(database, path, ct);
            // PostgreSQL's file was read through row by row; its chain is walked where it stands.
            return database.IsPostgres ? await Walk(database, parse.GetValue(common.Today), ct) : await WalkCopy(path, parse.GetValue(common.Today), ct);
        }, ct));
        return command;
    }

    public static Command Restore()
    {
        var (common, file, json) = (new CommonOptions(), File("A file that backup wrote"), Json());
        var force = new Option<bool>("--force") { Description = "Replace what the database holds" };
        var command = new Command("restore", "Brings a backup back into an empty database. Stop the program first.") { file, force, json };
        common.AddTo(command);
        command.SetAction((parse, ct) => Act(parse, common, file, json, "Restored", async (database, path) =>
        {
            if (!System.IO.File.Exists(path))
            {
                throw new UnusableBackupException($"There is no file {path}.");
            }

            if (!parse.GetValue(force) && await DatabaseCopies.HasTables(database, ct))
            {
                throw new UnusableBackupException($"{DatabaseCopies.Name(database)} is not empty. --force replaces what it holds.");
            }

            await DatabaseCopies.Restore(path, database, ct);
            return await Walk(database, parse.GetValue(common.Today), ct);
        }, ct));
        return command;
    }

    private static async Task<int> Act(ParseResult parse, CommonOptions common, Argument<string> file, Option<bool> json, string done, Func<DatabaseChoice, string, Task<AuditVerification.Report>> act, CancellationToken ct)
    {
        var database = DatabaseChoice.Parse(parse.GetValue(common.Database));
        var path = Path.GetFullPath(parse.GetValue(file)!);
        try
        {
            var report = await act(database, path);
            var bytes = new FileInfo(path).Length;
            await Console.Out.WriteLineAsync(parse.GetValue(json)
                ? JsonSerializer.Serialize(new { file = path, bytes, database = DatabaseCopies.Kind(database.IsPostgres), audit = report }, AuditCommand.Json)
                : string.Create(CultureInfo.InvariantCulture, $"{done}: {path}, {bytes} bytes, {DatabaseCopies.Kind(database.IsPostgres)}.{Environment.NewLine}{AuditCommand.Text(report)}"));
            return report.First is null ? 0 : 1;
        }
        catch (UnusableBackupException unusable)
        {
            await Console.Error.WriteLineAsync(unusable.Message);
            return 2;
        }
    }

    /// <summary>Walks a copy of the copy: opening a database may write beside it.</summary>
    private static async Task<AuditVerification.Report> WalkCopy(string file, DateOnly? today, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("ip-backup-");
        try
        {
            var copy = Path.Combine(folder.FullName, "read-back.db");
            System.IO.File.Copy(file, copy);
            var choice = DatabaseChoice.Parse(copy);
            return await Walk(choice with { ConnectionString = choice.ConnectionString + ";Pooling=False" }, today, ct);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<AuditVerification.Report> Walk(DatabaseChoice database, DateOnly? today, CancellationToken ct)
    {
        await using var app = WebHost.Build(new ServeOptions { Database = database, Today = today, Demo = false });
        await using var scope = app.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuditVerification>().Walk(ct);
    }

    private static Argument<string> File(string description) => new("FILE") { Description = description };

    private static Option<bool> Json() => new("--json") { Description = "Print one JSON document" };
}
