using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace IntegrationPoint.Browser.Tests.Host;

/// <summary>Reads a list that somebody loaded, without the library that wrote it.</summary>
internal static class ExportedList
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public static async Task<List<string[]>> Csv(string file)
    {
        var text = await File.ReadAllTextAsync(file, Encoding.UTF8);
        List<string[]> rows = [];
        List<string> row = [];
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    cell.Append(text[i++]);
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ';' or '\n' when !quoted:
                    row.Add(cell.ToString());
                    cell.Clear();
                    if (text[i] == '\n')
                    {
                        rows.Add([.. row]);
                        row.Clear();
                    }

                    break;
                case '\r' when !quoted:
                    break;
                default:
                    cell.Append(text[i]);
                    break;
            }
        }

        Assert.True(row.Count == 0 && cell.Length == 0 && !quoted, "The file ends within a row.");
        return rows;
    }

    /// <summary>The cells of the only sheet as texts. A cell that a spreadsheet would compute is a fault.</summary>
    public static async Task<List<string[]>> Workbook(string file)
    {
        await using var zip = await ZipFile.OpenReadAsync(file);
        var shared = zip.GetEntry("xl/sharedStrings.xml") is { } entry ? [.. (await Read(entry)).Descendants(Main + "si").Select(Text)] : Array.Empty<string>();
        var sheet = await Read(zip.Entries.Single(e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && e.Name.EndsWith(".xml", StringComparison.Ordinal)));
        Assert.Empty(sheet.Descendants(Main + "f"));
        return [.. sheet.Descendants(Main + "row").Select(r => r.Elements(Main + "c").Select(c => Cell(c, shared)).ToArray())];
    }

    private static string Cell(XElement cell, string[] shared) => (string?)cell.Attribute("t") switch
    {
        "s" => shared[(int)cell.Element(Main + "v")!],
        "inlineStr" => Text(cell),
        _ => (string?)cell.Element(Main + "v") ?? "",
    };

    private static string Text(XElement parent) => string.Concat(parent.Descendants(Main + "t").Select(t => t.Value));

    private static async Task<XDocument> Read(ZipArchiveEntry entry)
    {
        await using var stream = await entry.OpenAsync();
        return await XDocument.LoadAsync(stream, LoadOptions.PreserveWhitespace, default);
    }
}
