using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Profile;

/// <summary>Childcare for 80 % of the mothers of small children, a wish for clarification of health for 15 %, a spouse abroad for the married who live here without.</summary>
public static class Burdens
{
    private const int MarriedPermille = 487;

    public static void Assign(IReadOnlyList<Portrait> adults, Rng rng)
    {
        var mothers = adults.Where(p => p.MotherOfSmallChild).ToList();
        Lot.Draw(mothers, Apportion.Of(mothers.Count, 80, 100), p => p.Person.Cast is not null ? 1000 : p.Story == Story.MotherOfSmallChildren ? 10 : 1, rng).ForEach(p => p.LacksChildcare = true);
        Lot.Draw(adults, Apportion.Of(adults.Count, 15, 100), p => p.Person.Cast is { } cast ? (cast.Care ? 1_000_000 : 0) : p.Story == Story.NeedsCareFirst ? 100_000 : p.Age >= 40 ? 12 : 8, rng)
            .ForEach(p => p.HealthUnclear = true);

        var married = Apportion.Of(adults.Count, MarriedPermille, 1000) - adults.Count(LivesWithSpouse);
        var apart = adults.Where(p => !LivesWithSpouse(p)).ToList();
        Lot.Draw(apart, Math.Max(0, married), p => p.Person.Cast is not null ? 0 : p.Age switch { < 20 => 2, < 25 => 20, < 30 => 70, < 50 => 140, _ => 90 }, rng).ForEach(p => p.SpouseAbroad = true);
    }

    private static bool LivesWithSpouse(Portrait p) => p.Person.Home.Members.Any(m => m.Relation == "spouse") && p.Person.Plan.Relation is "head" or "spouse";
}
