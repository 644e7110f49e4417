using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>Keeps every entry as the console of the program would write it, with its scopes.</summary>
internal sealed class ConsoleLines(ConsoleFormatter console) : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<string> entries = new();
    private IExternalScopeProvider? scopes;

    private ConsoleFormatter Console => console;

    public IReadOnlyCollection<string> All => entries;

    public ILogger CreateLogger(string categoryName) => new Writer(categoryName, this);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => scopes = scopeProvider;

    public void Dispose()
    {
    }

    private sealed class Writer(string category, ConsoleLines lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => lines.scopes?.Push(state);

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            using var text = new StringWriter();
            lines.Console.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter), lines.scopes, text);
            lines.entries.Enqueue(text.ToString());
        }
    }
}
