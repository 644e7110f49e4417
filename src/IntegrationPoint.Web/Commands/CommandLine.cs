using System.CommandLine;
using IntegrationPoint.Web.Localisation.Checking;

namespace IntegrationPoint.Web.Commands;

/// <summary>All commands of the program; without one it serves.</summary>
public static class CommandLine
{
    private const int Unusable = 2;

    public static async Task<int> Run(string[] args)
    {
        var root = new RootCommand("Integration Point: one intake, one plan, one record for all bodies that bring refugees into training and work.")
        {
            ServeCommand.Create(),
            TextsCommand.Create(),
            DemoCommand.Create(),
            AuditCommand.Create(),
            AdminCommand.Create(),
            ImportCommand.Create(),
            ReportCommand.Create(),
        };
        var parsed = root.Parse(args.Length == 0 ? ["serve"] : args);
        if (parsed.Errors is [{ Message: var message }, ..])
        {
            await Console.Error.WriteLineAsync(message);
            return Unusable;
        }

        return await parsed.InvokeAsync();
    }
}
