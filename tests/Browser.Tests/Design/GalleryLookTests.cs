using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Design;

/// <summary>Every part in a real browser: accessible, inside the page, readable on paper.</summary>
public sealed class GalleryLookTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
    public static TheoryData<string> Pages =>
        ["/design", "/design?errors=1", "/design?select=1", "/design?lang=en", "/design?lang=ar", "/privacy", "/accessibility", "/accessibility/report", "/preferences"];

    [Theory, MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_in_light_and_dark_on_desk_and_phone(string path)
    {
        var page = await Page(null);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce }); // no colour half way between two themes
        await page.GotoAsync(path);
        await AssertAccessible(page);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await AssertAccessible(page);
        await page.SetViewportSizeAsync(390, 844);
        await AssertAccessible(page);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Nothing_scrolls_sideways_also_with_wide_letters(string path)
    {
        var page = await Page(null);
        await page.GotoAsync(path);
        await AssertFits(page);

        // WCAG 1.4.12: what a reader may set for text spacing.
        await page.EvaluateAsync("""
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
              document.adoptedStyleSheets = [sheet];
            }
            """);
        await AssertFits(page);
    }

    [Theory]
    [InlineData("/design", 1440), InlineData("/design", 390), InlineData("/design?lang=ar", 390), InlineData("/preferences", 390)]
    public async Task Nothing_to_press_is_smaller_than_twenty_four_pixels(string path, int width)
    {
        var page = await Page(null, new View(width));
        await page.GotoAsync(path);

        // Links inside a sentence are excepted by WCAG 2.5.8; the skip link waits outside of the page.
        var small = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("a, button, input, select, textarea, summary")]
              .filter((e) => e.getClientRects().length && !e.closest(".visually-hidden, .skip, .prose p, svg") && e.type !== "hidden")
              .map((e) => ({ e, r: (e.closest("label.tile, label.check, .pick label, .bars li") ?? e).getBoundingClientRect() }))
              .filter(({ e, r }) => (r.height < 23.5 || r.width < 23.5) && !(e.tagName === "A" && getComputedStyle(e).display === "inline" && e.parentElement.closest("p, .sub, .legend, .note")))
              .map(({ e, r }) => `${e.outerHTML.slice(0, 90)} ${Math.round(r.width)} x ${Math.round(r.height)}`)
            """);

        Assert.Empty(small);
    }

    [Theory]
    [InlineData("/design"), InlineData("/design?lang=ar")]
    public async Task Our_own_fonts_are_used_for_every_script(string path)
    {
        var page = await Page(null);
        await page.GotoAsync(path);
        await page.EvaluateAsync("() => document.fonts.ready");
        var loaded = await page.EvaluateAsync<string[]>("() => [...document.fonts].filter((f) => f.status === 'loaded').map((f) => `${f.family.replaceAll('\"', '')} ${f.weight}`)");

        Assert.Contains("Fira Sans 400", loaded);
        Assert.Contains("Fira Sans 600", loaded);
        Assert.Contains("Noto Sans Arabic 400 500", loaded);
        Assert.Contains("Noto Sans Ethiopic 400 500", loaded);
    }

    [Theory]
    [InlineData("/design"), InlineData("/design?lang=ar"), InlineData("/preferences")]
    public async Task The_page_needs_nothing_its_strict_content_policy_forbids(string path)
    {
        var page = await Page(null);
        List<string> refused = [];
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                refused.Add(message.Text);
            }
        };
        var answer = await page.GotoAsync(path);
        await page.EvaluateAsync("() => document.fonts.ready");

        Assert.Contains("style-src 'self'", answer!.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.Empty(refused);
        Assert.Equal("rgb(245, 246, 248)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
    }

    [Fact]
    public async Task Text_in_drawings_is_at_least_twelve_pixels_high()
    {
        foreach (var width in (int[])[1440, 900, 390])
        {
            var page = await Page(null, new View(width));
            await page.GotoAsync("/design");
            var smallest = await page.EvaluateAsync<double>("""
                () => Math.min(...[...document.querySelectorAll(".chart text")].map((t) =>
                  parseFloat(getComputedStyle(t).fontSize) * t.ownerSVGElement.getBoundingClientRect().width / t.ownerSVGElement.viewBox.baseVal.width))
                """);

            Assert.InRange(smallest, 12, 24);
        }
    }

    [Fact]
    public async Task Paper_is_light_and_carries_no_navigation()
    {
        var page = await Page(null, new View(Dark: true));
        await page.GotoAsync("/design");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.Equal("rgb(0, 0, 0)", await page.EvaluateAsync<string>("() => getComputedStyle(document.body).color"));
        foreach (var hidden in (string[])[".head", ".foot", ".tabs", ".heading .actions"])
        {
            Assert.False(await page.Locator(hidden).First.IsVisibleAsync(), hidden);
        }

        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, Tagged = true });
        Assert.InRange(pdf.Length, 20_000, 2_000_000);
    }

    [Fact]
    public async Task States_can_be_told_apart_in_forced_colours_and_nothing_moves_when_unwanted()
    {
        var page = await Page(null);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active, ReducedMotion = ReducedMotion.Reduce });
        await page.GotoAsync("/design");

        Assert.Equal("1px", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.tag.ok')).borderTopWidth"));
        Assert.Equal("2px", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.queue .chosen')).outlineWidth"));
        Assert.Equal("0s", await page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.btn')).transitionDuration"));
        await AssertAccessible(page);
    }

    [Fact]
    public async Task The_chosen_theme_wins_over_the_device_without_a_script()
    {
        var page = await Page(null, new View(Dark: true, Script: false));
        await page.GotoAsync("/preferences");
        await page.Locator("label", new PageLocatorOptions { HasText = "hell" }).ClickAsync();
        await page.Locator("main button").ClickAsync();

        Assert.Equal("rgb(245, 246, 248)", await page.Locator("body").EvaluateAsync<string>("b => getComputedStyle(b).backgroundColor"));
        Assert.True(await page.Locator(".notice.ok").IsVisibleAsync());
    }

    private static async Task AssertFits(IPage page)
    {
        foreach (var width in (int[])[1440, 720, 390, 320])
        {
            await page.SetViewportSizeAsync(width, 844);
            await AssertNoSidewaysScroll(page);
        }
    }
}
