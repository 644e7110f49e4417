using System.Globalization;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Features.Search.Shared;

/// <summary>A birth date as people write it: 14.05.1991, 14.5.91, 14/05/1991, 1991-05-14, 14051991, 05.1991, 1991.</summary>
public static class WrittenDay
{
    private static readonly string[] Whole = ["d.M.yyyy", "d/M/yyyy", "d-M-yyyy", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "ddMMyyyy"];
    private static readonly string[] Months = ["M.yyyy", "M/yyyy", "yyyy-M"];
    private const int Oldest = 1900;

    /// <summary>The days meant; null if the word is no birth date of somebody alive on <paramref name="today"/>.</summary>
    public static DayRange? Read(string word, DateOnly today)
    {
        var text = WithCentury(word, today);
        var range = Day(text, Whole) is { } day ? new DayRange(day, day)
            : Day(text, Months) is { } month ? new DayRange(month, month.AddMonths(1).AddDays(-1))
            : word.Length == 4 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 0 and < 9999
                ? new DayRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))
            : (DayRange?)null;
        return range is { From: { } from } && from.Year >= Oldest && from <= today ? range : null;
    }

    private static DateOnly? Day(string text, string[] forms) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A year of two digits is the last one that is not in the future.</summary>
    private static string WithCentury(string word, DateOnly today)
    {
        var cut = word.LastIndexOfAny(['.', '/', '-']);
        if (cut < 0 || word.Length - cut != 3 || word.IndexOfAny(['.', '/', '-']) is > 2 or < 1 || word.IndexOfAny(['.', '/', '-']) == cut
            || !int.TryParse(word.AsSpan(cut + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return word;
        }

        var century = year > today.Year % 100 ? (today.Year / 100) - 1 : today.Year / 100;
        return string.Create(CultureInfo.InvariantCulture, $"{word[..(cut + 1)]}{century:00}{year:00}");
    }
}
