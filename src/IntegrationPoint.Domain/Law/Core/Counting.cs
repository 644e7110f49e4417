namespace IntegrationPoint.Domain.Law.Core;

/// <summary>How the law counts months (BGB §§ 187, 188); days are day numbers of <see cref="DateOnly"/>.</summary>
public static class Counting
{
    /// <summary>The first day on which a state has lasted so many months: the first day counts in full (§ 187 Abs. 2 BGB, by convention). A day the month does not have is the first of the next one.</summary>
    public static int Lasting(int since, int months)
    {
        var from = DateOnly.FromDayNumber(since);
        var then = from.AddMonths(months);
        return then.Day == from.Day ? then.DayNumber : then.DayNumber + 1;
    }

    /// <summary>The first day after a period that began with an event: the day of the event does not count, the period ends with its same-number day or the last of the month (§§ 187 Abs. 1, 188 BGB).</summary>
    public static int AfterPeriod(int ofEvent, int months) => DateOnly.FromDayNumber(ofEvent).AddMonths(months).DayNumber + 1;

    /// <summary>The same-number day so many months before.</summary>
    public static int Before(int day, int months) => DateOnly.FromDayNumber(day).AddMonths(-months).DayNumber;

    /// <summary>The first of the month that follows.</summary>
    public static int NextMonth(int day)
    {
        var date = DateOnly.FromDayNumber(day);
        return new DateOnly(date.Year, date.Month, 1).AddMonths(1).DayNumber;
    }

    /// <summary>The latest first day from which <paramref name="reached"/> lies on or before <paramref name="day"/>.</summary>
    internal static int LatestStart(int day, int months, Func<int, int, int> reached)
    {
        var start = DateOnly.FromDayNumber(day).AddMonths(-months).DayNumber + 2;
        while (reached(start, months) > day)
        {
            start--;
        }

        return start;
    }
}
