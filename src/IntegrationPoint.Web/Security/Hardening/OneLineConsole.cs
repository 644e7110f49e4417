using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace IntegrationPoint.Web.Security.Hardening;

/// <summary>Writes every entry of the log as one line: what somebody sends begins no line of its own and steers no terminal. Paths and header words reach the framework's entries.</summary>
internal sealed class OneLineConsole() : ConsoleFormatter(OneLineConsole.Known)
{
    public const string Known = "one-line";

    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        var text = $"{Level(logEntry.LogLevel)}: {logEntry.Category}[{logEntry.EventId.Id}] {logEntry.Formatter(logEntry.State, logEntry.Exception)} {logEntry.Exception}";
        textWriter.WriteLine(OneLine.Of(text.TrimEnd(), int.MaxValue));
    }

    private static string Level(LogLevel level) => level switch
    {
        LogLevel.Trace => "trce",
        LogLevel.Debug => "dbug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warn",
        LogLevel.Error => "fail",
        _ => "crit",
    };
}
