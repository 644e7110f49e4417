using IntegrationPoint.Domain.Intake;

namespace IntegrationPoint.Domain.Imports;

/// <summary>The cells of one row by field, and what is wrong with them.</summary>
public sealed class RowCells(IReadOnlyDictionary<string, string> cells, DateOnly day)
{
    private readonly List<RowFinding> findings = [];

    public IReadOnlyList<RowFinding> Findings => findings;

    public bool HasErrors => findings.Exists(f => f.IsError);

    /// <summary>The cleaned cell; null when it says nothing or cannot be used.</summary>
    public string? Text(string field, int longest = 200)
    {
        var (text, cleaned) = CellText.Clean(cells.GetValueOrDefault(field));
        if (CellText.SaysNothing(text))
        {
            return null;
        }

        if (CellText.IsBroken(text))
        {
            return Fail(field, "formula-failed", text);
        }

        if (text.Length > longest)
        {
            return Fail(field, "too-long", PlainNumber(text.Length), PlainNumber(longest));
        }

        if (cleaned)
        {
            Note(field, "cleaned");
        }

        return text;
    }

    /// <summary>A name as it stands in the paper: one letter or two hundred, but letters.</summary>
    public string? Name(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        return CellText.Picture(text) is { } sign ? Fail(field, "picture", sign)
            : !text.Any(char.IsLetter) ? Fail(field, "no-letters", text)
            : PlainText.IsName(text) ? text : Fail(field, "name-signs", text);
    }

    public DayText.Reading? Day(string field)
    {
        if (Text(field) is not { } text)
        {
            return null;
        }

        if (CellDates.Read(text, day) is { } reading)
        {
            return reading;
        }

        Fail(field, "no-such-day", text);
        return null;
    }

    /// <summary>A number that is a name: kept as text, refused when a spreadsheet rounded it.</summary>
    public string? Number(string field)
    {
        var text = Text(field, 60);
        return text is not null && CellText.IsRounded(text) ? Fail(field, "rounded", text) : text;
    }

    public string? Fail(string field, string reason, params string[] arguments)
    {
        findings.Add(RowFinding.Error(field, reason, arguments));
        return null;
    }

    public void FailFor(string mender, string field, string reason, params string[] arguments) =>
        findings.Add(RowFinding.Error(field, reason, arguments).MendedBy(mender));

    public void Note(string field, string reason, params string[] arguments) => findings.Add(RowFinding.Note(field, reason, arguments));

    /// <summary>A value that does not keep the row out; it is left out and the sender is told.</summary>
    public string? LeaveOut(string field, string reason, params string[] arguments)
    {
        findings.Add(RowFinding.Note(field, reason, arguments).MendedBy(Menders.Sender));
        return null;
    }

    private static string PlainNumber(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
