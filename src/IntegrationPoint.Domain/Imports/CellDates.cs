using System.Globalization;

namespace IntegrationPoint.Domain.Imports;

/// <summary>Reads what only spreadsheets write as a day, and leaves the rest to <see cref="DayText"/>: serial numbers, a time behind the day, 00.00.1990, 03/1990.</summary>
public static class CellDates
{
    private static readonly DateOnly SerialZero = new(1899, 12, 30);

    /// <summary>The day, or null when the cell names none that exists.</summary>
    public static DayText.Reading? Read(string text, DateOnly latest)
    {
        text = WithoutTime(text.Trim());
        var whole = text.Length > 6 && text[5] is ('.' or ',') && text.AsSpan(6).IndexOfAnyExceptInRange('0', '9') < 0 ? text[..5] : text;
        if (whole.Length == 5 && int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var serial))
        {
            return new DayText.Reading(SerialZero.AddDays(serial), false);
        }

        var parts = text.Split(['.', '/', '-'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            ["00" or "0", "00" or "0", var year] => Year(year, latest),
            ["00" or "0", { Length: <= 2 } month, var year] when Month(month) => Year(year, latest),
            [{ Length: <= 2 } month, { Length: 4 } year] when Month(month) => Year(year, latest),
            _ => DayText.Read(text, latest),
        };
    }

    private static DayText.Reading? Year(string year, DateOnly latest) =>
        DayText.Read($"01.01.{year}", latest) is { } first ? new DayText.Reading(first.Day, true) : null;

    private static bool Month(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12;

    private static string WithoutTime(string text)
    {
        var cut = text.IndexOfAny(['T', ' ']);
        return cut >= 6 && text.AsSpan(cut).Contains(':') ? text[..cut] : text;
    }
}
