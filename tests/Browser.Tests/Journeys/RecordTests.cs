using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Journeys;

/// <summary>The day of somebody who keeps records: with the keyboard, and with a second record of the same person.</summary>
public sealed class RecordTests(AppFixture app, Chrome chrome) : BrowserTest(app, chrome), IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    [Fact]
    public async Task A_record_is_opened_changed_and_left_for_the_next_with_keys_alone()
    {
        var page = await Page(Jana);
        await page.GotoAsync("/people?site=aachen&sort=name");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/people/*list=*");
        var first = new Uri(page.Url).AbsolutePath;
        await Assertions.Expect(page.Locator(".crumbs")).ToContainTextAsync("1 von");

        await page.Keyboard.PressAsync("e");
        await page.WaitForURLAsync("**/identity/edit*");
        await page.Locator("[name='Form.CallName']").FocusAsync();
        await page.Keyboard.TypeAsync("Neuer Rufname");
        await page.Keyboard.PressAsync("Control+Enter");
        await page.WaitForURLAsync(url => !url.Contains("/identity/edit", StringComparison.Ordinal));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Neuer Rufname");
        Assert.Equal(first, new Uri(page.Url).AbsolutePath);

        await page.Keyboard.PressAsync("n");
        await page.WaitForURLAsync(url => !url.Contains(first, StringComparison.Ordinal));
        await Assertions.Expect(page.Locator(".crumbs")).ToContainTextAsync("2 von");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_second_record_met_at_the_desk_is_compared_merged_and_can_be_separated_again(bool script)
    {
        var (known, second) = await Pair(script ? 0 : 1);
        var page = await Page(Jana, new View(Script: script));
        await page.GotoAsync("/people/new");
        await page.Locator("main form button").ClickAsync();
        await page.WaitForURLAsync("**/people/new/*");
        await page.Locator("[name='Answers.Language'][value=ar]").CheckAsync();
        await page.Locator("[name='Answers.FamilyName']").FillAsync(known.Family ?? "");
        await page.Locator("[name='Answers.GivenName']").FillAsync(known.Given);
        await page.Locator("[name='Answers.BirthDate']").FillAsync(known.Born);
        await page.Locator("[name='Answers.Sex']").SelectOptionAsync(known.Sex);
        await page.Locator("[name='Answers.Paper']").SelectOptionAsync("GESTATTUNG");
        await page.Locator("[name='Answers.PaperTo']").FillAsync("01.08.2016");
        await page.Locator("[name='Answers.Nationality']").SelectOptionAsync(known.Country);
        if (!script)
        {
            await page.Locator("button[name=step][value=compare]").ClickAsync();
        }

        await page.Locator($"button[name=step][value='same:{known.Key}']").ClickAsync();
        await page.WaitForURLAsync($"**/people/{known.Key}*");

        await page.GotoAsync($"/people/{known.Key}/duplicates");
        await AssertAccessible(page, script);
        await page.Locator($"main a[href$='/compare/{second}']").First.ClickAsync();
        await AssertAccessible(page, script);
        await page.Locator("[name=Reason]").FillAsync("Die Person bestätigt es am Schalter.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Zusammenlegen" }).ClickAsync();
        await page.WaitForURLAsync("**/duplicates*");
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Zusammengelegt. Sie können es jederzeit zurücknehmen.");

        await page.GotoAsync($"/people/{second}");
        Assert.EndsWith(known.Key, new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);

        await page.GotoAsync($"/people/{known.Key}/duplicates");
        await page.GetByRole(AriaRole.Button, new() { Name = "Wieder trennen" }).ClickAsync();
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Wieder getrennt.");
        await page.GotoAsync($"/people/{second}");
        Assert.EndsWith(second, new Uri(page.Url).AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_windows_saving_at_once_show_the_second_both_values()
    {
        var (one, two) = (await Page(Jana), await Page(Jana));
        await one.GotoAsync("/people?site=aachen&sort=name");
        var address = await one.Locator("tbody th a").Nth(4).GetAttributeAsync("href");
        var edit = address!.Split('?')[0] + "/identity/edit";
        await one.GotoAsync(edit);
        await two.GotoAsync(edit);
        await one.Locator("[name='Form.BirthPlace']").FillAsync("Erstes Wort");
        await one.Locator("main form button[type=submit], main form button").First.ClickAsync();
        await one.WaitForURLAsync(url => !url.Contains("edit", StringComparison.Ordinal));

        await two.Locator("[name='Form.BirthPlace']").FillAsync("Zweites Wort");
        await two.GetByRole(AriaRole.Button, new() { Name = "Angaben speichern" }).ClickAsync();

        await Assertions.Expect(two.Locator("main")).ToContainTextAsync("Jana Offermann hat um");
        await Assertions.Expect(two.Locator("main")).ToContainTextAsync("Erstes Wort");
        await Assertions.Expect(two.Locator("[name='Form.BirthPlace']")).ToHaveValueAsync("Zweites Wort");
        await AssertAccessible(two);
    }

    private static Task AssertAccessible(IPage page, bool script) => script ? AssertAccessible(page) : Task.CompletedTask;

    private sealed record Known(string Key, string Given, string? Family, string Born, string Sex, string Country);

    /// <summary>A person of Aachen and the second record that the comparison finds very similar.</summary>
    private async Task<(Known, string Second)> Pair(int skip)
    {
        await using var db = App.Db();
        var similar = new SimilarPeople(db);
        foreach (var id in await db.PersonNumbers.Where(n => n.Kind == "partner-list").OrderBy(n => n.PersonId).Select(n => n.PersonId).ToListAsync())
        {
            var best = (await similar.To((await similar.FactsOf(id, default))!, id, default)).FirstOrDefault(s => s.Score.Grade == DuplicateGrade.VerySimilar);
            var found = best is null ? null : await db.Persons.Where(p => p.Id == best.PersonId && p.BirthPrecision == "exact" && p.OwnScriptName != null && db.Cases.Any(c => c.PersonId == p.Id && c.SiteId == 1 && c.ClosedOn == null))
                .Select(p => new { p.Key, p.GivenName, p.FamilyName, p.BirthDate, p.Sex, Country = db.Nationalities.Where(n => n.PersonId == p.Id).OrderBy(n => n.Id).Select(n => n.Country).First() }).FirstOrDefaultAsync();
            if (found is not null && skip-- == 0)
            {
                var born = found.BirthDate!.Value;
                return (new Known(found.Key, found.GivenName, found.FamilyName, $"{born.Day:00}.{born.Month:00}.{born.Year}", found.Sex, found.Country), await db.Persons.Where(p => p.Id == id).Select(p => p.Key).SingleAsync());
            }
        }

        throw new InvalidOperationException("The town has no second record that is very similar.");
    }
}
