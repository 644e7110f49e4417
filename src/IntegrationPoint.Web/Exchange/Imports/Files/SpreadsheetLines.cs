using System.Globalization;
using System.Xml;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;

namespace IntegrationPoint.Web.Exchange.Imports.Files;

/// <summary>Reads a sheet row by row: values only, formulas give what was last computed, text that looks like a formula stays text.</summary>
public static class SpreadsheetLines
{
    private static readonly OpenXmlConfiguration Reading = new() { FillMergedCells = false, EnableSharedStringCache = true, TrimColumnNames = false };

    public static IReadOnlyList<string> Sheets(FileStream file) => Guarded(() =>
    {
        file.Position = 0;
        return file.GetSheetNames().ToList();
    });

    public static IEnumerable<SheetLine> Read(FileStream file, string sheet)
    {
        file.Position = 0;
        using var rows = Guarded(() => file.Query(useHeaderRow: false, sheetName: sheet, excelType: ExcelType.XLSX, configuration: Reading).GetEnumerator());
        var (row, empty) = (0, 0);
        while (empty < ImportLimits.EmptyRows && Guarded(rows.MoveNext))
        {
            row++;
            var cells = (IDictionary<string, object?>)rows.Current;
            if (cells.Count > ImportLimits.Columns * 4)
            {
                throw new UnusableFileException("too-many-columns", row, ImportLimits.Columns);
            }

            var line = SheetLine.Of(row, [.. cells.Values.Select(Text)]);
            empty = line is null ? empty + 1 : 0;
            if (line is { } full)
            {
                yield return full;
            }
        }
    }

    private static string Text(object? value) => value switch
    {
        null => "",
        string s => s,
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < 1e15 && number == Math.Truncate(number) => number.ToString("0", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception damaged) when (damaged is XmlException or InvalidDataException or FormatException or OverflowException or ArgumentException or InvalidOperationException or KeyNotFoundException or NullReferenceException or NotSupportedException or EndOfStreamException)
        {
            // The reader of sheets throws whatever it stumbled over; the package itself was found whole before.
            throw new UnusableFileException(new Domain.Refusal("imports.file.damaged"), damaged);
        }
    }
}
