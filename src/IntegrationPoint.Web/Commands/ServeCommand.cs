using System.CommandLine;
using System.Globalization;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.SignIn;

namespace IntegrationPoint.Web.Commands;

/// <summary><c>serve</c>: the web application.</summary>
public static class ServeCommand
{
    /// <summary>As many people of the demo town as a newcomer reads.</summary>
    private const int Named = 4;

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
            await Console.Error.WriteLineAsync(await Greeting(app, options, ct));
            await app.WaitForShutdownAsync(ct);
            return 0;
        });
        return command;
    }

    /// <summary>Where to open it, and who can sign in.</summary>
    private static async Task<string> Greeting(WebApplication app, ServeOptions options, CancellationToken ct)
    {
        var lines = new List<string> { $"Integration Point is ready: {string.Join(" or ", app.Urls)}" };
        await using var scope = app.Services.CreateAsyncScope();
        var personas = options.Demo ? await scope.ServiceProvider.GetRequiredService<Personas>().All(ct) : [];
        if (personas.Count > 0)
        {
            var day = scope.ServiceProvider.GetRequiredService<TradeDay>().Today;
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"Demo town on {day:dd.MM.yyyy}, all people invented. Sign in with one click, on this machine only, as"));
            lines.AddRange(personas.Take(Named).Select(p => $"  {p.Name} ({p.Role}, {p.Body})"));
            lines.Add(personas.Count > Named ? $"  and {personas.Count - Named} more on the sign-in page." : "");
        }
        else
        {
            lines.Add("Accounts are made by an administrator; the first one with: admin create");
        }

        lines.Add("Stop with Ctrl+C.");
        return string.Join(Environment.NewLine, lines.Where(l => l.Length > 0));
    }
}
