using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Showpieces;

namespace IntegrationPoint.Web.Demo.Population;

/// <summary>The city's people: those in benefit on the key date and those who came in the autumn and left.</summary>
public sealed record CityPlan(Marginals Marginals, List<Home> Homes)
{
    private const int UnsettledPermille = 30;

    public static CityPlan Of(int stock, int gone, Rng rng)
    {
        var marginals = new Marginals(stock);
        var homes = Stock.Plan(marginals, rng.Split("stock"));
        homes.AddRange(Leavers.Plan(gone, rng.Split("leavers")));
        Casting.Assign(homes);
        var births = rng.Split("births");
        homes.ForEach(h => BirthDates.Assign(h, births));
        BirthDates.Unsettle(homes, Apportion.Of(stock + gone, UnsettledPermille, 1000), rng.Split("unsettled"));
        return new CityPlan(marginals, homes);
    }
}

/// <summary>The people of another site: the same shape, nothing more told about them.</summary>
public static class LightPlan
{
    public static List<Home> Of(int stock, Rng rng)
    {
        var homes = Stock.Plan(new Marginals(stock), rng.Split("stock"));
        var births = rng.Split("births");
        homes.ForEach(h => BirthDates.Assign(h, births));
        return homes;
    }
}
