using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Journeys;

public sealed class IntakeTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_person_is_taken_in_with_the_keyboard_alone(bool script)
    {
        var page = await Page("jana.offermann", new View(Script: script));
        await page.GotoAsync("/people/new");
        await page.Locator("main form button.primary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/people/new/*");

        await Type(page, "Answers.FamilyName", "Tastatur" + (script ? "a" : "b"));
        await Type(page, "Answers.GivenName", "Nur");
        await Type(page, "Answers.BirthDate", "1968");
        await Type(page, "Answers.PaperTo", "01.08.2016");
        await Choose(page, "Answers.Sex", "w");
        await Choose(page, "Answers.Paper", "Aufenthaltsg");
        await Choose(page, "Answers.Nationality", "Eri");
        await page.Locator("[name='Answers.Language'][value=ti]").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Locator("button[name=step][value=finish]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/done");

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("IP-2016-");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("§ 1 Abs. 1 Nr. 1");
    }

    [Fact]
    public async Task Similar_people_appear_while_the_name_is_typed_before_anything_is_kept()
    {
        var page = await Page("jana.offermann");
        await page.RouteAsync("**/*handler=Keep", route => route.AbortAsync());
        await page.GotoAsync("/people/new");
        await page.Locator("main form button.primary").ClickAsync();
        await page.WaitForURLAsync("**/people/new/*");

        await Type(page, "Answers.FamilyName", "Al-Nasri");
        await Type(page, "Answers.GivenName", "Kareem");
        await Type(page, "Answers.BirthDate", "14.05.1991");
        await Choose(page, "Answers.Paper", "Aufenthaltsg");

        await Assertions.Expect(page.Locator("#aside")).ToContainTextAsync("Karim Al-Nasri");
        await Assertions.Expect(page.Locator("#aside")).ToContainTextAsync("sehr ähnlich");
        await Assertions.Expect(page.Locator("#aside")).ToContainTextAsync("§ 1 Abs. 1 Nr. 1");
        Assert.Equal(0, await page.EvaluateAsync<int>("[...document.querySelectorAll('#aside use')].filter((use) => !document.querySelector(use.getAttribute('href'))).length"));
        Assert.NotEqual(0, await page.Locator("#aside use").CountAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Enter_in_a_field_keeps_the_draft_and_takes_nobody_in(bool script)
    {
        var page = await Page("jana.offermann", new View(Script: script));
        await page.GotoAsync("/people/new");
        await page.Locator("main form button.primary").ClickAsync();
        await page.WaitForURLAsync("**/people/new/*");
        await Type(page, "Answers.FamilyName", "Eingabe" + (script ? "a" : "b"));
        await Type(page, "Answers.GivenName", "Taste");
        await Type(page, "Answers.BirthDate", "1969");
        await Choose(page, "Answers.Sex", "w");
        await Choose(page, "Answers.Paper", "Aufenthaltsg");
        await Choose(page, "Answers.Nationality", "Eri");
        await page.Locator("[name='Answers.Language'][value=ti]").CheckAsync(new() { Force = true });
        await page.Locator("[name='Answers.PaperTo']").FillAsync("01.08.2016");
        await page.Locator("[name='Answers.PaperTo']").PressAsync("Enter");

        await Assertions.Expect(page.Locator("[data-autosave-state]")).ToContainTextAsync("Entwurf gesichert");
        Assert.DoesNotContain("/done", page.Url, StringComparison.Ordinal);
        await page.GotoAsync(page.Url);
        await Assertions.Expect(page.Locator("[name='Answers.PaperTo']")).ToHaveValueAsync("01.08.2016");
    }

    [Fact]
    public async Task Control_and_enter_save_as_the_button_does()
    {
        var page = await Page("jana.offermann");
        await page.GotoAsync("/people/new");
        await page.Locator("main form button.primary").ClickAsync();
        await page.WaitForURLAsync("**/people/new/*");
        await Type(page, "Answers.GivenName", "Kurz");
        await page.Keyboard.PressAsync("Control+Enter");

        await Assertions.Expect(page.Locator("#errors")).ToContainTextAsync("Familienname");
    }

    [Fact]
    public async Task A_draft_is_kept_by_itself_and_found_after_the_window_was_closed()
    {
        var page = await Page("jana.offermann");
        await page.GotoAsync("/people/new");
        await page.Locator("main form button.primary").ClickAsync();
        await page.WaitForURLAsync("**/people/new/*");
        var address = page.Url;
        await page.RunAndWaitForResponseAsync(() => Type(page, "Answers.GivenName", "Zwischenstand"), r => r.Url.Contains("handler=Keep", StringComparison.Ordinal) && r.Ok);
        await Assertions.Expect(page.Locator("[data-autosave-state]")).ToContainTextAsync("gesichert");
        await page.Context.CloseAsync();

        var again = await Page("jana.offermann");
        await again.GotoAsync(address);

        await Assertions.Expect(again.Locator("[name='Answers.GivenName']")).ToHaveValueAsync("Zwischenstand");
    }

    [Fact]
    public async Task Answers_typed_without_net_wait_encrypted_on_the_device_and_come_back()
    {
        var page = await Page("jana.offermann");
        await page.GotoAsync("/people/new");
        await page.Locator("main form button.primary").ClickAsync();
        await page.WaitForURLAsync("**/people/new/*");
        var address = page.Url;
        await page.RouteAsync("**/*handler=Keep", route => route.AbortAsync());
        await Type(page, "Answers.GivenName", "Funkloch");
        await Assertions.Expect(page.Locator("[data-autosave-state]")).ToContainTextAsync("Auf diesem Gerät gesichert");
        Assert.DoesNotContain("Funkloch", await page.EvaluateAsync<string>("JSON.stringify(localStorage)"), StringComparison.Ordinal);

        // The window is closed before the net is back; the last request of a page that goes would pass the route by.
        await page.EvaluateAsync("Object.defineProperty(document, 'visibilityState', { get: () => 'visible' })");
        await page.GotoAsync("about:blank");
        await page.UnrouteAsync("**/*handler=Keep");
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator("[name='Answers.GivenName']")).ToHaveValueAsync("");
        await page.Locator("[data-local-take]").ClickAsync();
        await Assertions.Expect(page.Locator("[name='Answers.GivenName']")).ToHaveValueAsync("Funkloch");
        await Assertions.Expect(page.Locator("[data-autosave-state]")).ToContainTextAsync("Entwurf gesichert");
        await page.WaitForFunctionAsync("() => localStorage.length === 0");

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[name='Answers.GivenName']")).ToHaveValueAsync("Funkloch");
        await Assertions.Expect(page.Locator("[data-local-notice]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Two_windows_in_one_draft_overwrite_nothing_until_one_decides()
    {
        var first = await Page("jana.offermann");
        await first.GotoAsync("/people/new");
        await first.Locator("main form button.primary").ClickAsync();
        await first.WaitForURLAsync("**/people/new/*");
        var second = await Page("jana.offermann");
        await second.GotoAsync(first.Url);
        await first.RunAndWaitForResponseAsync(() => Type(first, "Answers.GivenName", "Selam"), r => r.Url.Contains("handler=Keep", StringComparison.Ordinal) && r.Ok);

        await second.RunAndWaitForResponseAsync(() => Type(second, "Answers.GivenName", "Anders"), r => r.Url.Contains("handler=Keep", StringComparison.Ordinal) && r.Status == 409);
        await Assertions.Expect(second.Locator("[data-conflict]")).ToContainTextAsync("Selam");
        await Assertions.Expect(second.Locator("[data-conflict]")).ToContainTextAsync("Anders");
        await AssertAccessible(second);
        var tries = 0;
        second.Request += (_, request) => tries += request.Url.Contains("handler=Keep", StringComparison.Ordinal) ? 1 : 0;
        await Type(second, "Answers.FamilyName", "Weiter");
        await second.WaitForTimeoutAsync(4000); // a second longer than the pause after which a form is kept
        var kept = await Page("jana.offermann");
        await kept.GotoAsync(first.Url);

        Assert.Equal(0, tries);
        await Assertions.Expect(kept.Locator("[name='Answers.GivenName']")).ToHaveValueAsync("Selam");
        await second.Locator("[data-conflict] button").ClickAsync();
        await Assertions.Expect(second.Locator("[data-conflict] button")).ToHaveCountAsync(0);
        await kept.ReloadAsync();
        await Assertions.Expect(kept.Locator("[name='Answers.GivenName']")).ToHaveValueAsync("Anders");
        await Assertions.Expect(kept.Locator("[name='Answers.FamilyName']")).ToHaveValueAsync("Weiter");
    }

    private static async Task Type(IPage page, string name, string text)
    {
        await page.Locator($"[name='{name}']").FocusAsync();
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task Choose(IPage page, string name, string beginning)
    {
        await page.Locator($"[name='{name}']").FocusAsync();
        await page.Keyboard.TypeAsync(beginning);
    }
}
