using IntegrationPoint.Browser.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Pages;

public sealed class EveryPageTests(SettledApp app, Chrome chrome) : BrowserTest(app, chrome), IClassFixture<SettledApp>
{
    [Fact]
    public void No_page_of_the_program_is_left_out() =>
        Assert.True(app.Pages.Forgotten.Count == 0, "Nobody looks at: " + string.Join(", ", app.Pages.Forgotten));

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Axe_finds_nothing_on_any_page_in_light_and_dark(string language) => await Each(new View(Language: language), async page =>
    {
        await AssertAccessible(page);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await AssertAccessible(page);
    });

    [Fact]
    public async Task Every_page_holds_on_a_narrow_phone_at_200_percent_with_wide_letters_and_in_forced_colours() => await Each(new View(320, Scale: 2), async page =>
    {
        await AssertFormsCarryToken(page);
        await AssertNoSidewaysScroll(page);
        await page.SetViewportSizeAsync(640, 900);
        await AssertNoSidewaysScroll(page);
        await Fit.AssertAllReadable(page, "at 200 %");
        await Fit.Spread(page);
        foreach (var width in (int[])[320, 1280])
        {
            await page.SetViewportSizeAsync(width, 900);
            await AssertNoSidewaysScroll(page);
            await Fit.AssertAllReadable(page, $"with wide letters at {width} px");
        }

        await Fit.Gather(page);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        await Fit.AssertFocusSeen(page);
        await AssertColours(page);
    });

    private async Task Each(View view, Func<IPage, Task> assert)
    {
        List<string> found = [];
        foreach (var group in app.Pages.Stops.GroupBy(s => s.User))
        {
            var page = await Page(group.Key, view);
            // No colour half way between two themes.
            var plain = new PageEmulateMediaOptions { ReducedMotion = ReducedMotion.Reduce, ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None };
            foreach (var stop in group)
            {
                await page.EmulateMediaAsync(plain);
                await page.SetViewportSizeAsync(view.Width, 900);
                await stop.Open(page);
                try
                {
                    Assert.Equal(stop.Path, new Uri(page.Url).AbsolutePath);
                    await assert(page);
                }
                catch (Xunit.Sdk.XunitException finding)
                {
                    found.Add($"{stop.Address} ({stop.User}) {finding.Message}");
                }
            }

            await page.Context.CloseAsync();
        }

        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }
}
