using System.Globalization;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Days from one to another as written in an address: <c>2015-09-01..2015-12-31</c>, <c>2015-09..2015-12</c>, <c>2016-03-01..</c>. Both ends count.</summary>
public readonly record struct DayRange(DateOnly? From, DateOnly? To)
{
    public static bool TryParse(string text, out DayRange range)
    {
        range = default;
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        var (first, last) = dots < 0 ? (text, text) : (text[..dots], text[(dots + 2)..]);
        range = new DayRange(Day(first, ofMonth: 1), Day(last, ofMonth: 31));
        return (first.Length == 0 || range.From is not null) && (last.Length == 0 || range.To is not null)
            && (range.From ?? range.To) is not null && !(range.From > range.To);
    }

    public override string ToString() => From is { } from && from == To ? Write(From) : $"{Write(From)}..{Write(To)}";

    public static string Write(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and < 2200 ? day : null;

    private static DateOnly? Day(string text, int ofMonth) => text.Length == 7 && Day($"{text}-01") is { } first
        ? new DateOnly(first.Year, first.Month, Math.Min(ofMonth, DateTime.DaysInMonth(first.Year, first.Month)))
        : Day(text);
}
