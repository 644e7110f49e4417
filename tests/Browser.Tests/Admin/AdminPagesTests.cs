using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Admin;

public sealed class AdminPagesTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
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
