using System.CommandLine;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports.Persons;

namespace IntegrationPoint.Web.Commands;

/// <summary><c>import persons</c>: the same rules as the pages; the report is kept and can be opened there.</summary>
public static class ImportCommand
{
    public static Command Create() => new("import", "Takes lists of partners in.") { Persons() };

    private static Command Persons()
    {
        var common = new CommonOptions();
        var files = new Argument<string[]>("FILE") { Description = "Lists as xlsx or csv", Arity = ArgumentArity.OneOrMore };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check and count, change nothing" };
        var body = new Option<string?>("--body") { Description = "Key of the office that keeps the list. Default: the first social office" };
        var json = new Option<bool>("--json") { Description = "Print one JSON document" };
        var command = new Command("persons", "Imports person lists of a social office. A second run of the same file changes nothing.") { files, dryRun, body, json };
        common.AddTo(command);
        command.SetAction(async (parse, ct) =>
        {
            var options = new ServeOptions
            {
                Database = DatabaseChoice.Parse(parse.GetValue(common.Database)),
                Today = parse.GetValue(common.Today),
                Demo = !parse.GetValue(common.NoDemo),
            };
            foreach (var missing in parse.GetValue(files)!.Where(f => !File.Exists(f)))
            {
                await Console.Error.WriteLineAsync($"There is no file {missing}.");
                return 2;
            }

            await using var app = WebHost.Build(options);
            await WebHost.Prepare(app, ct);
            await using var scope = app.Services.CreateAsyncScope();
            var import = ActivatorUtilities.CreateInstance<ImportFromCommand>(scope.ServiceProvider);
            return await import.Run(parse.GetValue(files)!, parse.GetValue(body), parse.GetValue(dryRun), parse.GetValue(json), ct);
        });
        return command;
    }
}
