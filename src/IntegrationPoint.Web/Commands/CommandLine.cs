using System.CommandLine;
using System.Data.Common;
using IntegrationPoint.Web.Localisation.Checking;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Commands;

/// <summary>All commands of the program; without one it serves.</summary>
public static class CommandLine
{
    private const int Unusable = 2;

    /// <summary>As shells report a program that Ctrl+C ended.</summary>
    private const int Stopped = 130;

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
            PersonCommand.Create(),
            LawCommand.Create(),
            BackupCommand.Backup(),
            BackupCommand.Restore(),
        };
        var parsed = root.Parse(args.Length == 0 ? ["serve"] : args);
        if (parsed.Errors is [{ Message: var message }, ..])
        {
            await Console.Error.WriteLineAsync(message);
            return Unusable;
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped before the end.");
            return Stopped;
        }
        catch (Exception fault) when (Refusal(fault) is not null)
        {
            // A setting, a database or a file that cannot be used is the operator's to mend; anything else is a fault of ours and keeps its trace.
            await Console.Error.WriteLineAsync(Refusal(fault)!.Message.Split('\n')[0].TrimEnd());
            return Unusable;
        }
    }

    // The driver of PostgreSQL wraps what it holds for passing ("transient") in an exception of no kind.
    private static Exception? Refusal(Exception fault) =>
        fault.InnerException as DbException ?? (fault is UnusableSettingException or DbException or DbUpdateException or IOException or UnauthorizedAccessException ? fault : null);
}
