using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Data.Backup;
using IntegrationPoint.Web.Exchange.Exports;

namespace IntegrationPoint.Web.Commands;

/// <summary><c>person export</c>: the answer to somebody who asks what is stored about them.</summary>
public static class PersonCommand
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Command Create() => new("person", "One person's data.") { Export() };

    private static Command Export()
    {
        var common = new CommonOptions();
        var id = new Argument<string>("ID") { Description = "File number, or the key in the address of the person's page" };
        var to = new Option<string>("--out") { Description = "Where the document is written; a file that is there already stays", Required = true };
        var json = new Option<bool>("--json") { Description = "Print one JSON document" };
        var command = new Command("export", "Writes everything stored on one person into one JSON document: sources, notes, papers and who read it.") { id, to, json };
        common.AddTo(command);
        command.SetAction(async (parse, ct) =>
        {
            var path = Path.GetFullPath(parse.GetValue(to)!);
            if (File.Exists(path))
            {
                return await Unusable($"{path} is there already.");
            }

            var options = new ServeOptions { Database = DatabaseChoice.Parse(parse.GetValue(common.Database)), Today = parse.GetValue(common.Today), Demo = !parse.GetValue(common.NoDemo) };
            await using var app = WebHost.Build(options);
            await WebHost.Prepare(app, ct);
            await using var scope = app.Services.CreateAsyncScope();
            var document = ActivatorUtilities.CreateInstance<PersonDocument>(scope.ServiceProvider);
            if (await document.Find(parse.GetValue(id)!, ct) is not { } person)
            {
                return await Unusable($"Nobody here has the file number or key {parse.GetValue(id)}.");
            }

            // The file is opened first: where it cannot be written, nothing is said to have been exported.
            await using var file = new FileStream(path, BackupFile.New());
            var content = await document.Of(person, ct);
            await JsonSerializer.SerializeAsync(file, content, Json, ct);
            await Console.Out.WriteLineAsync(Answer(path, content, parse.GetValue(json)));
            return 0;
        });
        return command;
    }

    private static string Answer(string path, JsonObject content, bool json)
    {
        var rows = content["tables"]!.AsObject().Sum(t => t.Value!.AsArray().Count);
        var readers = content["audit"]!.AsArray().Count;
        return json
            ? new JsonObject { ["file"] = path, ["rows"] = rows, ["audit"] = readers }.ToJsonString(Json)
            : string.Create(CultureInfo.InvariantCulture, $"{path}: {rows} rows, {readers} entries of who read or changed them. Read it before you hand it out: notes may speak of others.");
    }

    private static async Task<int> Unusable(string line)
    {
        await Console.Error.WriteLineAsync(line);
        return 2;
    }
}
