namespace IntegrationPoint.Web.Demo.History;

/// <summary>Days on which the offices were open: no weekends, no holidays of North Rhine-Westphalia, no carnival Monday.</summary>
public static class Workdays
{
    private static readonly DateOnly[] Closed =
    [
        new(2014, 12, 25), new(2014, 12, 26), new(2015, 1, 1), new(2015, 2, 16), new(2015, 4, 3), new(2015, 4, 6), new(2015, 5, 1), new(2015, 5, 14), new(2015, 5, 25), new(2015, 6, 4),
        new(2015, 12, 24), new(2015, 12, 25), new(2015, 12, 31), new(2016, 1, 1), new(2016, 2, 8), new(2016, 3, 25), new(2016, 3, 28), new(2016, 5, 5), new(2016, 5, 16), new(2016, 5, 26),
    ];

    public static bool Open(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && Array.IndexOf(Closed, day) < 0;

    public static DateOnly OnOrAfter(DateOnly day)
    {
        while (!Open(day))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    public static DateOnly OnOrBefore(DateOnly day)
    {
        while (!Open(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The nearest open day inside a span; the day itself if there is none.</summary>
    public static DateOnly Within(DateOnly day, DateOnly from, DateOnly to)
    {
        for (var distance = 0; distance <= to.DayNumber - from.DayNumber; distance++)
        {
            if (day.AddDays(distance) <= to && Open(day.AddDays(distance)))
            {
                return day.AddDays(distance);
            }

            if (day.AddDays(-distance) >= from && Open(day.AddDays(-distance)))
            {
                return day.AddDays(-distance);
            }
        }

        return day;
    }
}
