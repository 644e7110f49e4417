namespace IntegrationPoint.Domain.Casework;

/// <summary>Days since the last useful activity: a kept appointment, course, measure, community work, internship, training or work, each confirmed. A letter, a call or a visit without appointment does not count.</summary>
public static class ActivityClock
{
    /// <summary>Younger people are in school or at home: for them no days are counted.</summary>
    public const int CountsFrom = 16;

    public static bool Counts(DateOnly? birth, DateOnly day) => birth is not { } born || born.AddYears(CountsFrom) <= day;

    /// <summary>One confirmed activity; both ends count, no end means it still runs.</summary>
    public readonly record struct Span(DateOnly From, DateOnly? To);

    /// <summary>The last day with an activity, or <paramref name="beginning"/> if there was none: from it idle days count on <paramref name="day"/>; null while an activity runs on after that day.</summary>
    /// <param name="beginning">Latest arrival in the municipality, or the opening of the case where no arrival is known.</param>
    public static DateOnly? IdleSince(DateOnly beginning, IEnumerable<Span> activities, DateOnly day)
    {
        var since = beginning;
        foreach (var span in activities)
        {
            if (span.From > day)
            {
                continue;
            }

            if (span.To is not { } to || to > day)
            {
                return null;
            }

            since = to > since ? to : since;
        }

        return since;
    }

    /// <summary>Whole days without activity, 0 while one runs.</summary>
    public static int Days(DateOnly? idleSince, DateOnly day) => idleSince is { } since ? Math.Max(0, day.DayNumber - since.DayNumber) : 0;
}
