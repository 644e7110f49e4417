using System.Globalization;

namespace IntegrationPoint.Web.Localisation;

/// <summary>The forms that hold in every language of the interface: screens.md 9, German style, Gregorian calendar.</summary>
public static class PlainFormats
{
    public const char Minus = '\u2212';

    private static readonly NumberFormatInfo German = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = Minus.ToString(),
        NumberNegativePattern = 1,
    });

    public static string Number(long value) => value.ToString("N0", German);

    public static string Number(decimal value, int decimals) => value.ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), German);

    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}.{day.Month:00}.{day.Year:0000}");

    public static string DayAndMonth(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day:00}.{day.Month:00}.");

    public static string Iso(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    /// <summary>A value as it stands in a sentence.</summary>
    public static string Show(object? value) => value switch
    {
        null => "",
        string s => s,
        int i => Number(i),
        long l => Number(l),
        decimal d => Number(d, decimal.Truncate(d) == d ? 0 : 2),
        DateOnly day => Day(day),
        TimeOnly time => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}"),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
