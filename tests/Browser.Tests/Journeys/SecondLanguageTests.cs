using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Journeys;

/// <summary>The desk with the questions beside the fields in the language of the person.</summary>
public sealed class SecondLanguageTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
    // The form keeps itself three seconds after the last change.
    private static readonly LocatorAssertionsToHaveCountOptions Slow = new() { Timeout = 20_000 };

    [Theory]
    [InlineData("ar", "ما هي الوثيقة", "Noto Sans Arabic"), InlineData("fa", "چه مدرکی", "Noto Sans Arabic"), InlineData("ti", "እንታይ ዓይነት ወረቐት", "Noto Sans Ethiopic"), InlineData("uk", "Який документ", "Fira Sans")]
    public async Task The_desk_reads_well_in_every_script_on_desk_and_phone(string language, string question, string font)
    {
        var page = await Desk();
        await page.Locator("[name='Answers.Second']").SelectOptionAsync(language);
        await page.Locator("button[name=step][value=second]").ClickAsync();
        await Assertions.Expect(page.Locator($".second [lang={language}]", new() { HasTextString = question })).ToBeVisibleAsync();
        await page.EvaluateAsync("() => document.fonts.ready");

        var loaded = await page.EvaluateAsync<string[]>("() => [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family.replaceAll('\"', ''))");
        Assert.Contains(font, loaded);
        foreach (var width in (int[])[1440, 390, 320])
        {
            await page.SetViewportSizeAsync(width, 844);
            await AssertAccessible(page);
            await AssertNoSidewaysScroll(page);
        }
    }

    [Fact]
    public async Task The_questions_follow_the_language_of_the_person_while_the_form_is_filled()
    {
        var page = await Desk();
        await page.Locator("[name='Answers.GivenName']").FillAsync("Selam");
        await page.Locator("[name='Answers.Language'][value=ti]").CheckAsync();
        await Assertions.Expect(page.Locator(".second [lang=ti]")).ToHaveCountAsync(12, Slow);
        await Assertions.Expect(page.Locator("[data-second-note]")).ToBeVisibleAsync();

        await page.Locator("[name='Answers.Language'][value=prs]").CheckAsync();
        await Assertions.Expect(page.Locator(".second [lang=fa][dir=rtl]")).ToHaveCountAsync(12, Slow);
        await Assertions.Expect(page.Locator(".second [lang=ti]")).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("[name='Answers.GivenName']")).ToHaveValueAsync("Selam");

        await page.Locator("[name='Answers.Second']").SelectOptionAsync("-");
        await Assertions.Expect(page.Locator(".second")).ToHaveCountAsync(0, Slow);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("[name='Answers.Second']")).ToHaveValueAsync("-");
    }

    private async Task<IPage> Desk()
    {
        var page = await Page("jana.offermann");
        await page.GotoAsync("/people/new");
        await page.Locator("main form button.primary").ClickAsync();
        await page.WaitForURLAsync("**/people/new/*");
        return page;
    }
}
