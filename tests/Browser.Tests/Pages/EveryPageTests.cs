using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Browser.Tests.Pages;

public sealed class EveryPageTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
    [Theory]
    [InlineData("de", false)]
    [InlineData("de", true)]
    [InlineData("en", false)]
    [InlineData("en", true)]
    public async Task Axe_finds_nothing_on_any_page(string language, bool dark)
    {
        await Each(new View(Language: language, Dark: dark), AssertAccessible);
    }

    [Fact]
    public async Task Nothing_scrolls_sideways_on_a_narrow_phone() => await Each(new View(Width: 320), AssertNoSidewaysScroll);

    private async Task Each(View view, Func<Microsoft.Playwright.IPage, Task> assert)
    {
        List<string> found = [];
        foreach (var group in (await EveryPage.Of(App)).GroupBy(p => p.User))
        {
            var page = await Page(group.Key, view);
            foreach (var (path, _) in group)
            {
                await page.GotoAsync(path);
                try
                {
                    await assert(page);
                }
                catch (Xunit.Sdk.XunitException finding)
                {
                    found.Add(finding.Message);
                }
            }

            await page.Context.CloseAsync();
        }

        Assert.True(found.Count == 0, string.Join("\n\n", found));
    }
}
