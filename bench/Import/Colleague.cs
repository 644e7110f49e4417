using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace IntegrationPoint.Bench.Import;

/// <summary>Answer times in milliseconds.</summary>
internal sealed record Answers(double P50, double P95, double Max, int Count);

/// <summary>Somebody who opens the list of people and the list of imports, one after the other, every 50 ms.</summary>
internal sealed partial class Colleague(HttpClient client) : IDisposable
{
    private static readonly string[] Pages = ["/people", "/imports", "/people?page=2"];

    public static async Task<Colleague> SignIn(Uri address, CancellationToken ct)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address };
        var page = await client.GetStringAsync(new Uri("/account/sign-in", UriKind.Relative), ct);
        using var form = new FormUrlEncodedContent([new("user", "jana.offermann"), new("__RequestVerificationToken", Token().Match(page).Groups["value"].Value)]);
        using var answer = await client.PostAsync(new Uri("/account/sign-in?handler=Persona", UriKind.Relative), form, ct);
        return answer.StatusCode == HttpStatusCode.Redirect ? new Colleague(client) : throw new InvalidOperationException($"Signing in answered {answer.StatusCode}.");
    }

    public async Task<Answers> While(Task work, CancellationToken ct)
    {
        List<double> times = [];
        while (!work.IsCompleted)
        {
            var start = Stopwatch.GetTimestamp();
            using var answer = await client.GetAsync(new Uri(Pages[times.Count % Pages.Length], UriKind.Relative), ct);
            answer.EnsureSuccessStatusCode();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await Task.Delay(50, ct);
        }

        times.Sort();
        return new Answers(times[times.Count / 2], times[(int)(times.Count * 0.95)], times[^1], times.Count);
    }

    public void Dispose() => client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
