using IntegrationPoint.Domain;
using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Sources as they would be: read in a paper, told at the desk, reported by another body.</summary>
public static class Origin
{
    public static Provenance Paper(int owner, DateOnly day, int? by, Rng rng) => Of("paper", "sgb10-67a", owner, day, by, rng);

    public static Provenance Told(int owner, DateOnly day, int? by, Rng rng) => Of("told", "sgb10-67a", owner, day, by, rng);

    public static Provenance Register(int owner, DateOnly day, Rng rng) => Of("register", "asylblg-9", owner, day, null, rng);

    public static Provenance Reported(int owner, DateOnly day, string basis, Rng rng) => Of("body", basis, owner, day, null, rng);

    public static Provenance Of(string source, string basis, int owner, DateOnly day, int? by, Rng rng) => new()
    {
        Source = source,
        LegalBasis = basis,
        OwnerBodyId = owner,
        RecordedAt = At(day, rng),
        RecordedById = by,
    };

    /// <summary>A moment in office hours; on the key date before the board was computed.</summary>
    private static DateTime At(DateOnly day, Rng rng)
    {
        day = day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(2), DayOfWeek.Sunday => day.AddDays(1), _ => day };
        var late = day >= TradeDay.DemoDay;
        return (late ? TradeDay.DemoDay : day).ToDateTime(new TimeOnly(6, 30), DateTimeKind.Utc).AddSeconds(rng.Next(late ? 3600 : 32_000));
    }
}
