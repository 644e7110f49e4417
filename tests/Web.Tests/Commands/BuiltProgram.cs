using System.Diagnostics;
using System.Text;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Tests.Commands;

/// <summary>The built program as a process of its own.</summary>
internal static class BuiltProgram
{
    private static readonly string File = Path.ChangeExtension(typeof(CommandLine).Assembly.Location, null);

    public static string Name(DatabaseChoice database) => database.File ?? database.ConnectionString;

    public static Process Start(params string[] arguments) => Start([], arguments);

    public static Task<(int Code, string Output, string Errors)> Run(params string[] arguments) => Run([], arguments);

    /// <param name="settings">Environment variables, as an operator sets them.</param>
    public static async Task<(int Code, string Output, string Errors)> Run(Dictionary<string, string> settings, string[] arguments)
    {
        var ct = TestContext.Current.CancellationToken;
        using var process = Start(settings, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
        await process.WaitForExitAsync(ct);
        return (process.ExitCode, (await output).Trim(), await errors);
    }

    private static Process Start(Dictionary<string, string> settings, string[] arguments)
    {
        var start = new ProcessStartInfo(File, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
