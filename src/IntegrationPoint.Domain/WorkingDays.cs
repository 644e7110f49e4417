namespace IntegrationPoint.Domain;

/// <summary>Working days in North Rhine-Westphalia: Monday to Friday without the public holidays of the state (§ 2 Feiertagsgesetz NW).</summary>
public static class WorkingDays
{
    // Days after Easter Sunday.
    private const int GoodFriday = -2;
    private const int EasterMonday = 1;
    private const int Ascension = 39;
    private const int WhitMonday = 50;
    private const int CorpusChristi = 60;

    /// <summary>500 years of the Reformation: a public holiday this one time.</summary>
    private static readonly DateOnly Reformation = new(2017, 10, 31);

    public static bool Is(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsHoliday(day);

    public static bool IsHoliday(DateOnly day) =>
        (day.Month, day.Day) is (1, 1) or (5, 1) or (10, 3) or (11, 1) or (12, 25) or (12, 26)
        || day == Reformation
        || day.DayNumber - EasterSunday(day.Year).DayNumber is GoodFriday or EasterMonday or Ascension or WhitMonday or CorpusChristi;

    /// <summary>The Gregorian computus in the form of Meeus.</summary>
    private static DateOnly EasterSunday(int year)
    {
        var (golden, century, inCentury) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, days / 31, (days % 31) + 1);
    }
}
