using System.Net;
using System.Text;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Imports.Pages;

/// <summary>Files that are no list: a clear message at the field, and nothing of them stays.</summary>
public sealed class BadUploadTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly byte[] Good = new Workbook().Sheet("Liste", Workbook.Texts("Name", "Vorname"), Workbook.Texts("Haddad", "Lina")).Bytes();
    private readonly ListPages pages = new(app);

    public static TheoryData<string, string> Bad => new()
    {
        { "picture", "Das ist eine Datei der Art" },
        { "half", "Die Excel-Datei ist beschädigt oder unvollständig." },
        { "bomb", "Die Excel-Datei wird beim Entpacken viel zu groß." },
        { "encrypted", "Die Excel-Datei ist mit einem Kennwort geschützt." },
        { "old", "Das ist eine alte Excel-Datei (xls)." },
        { "empty", "Die Datei ist leer." },
        { "dtd", "Die Excel-Datei verweist auf fremde Inhalte." },
        { "quote", "beginnt oder endet ein Anführungszeichen an falscher Stelle" },
        { "text", "Das ist keine Excel-Datei" },
        { "titles", "Unter den Überschriften steht keine Zeile." },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task A_file_that_is_no_list_is_refused_in_words_and_leaves_nothing(string kind, string words)
    {
        var before = await Runs();
        using var answer = await pages.Upload(Make(kind), kind + ".xlsx");
        var page = await RunningApp.Document(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(words, page.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(words, page.QuerySelector(".field .error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await Runs());
    }

    [Fact]
    public async Task A_hundred_megabytes_are_refused_early_and_the_browser_hears_why()
    {
        using var file = new Endless(100L * 1024 * 1024);
        using var answer = await pages.Upload(file, "gross.csv");
        var refused = await pages.Page(answer.Headers.Location!.ToString());

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Die Datei ist 100 Megabyte groß. Möglich sind 20. Teilen Sie die Liste.", refused.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_file_the_form_says_what_is_missing()
    {
        using var answer = await pages.Post("/imports/new", "/imports/new", ("Body", "aachen-fb50"));

        Assert.Contains("Wählen Sie eine Datei.", (await RunningApp.Document(answer)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_name_of_the_file_may_lie_about_paths_and_kinds()
    {
        using var answer = await pages.Upload(Good, "../../etc/passwd<script>.csv");
        var page = await pages.Page("/imports");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("passwd<script>.csv", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.DoesNotContain("..", page.QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    private static byte[] Make(string kind)
    {
        byte[] compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        return kind switch
        {
            "picture" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[500]],
            "half" => Good[..(Good.Length / 2)],
            "bomb" => new Workbook().Sheet("Liste", Workbook.Texts("Name")).Part("xl/media/image1.bin", new byte[30_000_000]).Bytes(),
            "text" => Encoding.UTF8.GetBytes("Das hier ist nur Text\nund keine Liste\n"),
            "encrypted" => [.. compound, .. new byte[300_001], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[100]],
            "old" => [.. compound, .. new byte[2000], .. Encoding.Unicode.GetBytes("Workbook")],
            "dtd" => new Workbook().Sheet("Liste", Workbook.Texts("Name", "Vorname")).Bytes("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"),
            "quote" => Encoding.UTF8.GetBytes("Name;Vorname\n\"Haddad;Lina\nSaid;Omar\n"),
            "titles" => Encoding.UTF8.GetBytes("Name;Vorname;Geb.-Datum\n"),
            _ => [],
        };
    }

    private async Task<int> Runs()
    {
        await using var db = app.Db();
        return await db.ImportRuns.CountAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>As many bytes as asked for, without having them.</summary>
    private sealed class Endless(long length) : HttpContent
    {
        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var some = new byte[1 << 16];
            for (var sent = 0L; sent < length; sent += some.Length)
            {
                await stream.WriteAsync(some);
            }
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return true;
        }
    }
}
