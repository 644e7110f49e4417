using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace IntegrationPoint.Web.Tests.Host;

/// <summary>Counts the SQL statements of one request of this process: the request carries a mark, whatever else runs at the same time.</summary>
public sealed class Statements : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const string Mark = "X-Test-Mark";
    private readonly ConcurrentQueue<string> seen = new();
    private readonly ConcurrentBag<IDisposable> subscriptions = [];
    private readonly HttpContextAccessor accessor = new();
    private readonly string mark = TestContext.Current.TestCase!.UniqueID;

    public Statements() => subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));

    /// <summary>The statements the page itself asks for; sign-in, session and audit are left out.</summary>
    public async Task<IReadOnlyList<string>> Of(HttpClient client, string path, HttpContent? posted = null)
    {
        seen.Clear();
        using var request = new HttpRequestMessage(posted is null ? HttpMethod.Get : HttpMethod.Post, path) { Content = posted };
        request.Headers.Add(Mark, mark);
        using var answer = await client.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        return [.. seen.Where(sql => !sql.Contains("user_sessions", StringComparison.Ordinal) && !sql.Contains("audit_", StringComparison.Ordinal))];
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData command && value.Key == RelationalEventId.CommandExecuting.Name && (string?)accessor.HttpContext?.Request.Headers[Mark] == mark)
        {
            seen.Enqueue(command.Command.CommandText);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        foreach (var subscription in subscriptions)
        {
            subscription.Dispose();
        }
    }
}
