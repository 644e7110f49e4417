using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Design;

/// <summary>The keys of screens.md 10, on the gallery.</summary>
public sealed class KeyTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
    [Fact]
    public async Task Slash_goes_to_the_search_and_letters_then_belong_to_it()
    {
        var page = await Gallery();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("jk?");

        Assert.Equal("jk?", await page.Locator("input[type=search]").InputValueAsync());
        Assert.False(await page.Locator("dialog").IsVisibleAsync());
    }

    [Fact]
    public async Task J_and_k_move_the_real_focus_from_row_to_row()
    {
        var page = await Gallery();
        await page.Keyboard.PressAsync("j");
        var first = await Focused(page);
        await page.Keyboard.PressAsync("j");
        var second = await Focused(page);
        await page.Keyboard.PressAsync("k");

        Assert.NotEqual(first, second);
        Assert.Equal(first, await Focused(page));
    }

    [Fact]
    public async Task A_letter_presses_the_button_of_the_row_in_focus()
    {
        var page = await Gallery();
        await page.Locator(".queue a.person-link").First.FocusAsync();
        await page.EvaluateAsync("() => document.querySelector('.queue [data-key=a]').addEventListener('click', (e) => { e.preventDefault(); document.title = 'pressed'; })");
        await page.Keyboard.PressAsync("a");

        Assert.Equal("pressed", await page.TitleAsync());
    }

    [Fact]
    public async Task A_question_mark_shows_all_keys_and_escape_gives_the_focus_back()
    {
        var page = await Gallery();
        await page.Locator(".queue a.person-link").First.FocusAsync();
        var before = await Focused(page);
        await page.Keyboard.PressAsync("?");
        Assert.True(await page.Locator("dialog").IsVisibleAsync());
        await AssertAccessible(page);
        await page.Keyboard.PressAsync("Escape");

        Assert.False(await page.Locator("dialog").IsVisibleAsync());
        Assert.Equal(before, await Focused(page));
    }

    [Fact]
    public async Task Switched_off_letters_do_nothing_but_keys_with_control_stay()
    {
        var page = await Gallery();
        await page.Context.AddCookiesAsync([new Cookie { Name = "keys", Value = "off", Url = App.Address.ToString() }]);
        await page.ReloadAsync();
        await page.Keyboard.PressAsync("?");
        Assert.False(await page.Locator("dialog").IsVisibleAsync());

        await page.Keyboard.PressAsync("Alt+2");
        Assert.False(await page.Locator(".second").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Alt_two_hides_and_shows_the_second_language()
    {
        var page = await Gallery();
        Assert.True(await page.Locator(".second").First.IsVisibleAsync());
        await page.Keyboard.PressAsync("Alt+2");
        Assert.False(await page.Locator(".second").First.IsVisibleAsync());
        await page.Keyboard.PressAsync("Alt+2");
        Assert.True(await page.Locator(".second").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Control_and_enter_save_the_form_in_hand()
    {
        var page = await Page(null);
        await page.GotoAsync("/accessibility/report");
        await page.Locator("#f-Text").FillAsync("Die Tastatur allein genügt.");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync("**/accessibility/report");

        await Assertions.Expect(page.Locator(".notice.ok")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task A_failed_form_leads_to_its_summary_and_from_there_to_the_field(bool script)
    {
        var page = await Page(null, new View(Script: script));
        await page.GotoAsync("/accessibility/report");
        await page.Locator("main button").ClickAsync();
        await Assertions.Expect(page.Locator("#errors")).ToBeVisibleAsync();
        Assert.Equal("errors", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        await page.Locator("#errors a").ClickAsync();

        Assert.EndsWith("#f-Text", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_stop_of_the_keyboard_is_visible()
    {
        var page = await Gallery();
        for (var stop = 0; stop < 60; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var seen = await page.EvaluateAsync<bool>("""
                () => {
                  const e = document.activeElement, box = e.closest(".tile") ?? e;
                  const style = getComputedStyle(box), r = box.getBoundingClientRect();
                  return e === document.body || (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2 && r.bottom > 0 && r.top < innerHeight);
                }
                """);

            Assert.True(seen, await Focused(page));
        }
    }

    [Fact]
    public async Task Chosen_rows_are_counted_and_a_toast_can_be_hidden()
    {
        var page = await Page(null);
        await page.GotoAsync("/design?select=1");
        await page.Locator("td.pick input").Nth(0).CheckAsync();
        await page.Locator("td.pick input").Nth(2).CheckAsync();
        Assert.Equal("2 gewählt", await page.Locator(".bulk [role=status]").TextContentAsync());

        await page.Locator(".toast [data-dismiss]").ClickAsync();
        Assert.Equal(0, await page.Locator(".toast").CountAsync());
    }

    [Fact]
    public async Task The_banner_tells_when_the_net_is_gone()
    {
        var page = await Gallery();
        await page.Context.SetOfflineAsync(true);
        await Assertions.Expect(page.Locator("[data-offline]")).ToBeVisibleAsync();
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(page.Locator("[data-offline]")).ToBeHiddenAsync();
    }

    private async Task<IPage> Gallery()
    {
        var page = await Page(null);
        await page.GotoAsync("/design");
        return page;
    }

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.outerHTML.slice(0, 160) + document.activeElement.getBoundingClientRect().top");
}
