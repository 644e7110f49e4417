using IntegrationPoint.Domain.Imports.Persons;

namespace IntegrationPoint.Web.Exchange.Imports.Files;

/// <summary>A list as it came in: how it was read, its column titles, and its rows one after the other.</summary>
public sealed class ListFile
{
    private readonly Func<IEnumerable<SheetLine>> lines;

    private ListFile(string format, Func<IEnumerable<SheetLine>> lines)
    {
        (Format, this.lines) = (format, lines);
        var top = lines().Take(ColumnTitles.Depth).ToList();
        var rows = top.ConvertAll(line => (IReadOnlyList<string>)line.Cells);
        var at = ColumnTitles.Find(rows);
        Known = at < 0 ? 0 : rows[at].Count(t => ColumnTitles.Field(t) is not null);
        if (top.Count > 0)
        {
            // Nothing we know: the fullest of the first rows is shown as titles, and the user says what they mean.
            at = at >= 0 ? at : rows.IndexOf(rows.Take(10).MaxBy(r => r.Count)!);
            Titles = ColumnTitles.Read(rows, at);
            HeaderRow = top[at].Row;
        }
    }

    /// <summary>Kind, encoding and separator, or kind and sheet.</summary>
    public string Format { get; }

    public bool IsText => Format.StartsWith("CSV", StringComparison.Ordinal);

    public IReadOnlyList<string> Titles { get; } = [];

    public int HeaderRow { get; }

    /// <summary>How many titles are understood.</summary>
    public int Known { get; }

    /// <summary>The rows below the titles.</summary>
    public IEnumerable<SheetLine> Rows => lines().SkipWhile(line => line.Row <= HeaderRow);

    /// <exception cref="UnusableFileException">The file cannot be read as a list.</exception>
    /// <param name="name">As the sender calls it; a text that is no list is told from what its name promises.</param>
    public static ListFile Open(FileStream file, string name = "")
    {
        var list = FileKinds.Of(file) == FileKind.Package ? Sheet(file) : Text(file);
        return list.Titles.Count == 0 ? throw new UnusableFileException("empty")
            : list.Titles.Count == 1 && list.Known == 0 ? throw new UnusableFileException(list.IsText && name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? "not-excel" : "no-columns")
            : list;
    }

    private static ListFile Text(FileStream file)
    {
        var form = TextForm.Of(file);
        var separator = form.Separator == '\t' ? "Tab" : form.Separator.ToString();
        return new ListFile($"CSV, {form.EncodingName}, {separator}", () => TextLines.Read(file, form));
    }

    /// <summary>The sheet whose titles we understand best; the first if we understand none.</summary>
    private static ListFile Sheet(FileStream file)
    {
        PackageGuard.Check(file);
        return SpreadsheetLines.Sheets(file)
            .Take(20)
            .Select(name => new ListFile($"XLSX, {name}", () => SpreadsheetLines.Read(file, name)))
            .MaxBy(list => list.Known) ?? throw new UnusableFileException("empty");
    }
}
