using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Admin;

public sealed class AdminPagesTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
    private static readonly string[] Paths =
    [
        "/admin", "/admin/codes", "/admin/codes/measure?all=true", "/admin/codes/role", "/admin/codes/measure/add",
        "/admin/codes/measure/fim/2016-08-01/end", "/admin/country-lists", "/admin/country-lists/SAFE_ORIGIN/add",
        "/admin/country-lists/SAFE_ORIGIN/AL/2015-10-24/end",
    ];

    [Theory]
    [InlineData("de", false)]
    [InlineData("de", true)]
    [InlineData("en", false)]
    public async Task Every_page_is_accessible(string language, bool dark)
    {
        var page = await Page("bernd.hillen", new View(Dark: dark));
        await page.GotoAsync($"/admin?lang={language}");
        foreach (var path in Paths)
        {
            await page.GotoAsync(path);
            await AssertAccessible(page);
        }
    }

    [Fact]
    public async Task Nothing_scrolls_sideways_on_a_small_phone()
    {
        var page = await Page("bernd.hillen", new View(Width: 320));
        foreach (var path in Paths)
        {
            await page.GotoAsync(path);
            await AssertNoSidewaysScroll(page);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_failed_form_takes_the_focus_and_stays_accessible(bool dark)
    {
        var page = await Page("bernd.hillen", new View(Dark: dark));
        await page.GotoAsync("/admin/country-lists/SAFE_ORIGIN/AL/2015-10-24/end");
        await page.GetByLabel("Neuer letzter Tag").FillAsync("23.10.2015");
        await page.GetByRole(AriaRole.Button, new() { Name = "Letzten Tag speichern" }).ClickAsync();
        await Assertions.Expect(page.Locator("#errors")).ToBeFocusedAsync();

        await AssertAccessible(page);
    }
}
