using System.Text.RegularExpressions;
using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Admin;

public sealed class AddCodeTests(AppFixture app, Chrome chrome) : BrowserTest(app, chrome), IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_wrong_entry_is_mended_with_the_keyboard_alone_and_without_script()
    {
        var page = await Page("bernd.hillen", new View(Script: false));
        await page.GotoAsync("/admin/codes/closing-reason/add");
        await page.GetByLabel("Bezeichnung deutsch").FocusAsync();
        foreach (var typed in new[] { "Umzug ins Ausland", "Moved abroad", "", "", "1.4.16", "", "moved abroad", "Beschluss vom 10.03.2016" })
        {
            await page.Keyboard.TypeAsync(typed);
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#errors").WaitForAsync();
        await page.Locator("#errors a").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[name='Typed.Code']").FocusAsync();
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("moved-abroad");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status).First).ToContainTextAsync("Umzug ins Ausland");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/admin/codes/closing-reason(?:#.*)?$", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }
}
