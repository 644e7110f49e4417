using System.Collections.Concurrent;
using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Host;

/// <summary>The real host on a free port over a copy of the demo town.</summary>
public abstract class RunningApp : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, HttpClient> signedIn = new(StringComparer.Ordinal);

    public WebApplication App { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    public abstract Town Town { get; }

    protected virtual ServeOptions Options(DatabaseChoice database) => new() { Database = database, Urls = "http://127.0.0.1:0" };

    protected virtual SocketsHttpHandler Handler() => new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    public virtual async ValueTask InitializeAsync()
    {
        App = await WebHost.Start(Options(Town.Copy()), CancellationToken.None);
        Address = new Uri(App.Urls.First());
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var client in signedIn.Values)
        {
            client.Dispose();
        }

        await App.StopAsync();
        await App.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>A client without cookies that does not follow redirects.</summary>
    public HttpClient Anonymous() => new(Handler()) { BaseAddress = Address };

    /// <summary>A client signed in through the demo's sign-in page; kept for the class.</summary>
    public async Task<HttpClient> SignedInAs(string user)
    {
        if (!signedIn.TryGetValue(user, out var client))
        {
            client = signedIn.GetOrAdd(user, await SignIn(user));
        }

        return client;
    }

    /// <summary>A session of one's own, for a test that changes it: language, sign-out.</summary>
    public async Task<HttpClient> SignIn(string user)
    {
        var client = Anonymous();
        var page = await Document(client, "/account/sign-in");
        var button = page.QuerySelectorAll("button[name='user']").OfType<IHtmlButtonElement>().FirstOrDefault(b => b.Value == user)
            ?? throw new InvalidOperationException($"The sign-in page offers no {user}.");
        var token = ((IHtmlInputElement)page.QuerySelector("input[name='__RequestVerificationToken']")!).Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["user"] = user, ["__RequestVerificationToken"] = token });
        using var answer = await client.PostAsync(new Uri(button.Form!.Action is { Length: > 0 } action ? new Uri(Address, action).PathAndQuery : "/account/sign-in", UriKind.Relative), form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Signing in as {user} answered {answer.StatusCode}.");
        }

        return client;
    }

    public async Task<IHtmlDocument> Document(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return await Document(answer);
    }

    /// <summary>Sends a form of a page with its antiforgery token and hidden fields, changed by <paramref name="values"/>.</summary>
    public async Task<HttpResponseMessage> Post(HttpClient client, string path, params (string Name, string Value)[] values)
    {
        var page = await Document(client, path);
        var form = page.QuerySelectorAll("main form[method='post']").OfType<IHtmlFormElement>().First();
        var fields = form.QuerySelectorAll("input[type='hidden']").OfType<IHtmlInputElement>().Where(i => i.Name is not null)
            .Select(i => KeyValuePair.Create(i.Name!, i.Value))
            .Where(f => !values.Any(v => v.Name == f.Key))
            .Concat(values.Select(v => KeyValuePair.Create(v.Name, v.Value)));
        using var content = new FormUrlEncodedContent(fields);
        var target = form.GetAttribute("action") is { Length: > 0 } action ? action : path;
        return await client.PostAsync(new Uri(target, UriKind.Relative), content);
    }

    public static async Task<IHtmlDocument> Document(HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        var context = BrowsingContext.New(Configuration.Default);
        return (IHtmlDocument)await context.OpenAsync(request => request.Content(html).Address(answer.RequestMessage!.RequestUri!.ToString()));
    }

    /// <summary>The database of this host, outside any request.</summary>
    public AppDb Db() => App.Services.CreateScope().ServiceProvider.GetRequiredService<AppDb>();
}

/// <summary>One host for all classes that only read: take it as a constructor argument. It owns the town of the run.</summary>
public sealed class SharedApp : RunningApp
{
    private Town? town;

    public override Town Town => town!;

    public override async ValueTask InitializeAsync()
    {
        town = await Town.Build();
        await base.InitializeAsync();
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        town!.Dispose();
    }
}

/// <summary>A host of its own for a class that writes: <c>IClassFixture&lt;AppFixture&gt;</c>.</summary>
public class AppFixture(SharedApp shared) : RunningApp
{
    public override Town Town => shared.Town;
}
