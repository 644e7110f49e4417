using System.Globalization;

namespace IntegrationPoint.Domain;

/// <summary>A day as people write it: 24.03.2016, 24.3.16, 24/03/2016, 2016-03-24, 24032016, in Western, Arabic or Persian digits; or only a year.</summary>
public static class DayText
{
    /// <summary>What was read: a day, and whether only the year of it was written.</summary>
    public readonly record struct Reading(DateOnly Day, bool YearOnly);

    /// <summary>Null when the text is no possible day; a year of two digits lies in the hundred years up to <paramref name="latest"/>.</summary>
    public static Reading? Read(string? text, DateOnly latest)
    {
        var digits = Western(text ?? string.Empty).Trim();
        var parts = digits.Split(['.', '/', '-', ' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !Array.TrueForAll(parts, p => p.Length <= 8 && p.All(char.IsAsciiDigit)))
        {
            return null;
        }

        return parts switch
        {
            [{ Length: 4 } year] => Day(year, "1", "1", latest) is { } first ? new Reading(first, true) : null,
            [{ Length: 8 } all] => Whole(Day(all[4..], all[2..4], all[..2], latest)),
            [{ Length: 4 } year, var month, var day] => Whole(Day(year, month, day, latest)),
            [var day, var month, var year] => Whole(Day(year, month, day, latest)),
            _ => null,
        };
    }

    private static Reading? Whole(DateOnly? day) => day is { } d ? new Reading(d, false) : null;

    private static DateOnly? Day(string year, string month, string day, DateOnly latest)
    {
        if (year.Length is not (2 or 4) || month.Length > 2 || day.Length > 2)
        {
            return null;
        }

        var (y, m, d) = (Number(year), Number(month), Number(day));
        if (year.Length == 2)
        {
            y += latest.Year / 100 * 100;
            y -= y > latest.Year ? 100 : 0;
        }

        return y is >= 1800 and <= 9998 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateOnly(y, m, d) : null;
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Western(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            target[i] = c switch
            {
                >= '\u0660' and <= '\u0669' => (char)(c - '\u0660' + '0'),
                >= '\u06F0' and <= '\u06F9' => (char)(c - '\u06F0' + '0'),
                _ => c,
            };
        }
    });
}
