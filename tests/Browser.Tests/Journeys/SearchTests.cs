using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Journeys;

/// <summary>Somebody at the desk looks for a person, with the keyboard alone.</summary>
public sealed class SearchTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
    private static readonly string[] Spellings = ["Mohamed 1991", "Muhammad 1991", "محمد 1991"];

    [Fact]
    public async Task One_name_in_three_spellings_finds_the_same_people_and_stands_in_no_address()
    {
        var page = await Page("jana.offermann");
        List<string[]> found = [];
        IReadOnlyList<string> spelled = [];
        foreach (var typed in Spellings)
        {
            await page.GotoAsync("/people");
            await Type(page, typed);
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForURLAsync("**/search?words=*");
            found.Add([.. (await page.Locator("main tbody th a").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))")).Order(StringComparer.Ordinal)]);
            spelled = [.. (await page.Locator("main tbody th a").AllInnerTextsAsync()).SelectMany(name => name.Split(' ')).Distinct(StringComparer.Ordinal)];

            Assert.DoesNotContain(typed.Split(' ')[0], Uri.UnescapeDataString(page.Url), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(typed.Split(' ')[0], await page.TitleAsync(), StringComparison.OrdinalIgnoreCase);
            await Assertions.Expect(page.Locator("main")).ToContainTextAsync("محمد");
        }

        Assert.InRange(found[0].Length, 2, 49); // more would be cut
        Assert.True(spelled.Count(name => name.StartsWith("Moham", StringComparison.Ordinal) || name.StartsWith("Muham", StringComparison.Ordinal)) > 1, "Only one spelling in the town.");
        Assert.Equal(found[0], found[1]);
        Assert.Equal(found[0], found[2]);
    }

    [Fact]
    public async Task Arrows_choose_among_the_suggestions_and_enter_opens_the_person()
    {
        var page = await Page("jana.offermann");
        await page.GotoAsync("/people");
        await Type(page, "Mohamed");
        var options = page.GetByRole(AriaRole.Option);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        var second = options.Nth(1);
        await Assertions.Expect(second).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal(await second.GetAttributeAsync("id"), await page.GetByRole(AriaRole.Combobox).First.GetAttributeAsync("aria-activedescendant"));
        await AssertAccessible(page);
        var name = await second.Locator("b").InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/people/*");

        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(name);
        Assert.Matches("/people/[^/?]{13,20}$", page.Url);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_list_of_results_is_walked_with_tab_and_opened_with_enter(bool script)
    {
        var page = await Page("jana.offermann", new View(Script: script));
        await page.GotoAsync("/people");
        if (script)
        {
            await Type(page, "Muhammad");
        }
        else
        {
            await page.Locator("header input[type=search]").First.FillAsync("Muhammad");
        }

        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?words=*");
        var first = page.Locator("main tbody th a").First;
        for (var pressed = 0; pressed < 60 && !await first.EvaluateAsync<bool>("a => a === document.activeElement"); pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        var target = await first.GetAttributeAsync("href");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**" + target);
        await page.GoBackAsync();

        Assert.Contains("/search?words=", page.Url, StringComparison.Ordinal);
        Assert.True(await page.Locator("main tbody tr").CountAsync() > 0);
    }

    /// <summary>Slash goes to the search; the suggestions come while typing.</summary>
    private static async Task Type(IPage page, string words)
    {
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync(words);
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
    }
}
