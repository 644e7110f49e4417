using System.Globalization;

namespace IntegrationPoint.Web.Localisation;

/// <summary>Numbers, dates and names as the product shows them: days alike in every language, words and the points of numbers in the language of the request.</summary>
public sealed class Formats(Texts texts)
{
    private static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>24.03.2016</summary>
    public string Date(DateOnly day) => Ltr(PlainFormats.Day(day));

    /// <summary>24.03.2016, or the word for unknown.</summary>
    public string Date(DateOnly? day) => day is { } known ? Date(known) : texts["common.unknown"];

    /// <summary>Di 29.03.</summary>
    public string WeekdayAndDay(DateOnly day) => $"{Short(day)}{NoBreak.Space}{Ltr(PlainFormats.DayAndMonth(day))}";

    /// <summary>Di 29.03.2016</summary>
    public string WeekdayAndDate(DateOnly day) => $"{Short(day)}{NoBreak.Space}{Ltr(PlainFormats.Day(day))}";

    /// <summary>Donnerstag, 24.03.2016</summary>
    public string LongDate(DateOnly day) => texts["common.long-date", texts[$"common.weekday.{(int)day.DayOfWeek}"], day];

    /// <summary>01.09. bis 31.12.2015; both years are written when they differ.</summary>
    public string Period(DateOnly from, DateOnly until) =>
        texts["common.period", from.Year == until.Year ? PlainFormats.DayAndMonth(from) : PlainFormats.Day(from), PlainFormats.Day(until)];

    /// <summary>An open period: "ab 11.04.2016".</summary>
    public string Since(DateOnly from) => texts["common.from", from];

    /// <summary>2016-03-24, for addresses and `datetime` attributes.</summary>
    public string Iso(DateOnly day) => PlainFormats.Iso(day);

    /// <summary>09:30, always Europe/Berlin.</summary>
    public string Time(DateTime utc) => PlainFormats.Show(TimeOnly.FromDateTime(ToBerlin(utc)));

    /// <summary>24.03.2016, 09:30 Uhr</summary>
    public string Moment(DateTime utc) => texts["common.moment", DateOnly.FromDateTime(ToBerlin(utc)), TimeOnly.FromDateTime(ToBerlin(utc))];

    public string Number(long value) => PlainFormats.Number(value);

    /// <summary>3.015, or the word for unknown: never 0, never a dash alone.</summary>
    public string Number(long? value) => value is { } known ? PlainFormats.Number(known) : texts["common.unknown"];

    public string Number(decimal value, int decimals) => PlainFormats.Number(value, decimals);

    /// <summary>31–34</summary>
    public string Interval(long low, long high) => Ltr($"{PlainFormats.Number(low)}–{PlainFormats.Number(high)}");

    /// <summary>1.234,50 € from cents.</summary>
    public string Money(long cents) => Ltr($"{PlainFormats.Number(cents / 100m, 2)}{NoBreak.Space}€");

    /// <summary>25 %; below 20 persons the count itself, because a percentage would pretend precision.</summary>
    public string Share(long part, long whole) =>
        whole < 20 ? texts["common.part-of", part, whole] : Percent(100m * part / whole, 0);

    public string Percent(decimal percent, int decimals) => Ltr($"{PlainFormats.Number(percent, decimals)}{NoBreak.Space}%");

    /// <summary>37 Tage</summary>
    public string Days(long days) => texts.Count("common.days", days);

    /// <summary>noch 116 Tage</summary>
    public string DaysLeft(long days) => texts.Count("common.days-left", days);

    /// <summary>5 Arbeitstage; counting them with the holidays of NRW is the Domain's work.</summary>
    public string WorkingDays(long days) => texts.Count("common.working-days", days);

    /// <summary>A birth date as sure as it is: the day, "1991 (geschätzt)", or unknown.</summary>
    public string Born(DateOnly? day, string? precision) => (day, precision) switch
    {
        (null, _) => texts["common.unknown"],
        ({ } d, "estimated" or "year") => EstimatedBirthYear(d.Year),
        ({ Day: 1, Month: 1 } d, _) => BirthDateOnPaper(d),
        ({ } d, _) => Date(d),
    };

    /// <summary>1991 (geschätzt)</summary>
    public string EstimatedBirthYear(int year) => texts["common.birth.estimated", year.ToString(CultureInfo.InvariantCulture)];

    /// <summary>01.01.1991 (laut Papier)</summary>
    public string BirthDateOnPaper(DateOnly day) => texts["common.birth.on-paper", day];

    /// <summary>§ 61 Abs. 2 S. 1 AsylG, held together by no-break spaces.</summary>
    public string Norm(string norm) => Ltr(NoBreak.In(norm));

    // Digits with points keep their order inside a right-to-left sentence: isolate U+2066 to U+2069.
    private static string Ltr(string digits) => Languages.Current.RightToLeft ? $"\u2066{digits}\u2069" : digits;

    private string Short(DateOnly day) => texts[$"common.weekday-short.{(int)day.DayOfWeek}"];

    private static DateTime ToBerlin(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Berlin);
}
