namespace IntegrationPoint.Web.Exchange.Imports.Files;

/// <summary>A row of a list that says something: its number as a spreadsheet counts, and its cells without the empty ones at the end.</summary>
public readonly record struct SheetLine(int Row, string[] Cells)
{
    public static SheetLine? Of(int row, IReadOnlyList<string> cells)
    {
        var last = cells.Count;
        while (last > 0 && string.IsNullOrWhiteSpace(cells[last - 1]))
        {
            last--;
        }

        if (last > ImportLimits.Columns)
        {
            throw new UnusableFileException("too-many-columns", row, ImportLimits.Columns);
        }

        return last == 0 ? null : new SheetLine(row, [.. cells.Take(last)]);
    }
}
