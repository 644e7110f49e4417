using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Population;

/// <summary>Lays out the households: how many of which kind, and how many children in each.</summary>
public static class HomePlanner
{
    // Families with 1, 2 ... 7 children.
    private static readonly int[] Sizes = [62, 78, 70, 43, 24, 11, 5];

    public static List<Home> Plan(Marginals m, Rng rng)
    {
        var homes = new List<Home>();
        var children = Children(m, rng);
        for (var i = 0; i < m.Families + m.LoneParents; i++)
        {
            var home = new Home(i < m.Families ? HomeKind.Family : HomeKind.LoneParent);
            home.Add("head");
            if (home.Kind == HomeKind.Family)
            {
                home.Add("spouse");
            }

            for (var child = 0; child < children[i]; child++)
            {
                home.Add("child");
            }

            homes.Add(home);
        }

        for (var i = 0; i < m.Couples; i++)
        {
            var home = new Home(HomeKind.Couple);
            home.Add("head");
            home.Add("spouse");
            homes.Add(home);
        }

        Relatives(m, rng, homes);
        for (var i = 0; i < m.Singles; i++)
        {
            var home = new Home(HomeKind.Alone);
            home.Add("head");
            homes.Add(home);
        }

        return homes;
    }

    private static List<int> Children(Marginals m, Rng rng)
    {
        var counts = new List<int>();
        var parts = Apportion.To(m.Families + m.LoneParents, Sizes);
        for (var size = 0; size < parts.Length; size++)
        {
            counts.AddRange(Enumerable.Repeat(size + 1, parts[size]));
        }

        rng.Shuffle(counts);
        for (var surplus = counts.Sum() - m.Minors; surplus != 0;)
        {
            var i = rng.Next(counts.Count);
            var step = Math.Sign(surplus);
            if (counts[i] - step is >= 1 and <= 8)
            {
                counts[i] -= step;
                surplus -= step;
            }
        }

        // Lone parents stand at the end of the list: the larger families go to the front.
        for (var i = counts.Count - m.LoneParents; i < counts.Count; i++)
        {
            var j = rng.Next(Math.Max(1, m.Families));
            if (counts[i] > counts[j])
            {
                (counts[i], counts[j]) = (counts[j], counts[i]);
            }
        }

        return counts;
    }

    private static void Relatives(Marginals m, Rng rng, List<Home> homes)
    {
        var spare = m.Relatives - (2 * m.RelativeGroups);
        for (var i = 0; i < m.RelativeGroups; i++)
        {
            var home = new Home(HomeKind.Relatives);
            var extra = (spare + m.RelativeGroups - i - 1) / (m.RelativeGroups - i);
            extra = Math.Min(extra, spare);
            spare -= extra;
            var kind = rng.Weighted([5, 3, 2]);
            home.Add("head");
            home.Add(kind switch { 0 => "sibling", 1 => "parent", _ => "relative" });
            for (var more = 0; more < extra; more++)
            {
                home.Add(kind == 0 ? "sibling" : "relative");
            }

            homes.Add(home);
        }
    }
}
