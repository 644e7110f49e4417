using System.Net;
using System.Net.Sockets;
using System.Text;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Microsoft.Extensions.Options;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>Whoever sends line breaks and terminal escapes writes no line of their own, and what people typed is in no line at all.</summary>
public sealed class LogForgeryTests(TalkativeApp app) : IClassFixture<TalkativeApp>
{
    private const string Name = "Postfamilie";
    private const string Born = "17.04.1991";
    private const string Forged = "\r\ncrit: Forged[1] all is well\u001b[31m\u009b1m\u2028crit: Forged[2]\u2029\u0085\u000b\u000c\u202egpj";
    private static readonly string[] Typed = [Name, Born, "1991-04-17", "04/17/1991", "Postvorname"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_entry_is_one_line_whatever_was_sent()
    {
        using var lines = Listen();
        using var client = app.Anonymous();
        var hostile = Uri.EscapeDataString(Forged);
        foreach (var path in new[] { $"/people/{hostile}", $"/{hostile}", $"/people?sort={hostile}", $"/account/sign-in?returnUrl={hostile}", $"/imports/{hostile}/progress" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, path);
            using var answer = await client.SendAsync(request, Ct);
        }

        foreach (var header in new[] { "User-Agent", "X-Request-ID", "traceparent", "Request-Id", "Correlation-Context", "baggage", "Accept-Language", "Cookie", "X-Forwarded-For", "Content-Type" })
        {
            await Raw($"GET /account/sign-in HTTP/1.1\r\nHost: {app.Address.Authority}\r\nConnection: close\r\n{header}: a\u001b[31m\u2028crit: Forged[3]\u0085b\r\n\r\n");
            await Raw($"POST /account/sign-in HTTP/1.1\r\nHost: {app.Address.Authority}\r\nConnection: close\r\nContent-Length: 0\r\n{header}: a\r\n crit: Forged[4]\nb\r\n\r\n");
        }

        var jana = await app.SignedInAs("jana.offermann");
        foreach (var path in new[] { "/account?handler=Preferences", "/people/undo", "/account/sign-in?handler=Password", $"/people/{app.Person.Key}/notes", "/accessibility/report", "/search/words/people" })
        {
            using var answer = await Post(jana, path, ("Name", Forged), ("Text", Forged), ("Where", Forged), ("step", Forged), ("q", Forged), (Forged, Forged), ("Kind", "fact"), ("Language", Forged));
        }

        Assert.Contains(lines.All, l => l.Contains("Forged[1]", StringComparison.Ordinal));
        Assert.Empty(lines.All.Where(l => !l.EndsWith('\n') || l[..^1].Any(Breaks)).Select(l => l.Replace("\u001b", "ESC", StringComparison.Ordinal)).Take(3));
    }

    [Fact]
    public async Task What_was_posted_stands_in_no_line_also_when_the_post_ends_in_an_error()
    {
        using var lines = Listen();
        var jana = await app.SignedInAs("jana.offermann");
        var path = $"/people/{app.Person.Key}/identity/edit";
        (string, string)[] typed =
        [
            ("Form.FamilyName", Name), ("Form.GivenName", "Postvorname"), ("Form.BirthDate", Born), ("Form.BirthPrecision", "exact"), ("Form.Sex", "female"), ("Reason", $"{Name}, {Born}"),
            ("Version", await Version()), ("step", Name), ("Answers.FamilyName", Name), ("Answers.BirthDate", Born), ("Version", Name),
        ];
        using var saved = await Post(jana, path, typed);
        using var wrong = await Post(jana, path, [.. typed.Where(t => t.Item1 != "Version"), ("Version", Born)]);
        await using (var db = app.Db())
        {
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE field_sources RENAME TO field_sources_away", Ct);
        }

        using var broken = await Post(jana, path, [.. typed.Where(t => t.Item1 != "Version"), ("Version", await Version())]);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.InternalServerError), (saved.StatusCode, broken.StatusCode));
        Assert.True(wrong.StatusCode < HttpStatusCode.InternalServerError);
        Assert.Contains(lines.All, l => l.Contains("Fault ", StringComparison.Ordinal));
        Assert.Contains(app.Lines.All, l => l.Contains("Executed DbCommand", StringComparison.Ordinal));
        Assert.Empty(lines.All.Concat(app.Lines.All).Where(l => Typed.Any(t => l.Contains(t, StringComparison.OrdinalIgnoreCase))).Select(l => l[..Math.Min(l.Length, 400)]).Take(3));
    }

    /// <summary>What ends a line, steers a terminal or turns the direction of reading.</summary>
    private static bool Breaks(char c) => char.IsControl(c) || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private ConsoleLines Listen()
    {
        var name = app.App.Services.GetRequiredService<IOptions<ConsoleLoggerOptions>>().Value.FormatterName ?? ConsoleFormatterNames.Simple;
        var lines = new ConsoleLines(app.App.Services.GetServices<ConsoleFormatter>().Single(f => f.Name == name));
        app.App.Services.GetRequiredService<ILoggerFactory>().AddProvider(lines);
        return lines;
    }

    private async Task<string> Version()
    {
        await using var db = app.Db();
        return $"{await db.Persons.Where(p => p.Id == app.Person.Id).Select(p => p.Version).SingleAsync(Ct)}";
    }

    private async Task<HttpResponseMessage> Post(HttpClient client, string path, params (string Name, string Value)[] fields)
    {
        var token = (await app.Document(client, "/account")).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));
        return await client.PostAsync(new Uri(path, UriKind.Relative), form, Ct);
    }

    /// <summary>As no library would send it.</summary>
    private async Task Raw(string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(app.Address.Host, app.Address.Port, Ct);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), Ct);
        using var reader = new StreamReader(stream);
        Assert.StartsWith("HTTP/1.1 ", await reader.ReadToEndAsync(Ct), StringComparison.Ordinal);
    }
}
