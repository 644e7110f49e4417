using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Population;

/// <summary>Days of arrival and birth that fit each other and the ages on the key date.</summary>
public static class ArrivalDays
{
    /// <summary>The day after which everybody of the household can have been born.</summary>
    public static DateOnly Earliest(Home home) => FirstBirthday(home.Members.Min(m => m.Age)).AddDays(20);

    public static DateOnly Draw(Home home, Rng rng)
    {
        var wave = Wave.All[home.Wave];
        var born = Earliest(home);
        var from = born > wave.From ? born : wave.From;
        var day = from.AddDays(rng.Next(wave.To.DayNumber - from.DayNumber + 1));
        // Allocations arrive on working days, most of them on Tuesday and Thursday.
        var shift = day.DayOfWeek switch
        {
            DayOfWeek.Saturday => 3,
            DayOfWeek.Sunday => 2,
            DayOfWeek.Monday or DayOfWeek.Wednesday when rng.Permille(600) => 1,
            _ => 0,
        };
        return day.AddDays(shift) > wave.To ? Weekday(wave.To) : day.AddDays(shift);
    }

    /// <summary>A birth date that makes this age on the key date, lies before the arrival and not after <paramref name="limit"/>.</summary>
    public static DateOnly Birth(int age, DateOnly arrivedOn, Rng rng, DateOnly? limit = null)
    {
        var from = FirstBirthday(age);
        var to = from.AddYears(1).AddDays(-1);
        var latest = limit is { } day && day < arrivedOn.AddDays(-10) ? day : arrivedOn.AddDays(-10);
        to = to > latest ? latest : to;
        return from.AddDays(rng.Next(Math.Max(1, to.DayNumber - from.DayNumber + 1)));
    }

    /// <summary>The earliest day of birth for somebody of this age on the key date.</summary>
    private static DateOnly FirstBirthday(int age) => TradeDay.DemoDay.AddYears(-age - 1).AddDays(1);

    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(-1),
        DayOfWeek.Sunday => day.AddDays(-2),
        _ => day,
    };
}
