using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;
using IntegrationPoint.Browser.Tests.Host;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People;
using Microsoft.Playwright;

namespace IntegrationPoint.Browser.Tests.Journeys;

/// <summary>What leaves the house as a file or on paper is the list on the screen: no row more, no row less, and nothing a spreadsheet would run.</summary>
public sealed class PeopleExportTests : BrowserTest, IClassFixture<AppFixture>
{
    private const string Filtered = "/people?site=aachen&nationality=IQ&age=18..24&sort=name&columns=file,born,phone,lead";
    private static readonly string[] Hostile = ["=HYPERLINK(\"http://x\";\"Y\")", "+49-1", "-2+3", "@SUM(A1)", "\t=1+1"];

    public PeopleExportTests(AppFixture app, Chrome chrome)
        : base(app, chrome)
    {
        lock (app)
        {
            using var db = app.Db();
            var village = new Villagers(db, "IP-2098");
            if (village.All.Any())
            {
                return;
            }

            foreach (var name in Hostile)
            {
                var person = village.Named("Formel", name, born: "1995-01-01", phone: "+49 241 5550991");
                village.From(person, "IQ");
                village.Case(person, village.SiteId("aachen"));
            }
        }
    }

    [Fact]
    public async Task Both_files_hold_exactly_the_filtered_rows_and_run_no_formula()
    {
        var page = await Page("jana.offermann");
        var shown = await Shown(page);
        var csv = await ExportedList.Csv(await Load(page, "Als CSV laden"));
        var workbook = await ExportedList.Workbook(await Load(page, "Als Excel laden"));

        Assert.True(shown.Count > 50 + Hostile.Length, $"{shown.Count} rows");
        Assert.Equal(["Name", "Name in eigener Schrift", "Aktenzeichen", "Geboren", "Telefon", "Fallführung"], csv[0]);
        Assert.Equal(csv, workbook);
        Assert.Equal(shown, csv.Skip(1).Select(row => string.Join('|', row.Select(Harmed))));
        Assert.All(csv.SelectMany(row => row), cell => Assert.False(cell.Length > 0 && "=+-@\t\r\n".Contains(cell[0], StringComparison.Ordinal), cell));
        Assert.All(Hostile, name => Assert.Contains(csv, row => row[0] == $"'{name} Formel"));
    }

    [Fact]
    public async Task The_printed_list_is_a_tagged_document_of_exactly_the_filtered_rows()
    {
        var page = await Page("jana.offermann");
        var shown = await Shown(page);
        await page.GotoAsync(Filtered);
        await page.GetByRole(AriaRole.Link, new() { Name = "Druckansicht" }).ClickAsync();
        await page.WaitForURLAsync("**/people/print?*");
        var file = Path.Combine(App.Town.Folder, "list.pdf");
        await page.PdfAsync(new PagePdfOptions { Path = file, PreferCSSPageSize = true, Tagged = true });

        var facts = await Run("pdfinfo", file);
        var words = await Run("pdftotext", "-layout", file, "-");
        Assert.SkipWhen(facts is null || words is null, "pdfinfo and pdftotext are not installed (Debian package poppler-utils).");

        Assert.Matches(@"Tagged:\s+yes", facts!);
        Assert.Matches(@"Page size:.*A4", facts!);
        Assert.Equal(Files(string.Join('\n', shown)), Files(words!));
        Assert.Contains("Standort Aachen", words!, StringComparison.Ordinal);
        Assert.Contains($"{shown.Count} Personen · ", words!, StringComparison.Ordinal);
        Assert.DoesNotContain("Filtern", words!, StringComparison.Ordinal);
    }

    private static List<string> Files(string text) =>
        [.. Regex.Matches(text, @"\bIP-\d{4}-\d+", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(m => m.Value)];

    /// <summary>All rows of all pages of the list, cells joined: name, own script, file number, the other columns.</summary>
    private static async Task<List<string>> Shown(IPage page)
    {
        List<string> rows = [];
        for (var number = 1; ; number++)
        {
            await page.GotoAsync($"{Filtered}&page={number}");
            var more = await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll("main tbody tr")].map((row) => {
                  const [name, own] = [row.querySelector("a.person-link bdi"), row.querySelector("bdi.other")];
                  return [name.textContent, own?.textContent ?? "", row.querySelector("th .sub").textContent, ...[...row.querySelectorAll("td")].map((cell) => cell.textContent.trim())].join("|");
                })
                """);
            rows.AddRange(more);
            if (more.Length < 50)
            {
                return rows;
            }
        }
    }

    private static string Harmed(string cell) => cell is ['\'', '=' or '+' or '-' or '@' or '\t', ..] ? cell[1..] : cell;

    private static async Task<string> Load(IPage page, string link)
    {
        await page.GotoAsync(Filtered);
        var loaded = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        Assert.StartsWith("personen-2016-", loaded.SuggestedFilename, StringComparison.Ordinal);
        return await loaded.PathAsync();
    }

    /// <summary>What a program says; null where it is not installed.</summary>
    private static async Task<string?> Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
            var said = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return said;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
