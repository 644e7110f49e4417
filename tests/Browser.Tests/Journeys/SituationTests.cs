using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Journeys;

public sealed class SituationTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_number_on_the_board_leads_to_its_list_and_back(bool script)
    {
        var page = await Page("miriam.kessels", new View(Script: script));
        await page.GotoAsync("/");
        var number = page.Locator("main .figure").Filter(new LocatorFilterOptions { HasText = "Erwachsene ohne nützliche Aktivität" }).Locator(".value a");

        Assert.EndsWith("/situation", page.Url, StringComparison.Ordinal);
        // A past day: what other tests record today does not move it.
        await page.GotoAsync("/situation?on=2015-12-31");
        var counted = await number.InnerTextAsync();
        await number.ClickAsync();

        Assert.Matches("^[12]\\.[0-9]{3}$", counted);
        // Who has left since is no longer the viewer's to see; then the list names the number it was called with.
        var shown = await page.Locator("main .chips b").InnerTextAsync();
        Assert.True(shown == $"{counted} Personen" || (await page.Locator("main .notice").First.InnerTextAsync()).Contains(counted, StringComparison.Ordinal), $"{counted}: {shown}");
        Assert.Equal(50, await page.Locator("main tbody tr").CountAsync());
        await page.GoBackAsync();
        Assert.Equal("Lage", await page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task A_column_of_the_waiting_chart_opens_the_people_who_wait_so_long()
    {
        var page = await Page("miriam.kessels");
        await page.GotoAsync("/situation?on=2015-12-31");
        var column = page.Locator("svg.chart a").Last;

        var label = (await column.GetAttributeAsync("aria-label"))!;
        Assert.EndsWith(" Personen: seit 37+\u00A0Wochen, Liste öffnen", label, StringComparison.Ordinal);
        await column.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url.Contains("/people?", StringComparison.Ordinal));
        Assert.Equal(label.Split(':')[0], await page.Locator("main .chips b").InnerTextAsync());
    }

    [Fact]
    public async Task The_arrivals_say_why_their_list_is_shorter()
    {
        var page = await Page("miriam.kessels");
        await page.GotoAsync("/situation");
        await page.Locator("main .figure").Filter(new LocatorFilterOptions { HasText = "Zuzüge" }).Locator(".value a").ClickAsync();

        Assert.Contains("1.587 Ereignisse", await page.Locator("main .notice").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_date_and_site_are_chosen_in_a_form_and_stand_in_the_address()
    {
        var page = await Page("miriam.kessels", new View(Script: false));
        await page.GotoAsync("/situation");
        await page.Locator("main summary").First.ClickAsync();
        await page.Locator("[name=on]").FillAsync("2016-01-31");
        await page.Locator("[name=site]").SelectOptionAsync("aachen");
        await page.Locator("main form button").ClickAsync();

        Assert.Contains("on=2016-01-31", page.Url, StringComparison.Ordinal);
        Assert.Contains("Standort Aachen", await page.Locator("main .over").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("31.01.2016", await page.Locator("main .figure").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_keys_g_and_l_lead_to_the_board()
    {
        var page = await Page("miriam.kessels");
        await page.GotoAsync("/people");
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("l");

        await page.WaitForURLAsync(url => url.EndsWith("/situation", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("georg.lambertz", "de", false)]
    [InlineData("georg.lambertz", "en", true)]
    [InlineData("miriam.kessels", "de", true)]
    public async Task The_board_with_all_tables_open_is_accessible(string user, string language, bool dark)
    {
        var page = await Page(user, new View(Language: language, Dark: dark));
        await page.GotoAsync("/situation");
        await page.EvaluateAsync("document.querySelectorAll('main details').forEach(d => d.open = true)");

        await AssertAccessible(page);
        await page.SetViewportSizeAsync(320, 900);
        await AssertNoSidewaysScroll(page);
    }
}
