using System.Globalization;
using IntegrationPoint.Domain.Casework;

namespace IntegrationPoint.Domain.Figures;

/// <summary>Four weeks of waiting since the last useful activity, in weeks as <see cref="IdleWeeks"/> counts them.</summary>
public sealed record WaitClass(int FromWeek, int? ToWeek)
{
    /// <summary>Code of those with a running activity, who do not wait.</summary>
    public const string Active = "none";

    /// <summary>After this many weeks everybody should have a next step.</summary>
    public const int GoalWeeks = 4;

    public static readonly IReadOnlyList<WaitClass> All =
        [new(0, 4), new(5, 8), new(9, 12), new(13, 16), new(17, 20), new(21, 24), new(25, 28), new(29, 32), new(33, 36), new(37, null)];

    public string Code => string.Create(CultureInfo.InvariantCulture, $"{FromWeek}..{ToWeek}");

    public bool Holds(int days) => IdleWeeks.FirstDay(FromWeek) <= days && (ToWeek is not { } to || days <= IdleWeeks.LastDay(to));

    public static string CodeOf(DateOnly? idleSince, DateOnly day) =>
        idleSince is null ? Active : All.First(c => c.Holds(ActivityClock.Days(idleSince, day))).Code;
}
