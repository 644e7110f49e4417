using Deque.AxeCore.Commons;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Host;

/// <summary>How one page is looked at.</summary>
/// <param name="Scale">Device pixels to one of the page: 2 is what a browser does at 200 %.</param>
/// <param name="ByName">The host is called localhost instead of by its number; a passkey needs a name.</param>
public sealed record View(int Width = 1440, string Language = "de", bool Dark = false, bool Script = true, int Scale = 1, bool ByName = false);

/// <summary>A test in a real browser against the real host.</summary>
public abstract class BrowserTest(RunningApp app, Chrome chrome)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    protected RunningApp App => app;

    /// <summary>A page in a browser context of its own, signed in as a person of the demo town unless <paramref name="user"/> is null.</summary>
    protected async Task<IPage> Page(string? user, View? view = null)
    {
        Assert.SkipWhen(chrome.Browser is null, "Chromium is not installed (Debian package chromium).");
        view ??= new View();
        var context = await chrome.Browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = view.ByName ? $"http://localhost:{app.Address.Port}" : app.Address.ToString(),
            ViewportSize = new ViewportSize { Width = view.Width, Height = 900 },
            DeviceScaleFactor = view.Scale,
            ColorScheme = view.Dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = view.Script,
            Locale = "de-DE",
            TimezoneId = "Europe/Berlin",
        });
        var page = await context.NewPageAsync();
        if (user is not null)
        {
            await page.GotoAsync("/account/sign-in");
            await page.Locator($"button[name=user][value='{user}']").ClickAsync();
            await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        }

        if (view.Language != "de")
        {
            await page.GotoAsync($"/design?lang={view.Language}");
        }

        return page;
    }

    /// <summary>The rules of WCAG 2.2 A and AA and the best practices, as axe sees the page now.</summary>
    protected static Task AssertAccessible(IPage page) => Look(page, """{ resultTypes: ["violations"], rules: { "target-size": { enabled: true } } }""");

    /// <summary>The rules that can be broken by other colours of the same page.</summary>
    protected static Task AssertColours(IPage page) =>
        Look(page, """{ resultTypes: ["violations"], runOnly: { type: "rule", values: ["color-contrast", "link-in-text-block"] } }""");

    private static async Task Look(IPage page, string options)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        var words = await page.EvaluateAsync<string[]>($$"""
            async () => (await axe.run(document, {{options}})).violations
              .map((v) => `${v.id}: ${v.help} at ${v.nodes.slice(0, 3).map((n) => n.html).join(" | ")}`)
            """);

        Assert.True(words.Length == 0, $"{page.Url}\n{string.Join('\n', words)}");
    }

    /// <summary>A form without the token is refused by the server; only those that turn typed words into an address change nothing.</summary>
    protected static async Task AssertFormsCarryToken(IPage page)
    {
        var bare = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("form[method=post]:not([role=search], [action^='/search/words/'], :has([name=__RequestVerificationToken]))")].map((f) => f.outerHTML.slice(0, 120))
            """);

        Assert.True(bare.Length == 0, $"{page.Url} has forms that nobody can send:\n{string.Join('\n', bare)}");
    }

    /// <summary>Nothing may scroll sideways except inside its own box.</summary>
    protected static async Task AssertNoSidewaysScroll(IPage page)
    {
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.True(width <= 0, $"{page.Url} is {width} px too wide at {page.ViewportSize!.Width} px.");
    }
}
