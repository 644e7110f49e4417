using System.CommandLine;
using IntegrationPoint.Web.Localisation.Checking;

namespace IntegrationPoint.Web.Commands;

/// <summary>All commands of the program; without one it serves.</summary>
public static class CommandLine
{
    public static Task<int> Run(string[] args)
    {
        var root = new RootCommand("Integration Point: one intake, one plan, one record for all bodies that bring refugees into training and work.")
        {
            ServeCommand.Create(),
            TextsCommand.Create(),
            DemoCommand.Create(),
            AuditCommand.Create(),
            ImportCommand.Create(),
        };
        return root.Parse(args.Length == 0 ? ["serve"] : args).InvokeAsync();
    }
}
