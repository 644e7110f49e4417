using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Design;

/// <summary>Style sheet, scripts, fonts and pictures travel inside the program.</summary>
public sealed class AssetTests(SharedApp app)
{
    private static readonly Assets Assets = new(typeof(Assets).Assembly);

    [Fact]
    public void The_program_carries_one_style_sheet_its_scripts_and_the_fonts_of_three_scripts()
    {
        var paths = Assets.All.Select(a => a.Path).ToList();

        Assert.Equal(["/app.css"], paths.Where(p => p.EndsWith(".css", StringComparison.Ordinal)));
        Assert.Contains("/scripts/page.js", paths);
        Assert.Equal(3, paths.Count(p => p.Contains("FiraSans", StringComparison.Ordinal)));
        Assert.Equal(2, paths.Count(p => p.Contains("arabic", StringComparison.Ordinal)));
        Assert.Equal(2, paths.Count(p => p.Contains("ethiopic", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("/app.css", "text/css"), InlineData("/scripts/keys.js", "text/javascript"), InlineData("/icon.svg", "image/svg+xml"), InlineData("/fonts/FiraSans-Regular.woff2", "font/woff2")]
    public async Task A_file_is_kept_for_ever_under_its_version_and_asked_again_without(string path, string type)
    {
        using var client = app.Anonymous();
        using var versioned = await client.GetAsync(new Uri(Assets.Url(path), UriKind.Relative), TestContext.Current.CancellationToken);
        using var bare = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, versioned.StatusCode);
        Assert.Equal(type, versioned.Content.Headers.ContentType!.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", versioned.Headers.CacheControl!.ToString());
        Assert.Equal("no-cache", bare.Headers.CacheControl!.ToString());
        Assert.Contains("nosniff", versioned.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task A_file_the_browser_has_is_not_sent_again()
    {
        using var client = app.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, Assets.StylePath);
        request.Headers.IfNoneMatch.Add(new EntityTagHeaderValue($"\"{Assets.Find(Assets.StylePath)!.Version}\""));
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Text_is_packed_for_browsers_that_can_unpack_it()
    {
        using var client = app.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Get, Assets.StylePath);
        request.Headers.AcceptEncoding.ParseAdd("gzip, br");
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.InRange((await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length, 1000, 10_000);
    }

    [Fact]
    public async Task A_head_request_has_the_length_and_no_body()
    {
        using var client = app.Anonymous();
        using var request = new HttpRequestMessage(HttpMethod.Head, Assets.StylePath);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(Assets.Find(Assets.StylePath)!.Body.Length, answer.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("/fonts/"), InlineData("/styles/10-tokens.css"), InlineData("/fonts/../Program.cs"), InlineData("/APP.CSS")]
    public async Task Nothing_else_is_served(string path)
    {
        using var client = app.Anonymous();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public void The_style_sheet_names_its_fonts_with_their_versions()
    {
        var css = System.Text.Encoding.UTF8.GetString(Assets.Find(Assets.StylePath)!.Body);

        Assert.Contains($"url(fonts/FiraSans-Regular.woff2?v={Assets.Find("/fonts/FiraSans-Regular.woff2")!.Version})", css, StringComparison.Ordinal);
        Assert.DoesNotContain(".woff2)", css, StringComparison.Ordinal);
        Assert.Equal(7, css.Split("font-display:swap").Length - 1);
    }

    [Fact]
    public async Task The_built_program_serves_them_from_any_working_directory()
    {
        var folder = Directory.CreateTempSubdirectory("ip-elsewhere-");
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, WorkingDirectory = folder.FullName, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "integration-point.dll"), "serve", "--no-demo", "--database", Path.Combine(folder.FullName, "empty.db"), "--urls", $"http://127.0.0.1:{port}"])
        {
            start.ArgumentList.Add(argument);
        }

        using var program = Process.Start(start)!;
        try
        {
            using var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
            Assert.Equal(Assets.Find(Assets.StylePath)!.Body, await WhenUp(client, Assets.StylePath));
            Assert.Equal(Assets.Find("/fonts/FiraSans-Regular.woff2")!.Body, await WhenUp(client, "/fonts/FiraSans-Regular.woff2"));
        }
        finally
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync(CancellationToken.None);
            folder.Delete(recursive: true);
        }
    }

    private static async Task<byte[]> WhenUp(HttpClient client, string path)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await client.GetByteArrayAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            }
            catch (HttpRequestException) when (attempt < 150)
            {
                await Task.Delay(200, TestContext.Current.CancellationToken);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
