using System.CommandLine;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Commands;

/// <summary><c>serve</c>: the web application.</summary>
public static class ServeCommand
{
    public static Command Create()
    {
        var common = new CommonOptions();
        var urls = new Option<string>("--urls") { Description = "Address to listen on", DefaultValueFactory = _ => "http://localhost:5080" };
        var demo = new Option<bool>("--demo") { Description = "Build the demo town in an empty database (default)" };
        var command = new Command("serve", "Serves the web application.") { urls, demo };
        common.AddTo(command);
        command.SetAction(async (parse, ct) =>
        {
            var options = new ServeOptions
            {
                Database = DatabaseChoice.Parse(parse.GetValue(common.Database)),
                Today = parse.GetValue(common.Today),
                Urls = parse.GetValue(urls)!,
                Demo = !parse.GetValue(common.NoDemo),
            };
            await using var app = await WebHost.Start(options, ct);
            await app.WaitForShutdownAsync(ct);
            return 0;
        });
        return command;
    }
}
