using System.Text;
using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Journeys;

public sealed class ImportTests(SharedApp app, Chrome chrome) : BrowserTest(app, chrome)
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_list_with_bad_rows_is_brought_in_with_the_keyboard_alone(bool script)
    {
        var page = await Page("jana.offermann", new View(Script: script));
        await page.GotoAsync("/people");
        await Press(page.Locator("main a[href='/imports']"));
        await page.WaitForURLAsync("**/imports");
        await Press(page.Locator("main a[href='/imports/new']").First);
        await page.WaitForURLAsync("**/imports/new");
        await AddFile(page, List(script ? "mit" : "ohne"));
        await Press(page.Locator("main form button"));
        await page.WaitForURLAsync("**/columns");
        await Press(page.Locator("main form button.primary"));

        // Without scripts the page comes again by itself until the worker is done.
        var confirm = page.GetByRole(AriaRole.Button, new() { Name = "2 Zeilen übernehmen" });
        await Assertions.Expect(confirm).ToBeVisibleAsync(new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("„31.02.1990“ ist kein Tag im Kalender.");

        await Press(page.GetByRole(AriaRole.Link, new() { Name = "Fragen beantworten" }));
        await page.WaitForURLAsync("**/questions");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Karim Al-Nasri");
        await Press(page.Locator("button[value=later]").First);
        await page.WaitForURLAsync("**/questions?page=1");
        await page.GotoAsync(page.Url.Split("/questions")[0]);
        await Press(confirm);

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Was die Liste geändert hat", new() { Timeout = 60_000 });
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("neu angelegt");
        var loaded = await page.RunAndWaitForDownloadAsync(() => Press(page.GetByRole(AriaRole.Link, new() { Name = "Abgewiesene Zeilen laden" })));
        Assert.StartsWith("abgewiesen-", loaded.SuggestedFilename, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", false), InlineData("de", true), InlineData("en", false), InlineData("en", true)]
    public async Task Every_step_of_an_import_is_accessible_and_fits_a_small_screen(string language, bool dark)
    {
        var page = await Page("miriam.kessels", new View(Language: language, Dark: dark));
        await page.GotoAsync("/imports/new");
        await Look(page);
        await page.Locator("main form button").ClickAsync();
        await Look(page);
        await AddFile(page, List(language + dark));
        await page.Locator("main form button").ClickAsync();
        await page.WaitForURLAsync("**/columns");
        await Look(page);
        var run = page.Url.Replace("/columns", "", StringComparison.Ordinal);
        await page.Locator("main form button.primary").ClickAsync();
        await page.Locator("#rows").WaitForAsync(new() { Timeout = 60_000 });
        await Look(page);
        await page.GotoAsync(run + "/questions");
        await Look(page);
        await page.GotoAsync(run);
        await page.Locator(".heading button.primary").ClickAsync();
        await page.Locator("#rows").WaitForAsync(new() { Timeout = 60_000 });
        await Look(page);
        await page.GotoAsync("/imports");
        await Look(page);
    }

    private static async Task Look(IPage page)
    {
        await AssertAccessible(page);
        await page.SetViewportSizeAsync(320, 800);
        await AssertNoSidewaysScroll(page);
        await page.SetViewportSizeAsync(1440, 900);
    }

    private static Task Press(ILocator target) => target.PressAsync("Enter");

    private static Task AddFile(IPage page, string csv) =>
        page.Locator("[name=List]").SetInputFilesAsync(new FilePayload { Name = "liste.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(csv) });

    /// <summary>Two people nobody knows, one of them twice, one like somebody known, one who cannot have been born that day.</summary>
    private static string List(string mark) => $"""
        Aktenzeichen;Name;Vorname;Geb.-Datum;Geschlecht;Staatsangehörigkeit
        50.9-{mark}1;Tastenfeld{mark};Oda;05.06.1949;w;eritreisch
        50.9-{mark}2;Blindenschrift{mark};Ingo;06.07.1951;m;eritreisch
        50.9-{mark}2;Blindenschrift{mark};Ingo;06.07.1951;m;eritreisch
        50.9-{mark}3;Al-Nasri;Kareem;14.05.1991;m;syrisch
        50.9-{mark}4;Unmöglich{mark};Udo;31.02.1990;m;Absurdistan
        """;
}
