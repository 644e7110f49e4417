using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Journeys;

/// <summary>The list as a tool: what it shows stands in its address, and what it changes can be taken back.</summary>
public sealed class PeopleListTests(AppFixture app, Chrome chrome) : BrowserTest(app, chrome), IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Filter_order_and_columns_stand_in_the_address_and_back_takes_them_off_one_by_one(bool script)
    {
        var page = await Page(Jana, new View(Script: script));
        await page.GotoAsync("/people");
        var all = await Names(page);

        await page.Locator("main select[name=site]").SelectOptionAsync("aachen");
        await page.Locator("main select[name=nationality]").SelectOptionAsync("SY");
        await page.GetByRole(AriaRole.Button, new() { Name = "Anzeigen", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("site=aachen", StringComparison.Ordinal) && url.Contains("nationality=SY", StringComparison.Ordinal));
        var filtered = await Names(page);
        await Assertions.Expect(page.Locator(".chip")).ToHaveCountAsync(2);

        await page.Locator("thead").GetByRole(AriaRole.Link, new() { Name = "Alter" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("sort=born", StringComparison.Ordinal) && url.Contains("site=aachen", StringComparison.Ordinal));
        var sorted = await Names(page);

        await page.Locator("summary", new() { HasText = "Spalten wählen" }).ClickAsync();
        await page.Locator("[name=columns][value=sex]").CheckAsync();
        await page.Locator("[name=columns][value=paper]").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Spalten anzeigen" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("columns=sex", StringComparison.Ordinal) && url.Contains("sort=born", StringComparison.Ordinal) && url.Contains("nationality=SY", StringComparison.Ordinal));
        Assert.Equal(sorted, await Names(page));
        Assert.Contains("Geschlecht", await Heads(page));
        Assert.DoesNotContain("Papier", await Heads(page));
        var address = page.Url;

        await page.GoBackAsync();
        Assert.Contains("Papier", await Heads(page));
        Assert.Equal(sorted, await Names(page));
        await page.GoBackAsync();
        Assert.Equal(filtered, await Names(page));
        await page.GoBackAsync();
        Assert.Equal(all, await Names(page));
        Assert.NotEqual(all, filtered);
        Assert.NotEqual(filtered, sorted);

        var elsewhere = await Page(Jana, new View(Script: script));
        await elsewhere.GotoAsync(address);
        Assert.Equal(sorted, await Names(elsewhere));
        Assert.Contains("Geschlecht", await Heads(elsewhere));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Several_files_are_chosen_looked_at_changed_together_and_put_back(bool script)
    {
        await using var db = App.Db();
        var key = await db.Users.Where(u => u.UserName == Jana).Select(u => u.Key).SingleAsync(TestContext.Current.CancellationToken);
        var list = $"/people?lead={key}&sort=name&columns=due";
        var page = await Page(Jana, new View(Script: script));
        await page.GotoAsync(list);
        var before = await Rows(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Mehrere wählen" }).ClickAsync();
        await page.WaitForURLAsync("**select=1*");
        foreach (var row in (int[])[0, 2, 3])
        {
            await page.Locator("td.pick input").Nth(row).CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Gewählte ändern" }).ClickAsync();
        await page.WaitForURLAsync("**/people/bulk");
        var preview = await page.Locator("main tbody th a bdi").AllInnerTextsAsync();
        Assert.Equal([before[0].Name, before[2].Name, before[3].Name], preview);
        await Assertions.Expect(page.GetByText("ist dabei", new() { Exact = true })).ToHaveCountAsync(3);
        Assert.Equal(before, await Rows(await Fresh(list, script)));

        await page.GetByLabel("Nächster Kontakt bis").FillAsync("09.05.2016");
        await page.GetByRole(AriaRole.Button, new() { Name = "3 Akten ändern" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("3 Akten geändert.");
        var changed = await Rows(await Fresh(list, script));
        Assert.Equal(before.Select((r, i) => i is 0 or 2 or 3 ? r with { Due = "09.05.2016" } : r), changed);

        await page.GetByRole(AriaRole.Button, new() { Name = "Rückgängig" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Rückgängig gemacht.");
        Assert.Equal(before, await Rows(await Fresh(list, script)));
    }

    [Fact]
    public async Task A_list_is_kept_under_a_name_opened_again_and_forgotten()
    {
        var page = await Fresh("/people?site=aachen&nationality=SY&sort=born", script: false);
        var names = await Names(page);
        await page.Locator("[name=ViewName]").FillAsync("Syrien in Aachen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ansicht speichern" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ansicht gespeichert.");

        await page.GotoAsync("/people");
        await page.GetByRole(AriaRole.Link, new() { Name = "Syrien in Aachen" }).ClickAsync();
        await page.WaitForURLAsync("**/people?*sort=born*");
        Assert.Equal(names, await Names(page));

        await page.GetByRole(AriaRole.Button, new() { Name = "Vergessen" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ansicht vergessen.");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Syrien in Aachen" })).ToHaveCountAsync(0);
    }

    private async Task<IPage> Fresh(string address, bool script)
    {
        var page = await Page(Jana, new View(Script: script));
        await page.GotoAsync(address);
        return page;
    }

    private static async Task<List<Row>> Rows(IPage page)
    {
        var (names, dues) = (await Names(page), await page.Locator("main tbody tr td:not(.pick)").AllInnerTextsAsync());
        return [.. names.Zip(dues, (name, due) => new Row(name, due.Trim()))];
    }

    private static Task<IReadOnlyList<string>> Names(IPage page) => page.Locator("main tbody th a bdi").AllInnerTextsAsync();

    private static async Task<IReadOnlyList<string>> Heads(IPage page) => [.. (await page.Locator("main thead th").AllInnerTextsAsync()).Select(h => h.Split(',')[0].Trim())];

    private sealed record Row(string Name, string Due);
}
