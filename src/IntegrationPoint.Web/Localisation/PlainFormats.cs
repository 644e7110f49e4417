using System.Globalization;

namespace IntegrationPoint.Web.Localisation;

/// <summary>Days in German style and the Gregorian calendar in every language of the interface; numbers in English style for English readers.</summary>
public static class PlainFormats
{
    public const char Minus = '\u2212';

    private static readonly NumberFormatInfo German = Form(",", ".");

    private static readonly NumberFormatInfo English = Form(".", ",");

    /// <param name="language">Language of the sentence; that of the request when not said.</param>
    public static string Number(long value, string? language = null) => value.ToString("N0", FormOf(language));

    public static string Number(decimal value, int decimals, string? language = null) => value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), FormOf(language));

    private static NumberFormatInfo FormOf(string? language) => (language ?? Languages.Current.Code) == Languages.English.Code ? English : German;

    private static NumberFormatInfo Form(string point, string group) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = point,
        NumberGroupSeparator = group,
        NumberGroupSizes = [3],
        NegativeSign = Minus.ToString(),
        NumberNegativePattern = 1,
    });

    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}.{day.Month:00}.{day.Year:0000}");

    public static string DayAndMonth(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}.{day.Month:00}.");

    public static string Iso(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    /// <summary>A value as it stands in a sentence.</summary>
    public static string Show(object? value, string? language = null) => value switch
    {
        null => "",
        string s => s,
        int i => Number(i, language),
        long l => Number(l, language),
        decimal d => Number(d, decimal.Truncate(d) == d ? 0 : 2, language),
        DateOnly day => Day(day),
        TimeOnly time => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}"),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
