using System.Globalization;
using IntegrationPoint.Domain;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Features.Search.Shared;

/// <summary>A birth date as people search for it: a day in any usual writing, a month (05.1991) or a year.</summary>
public static class WrittenDay
{
    private static readonly string[] Months = ["M.yyyy", "M/yyyy", "yyyy-M"];
    private const int Oldest = 1900;

    /// <summary>The days meant; null if the word is no birth date of somebody alive on <paramref name="today"/>.</summary>
    public static DayRange? Read(string word, DateOnly today)
    {
        var range = Month(word) ?? Days(DayText.Read(word, today));
        return range is { From: { } from } && from.Year >= Oldest && from <= today ? range : null;
    }

    private static DayRange? Days(DayText.Reading? read) => read switch
    {
        null => null,
        { YearOnly: true } year => new DayRange(year.Day, new DateOnly(year.Day.Year, 12, 31)),
        { } day => new DayRange(day.Day, day.Day),
    };

    private static DayRange? Month(string word) =>
        DateOnly.TryParseExact(word, Months, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
            ? new DayRange(month, month.AddMonths(1).AddDays(-1))
            : null;
}
