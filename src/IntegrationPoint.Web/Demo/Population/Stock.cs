using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Population;

/// <summary>Plans the people of one municipality who are in benefit on the key date.</summary>
public static class Stock
{
    private static readonly int[] Even = [.. Enumerable.Repeat(1, Nation.All.Count)];

    public static List<Home> Plan(Marginals m, Rng rng)
    {
        var homes = HomePlanner.Plan(m, rng.Split("homes"));
        Nationalities(homes, m, rng.Split("nations"));
        ChildAges.Assign(homes, m, Math.Min(Apportion.Of(m.Stock, 15, Marginals.CityStock), m.Families / 3), rng.Split("children"));
        new AdultAges(m, rng.Split("adults")).Assign(homes);
        Sexes.Assign(homes, m, rng.Split("sexes"));
        Arrivals(homes, m, rng.Split("arrivals"));
        Kinds(homes, m, rng.Split("papers"));
        return homes;
    }

    private static void Nationalities(List<Home> homes, Marginals m, Rng rng)
    {
        var quota = new Quota(m.ByNation);
        int[] families = [.. Nation.All.Select(n => n.Families * n.Families)];
        int[] couples = [.. Nation.All.Select(n => n.Families)];
        foreach (var home in LargestFirst(homes, rng))
        {
            var favour = home.Kind switch { HomeKind.Family or HomeKind.LoneParent => families, HomeKind.Couple or HomeKind.Relatives => couples, _ => Even };
            home.Nation = Nation.All[quota.Draw(rng, favour, home.Members.Count)];
        }
    }

    private static void Arrivals(List<Home> homes, Marginals m, Rng rng)
    {
        var quota = new Quota(m.Waves);
        Span<int> favour = stackalloc int[Wave.All.Count];
        foreach (var home in LargestFirst(homes, rng))
        {
            Wave.Favour(home.Nation.Group).CopyTo(favour);
            var born = ArrivalDays.Earliest(home);
            for (var i = 0; i < favour.Length; i++)
            {
                // Somebody who came as a baby was born before; a wave that ended by then is out of the question.
                favour[i] = Wave.All[i].To < born ? 0 : Wave.All[i].From < born ? Math.Max(1, favour[i] / 3) : favour[i];
            }

            home.Wave = quota.Draw(rng, favour, home.Members.Count);
            home.ArrivedOn = ArrivalDays.Draw(home, rng);
        }
    }

    private static void Kinds(List<Home> homes, Marginals m, Rng rng)
    {
        var papers = new Quota(m.Papers);
        var housing = new Quota(m.Housing);
        foreach (var home in LargestFirst(homes, rng))
        {
            home.Paper = (PaperKind)papers.Draw(rng, Papers.Favour(home.Nation.Group, home.Wave), home.Members.Count);
            home.Housing = (HousingKind)housing.Draw(rng, Housing.Favour(home.Wave, home.HasChildren), home.Members.Count);
        }
    }

    /// <summary>Large households choose while every quota still has room; among equals chance decides.</summary>
    private static List<Home> LargestFirst(List<Home> homes, Rng rng)
    {
        var order = new List<Home>(homes);
        rng.Shuffle(order);
        return [.. order.OrderByDescending(h => h.Members.Count)];
    }
}
