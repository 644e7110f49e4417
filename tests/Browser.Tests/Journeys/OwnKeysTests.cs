using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Journeys;

/// <summary>What people sign in with: a passkey of their device, or a password and the codes of an app.</summary>
public sealed class OwnKeysTests(AppFixture app, Chrome chrome) : BrowserTest(app, chrome), IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_passkey_is_added_opens_the_door_and_opens_nothing_once_it_is_removed()
    {
        var page = await Page("jana.offermann", new View(ByName: true));
        var device = await page.Context.NewCDPSessionAsync(page);
        await device.SendAsync("WebAuthn.enable");
        await device.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["options"] = new { protocol = "ctap2", transport = "internal", hasResidentKey = true, hasUserVerification = true, isUserVerified = true, automaticPresenceSimulation = true },
        });
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Link, new() { Name = "Passkeys, Codes und Kennwort" }).ClickAsync();
        await page.Locator("[name=Name]").FillAsync("Diensthandy");
        await page.GetByRole(AriaRole.Button, new() { Name = "Passkey anlegen" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Row, new() { Name = "Diensthandy" })).ToBeVisibleAsync();
        await AssertAccessible(page);

        await SignOut(page);
        await UsePasskey(page);
        await page.WaitForURLAsync("**/situation");
        await page.GotoAsync("/account");
        await Assertions.Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "diese Sitzung" })).ToContainTextAsync("Passkey");

        await page.GotoAsync("/account/keys");
        await page.GetByRole(AriaRole.Button, new() { Name = "Passkey entfernen" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Noch kein Passkey.");
        await SignOut(page);
        await UsePasskey(page);
        await Assertions.Expect(page.Locator("#errors")).ToContainTextAsync("Der Passkey wurde nicht angenommen.");
    }

    [Fact]
    public async Task An_invited_person_sets_up_password_and_app_and_signs_in_with_both()
    {
        var page = await Page(null, new View(Script: false));
        await page.GotoAsync(await App.Invite("otto.code"));
        var strong = await page.Locator("strong").AllInnerTextsAsync();
        await Assertions.Expect(page.Locator("main svg, main img").First).ToBeVisibleAsync();
        await page.Locator("[name=Password]").FillAsync(Invitations.Password);
        await page.Locator("[name=Code]").FillAsync(Invitations.Code(strong));
        await page.GetByRole(AriaRole.Button, new() { Name = "Konto einrichten" }).ClickAsync();
        await Assertions.Expect(page.Locator("main code")).ToHaveCountAsync(10);
        var recovery = await page.Locator("main code").First.InnerTextAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Codes sind aufbewahrt" }).ClickAsync();
        await page.WaitForURLAsync("**/situation");

        await SignOut(page);
        await TypePassword(page);
        await page.Locator("[name=Code]").FillAsync("000000");
        await page.Locator("[name=Code]").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#errors")).ToContainTextAsync("Der Code passt nicht");
        await page.Locator("[name=Code]").FillAsync(Invitations.Code(strong, ahead: 1));
        await page.Locator("[name=Code]").PressAsync("Enter");
        await page.WaitForURLAsync("**/situation");

        await SignOut(page);
        await TypePassword(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Ich habe das Gerät nicht" }).ClickAsync();
        await page.Locator("[name=Code]").FillAsync(recovery);
        await page.Locator("[name=Code]").PressAsync("Enter");
        await page.WaitForURLAsync("**/situation");
    }

    private static async Task SignOut(IPage page)
    {
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Button, new() { Name = "Abmelden", Exact = true }).ClickAsync();
        await page.WaitForURLAsync("**/account/sign-out");
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Anmelden" }).ClickAsync();
        await page.WaitForURLAsync("**/account/sign-in");
    }

    private static Task UsePasskey(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Passkey benutzen" }).ClickAsync();

    private static async Task TypePassword(IPage page)
    {
        await page.Locator("[name=Name]").FillAsync("otto.code");
        await page.Locator("[name=Password]").FillAsync(Invitations.Password);
        await page.Locator("[name=Password]").PressAsync("Enter");
        await page.WaitForURLAsync("**/account/second-factor*");
    }
}
