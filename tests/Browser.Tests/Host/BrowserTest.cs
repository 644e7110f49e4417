using Deque.AxeCore.Playwright;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Host;

/// <summary>How one page is looked at.</summary>
public sealed record View(int Width = 1440, string Language = "de", bool Dark = false, bool Script = true);

/// <summary>A test in a real browser against the real host.</summary>
public abstract class BrowserTest(RunningApp app, Chrome chrome)
{
    protected RunningApp App => app;

    /// <summary>A page in a browser context of its own, signed in as a person of the demo town unless <paramref name="user"/> is null.</summary>
    protected async Task<IPage> Page(string? user, View? view = null)
    {
        Assert.SkipWhen(chrome.Browser is null, "Chromium is not installed (Debian package chromium).");
        view ??= new View();
        var context = await chrome.Browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = app.Address.ToString(),
            ViewportSize = new ViewportSize { Width = view.Width, Height = 900 },
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
    protected static async Task AssertAccessible(IPage page)
    {
        var result = await page.RunAxe();
        var words = result.Violations.Select(v => $"{v.Id}: {v.Help} at {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}");

        Assert.True(result.Violations.Length == 0, $"{page.Url}\n{string.Join('\n', words)}");
    }

    /// <summary>Nothing may scroll sideways except inside its own box.</summary>
    protected static async Task AssertNoSidewaysScroll(IPage page)
    {
        var width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.True(width <= 0, $"{page.Url} is {width} px too wide at {page.ViewportSize!.Width} px.");
    }
}
