using System.Net;
using System.Text.RegularExpressions;

namespace IntegrationPoint.Bench.Load;

/// <summary>A signed-in person of the demo town.</summary>
internal sealed partial class Session : IDisposable
{
    private readonly HttpClient client;

    private Session(Uri address) => client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer(), MaxConnectionsPerServer = 32 }) { BaseAddress = address };

    public static async Task<Session> SignIn(Uri address, string user)
    {
        var session = new Session(address);
        var token = Token(await session.Get("/account/sign-in"));
        using var answer = await session.Send("/account/sign-in?handler=Persona", ("user", user), (TokenField, token));
        return answer.StatusCode == HttpStatusCode.Redirect ? session : throw new InvalidOperationException($"{user} cannot sign in: {answer.StatusCode}.");
    }

    public const string TokenField = "__RequestVerificationToken";

    public static string Token(string page) => WebUtility.HtmlDecode(TokenInput().Match(page).Groups["value"].Value);

    public async Task<string> Get(string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsStringAsync()
            : throw new HttpRequestException($"{path}: {answer.StatusCode}", null, answer.StatusCode);
    }

    public async Task<string> Post(string path, params (string Name, string Value)[] fields)
    {
        using var answer = await Send(path, fields);
        return (int)answer.StatusCode < 400 ? await answer.Content.ReadAsStringAsync() : throw new HttpRequestException($"{path}: {answer.StatusCode}", null, answer.StatusCode);
    }

    /// <summary>A form that was accepted leads on to another page; one that was refused comes back.</summary>
    public async Task Write(string path, params (string Name, string Value)[] fields)
    {
        using var answer = await Send(path, fields);
        if (answer.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther))
        {
            throw new HttpRequestException($"{path} was not written: {answer.StatusCode}", null, answer.StatusCode);
        }
    }

    public async Task<HttpResponseMessage> Send(string path, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await client.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TokenInput();
}
