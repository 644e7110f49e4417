using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Population;

/// <summary>Women and men: parents and couples are given, children nearly even, and single people make each nationality come out.</summary>
public static class Sexes
{
    public static void Assign(List<Home> homes, Marginals m, Rng rng)
    {
        for (var n = 0; n < Nation.All.Count; n++)
        {
            var nation = Nation.All[n];
            var own = homes.Where(h => h.Nation == nation).ToList();
            var flexible = new List<Resident>();
            var women = 0;
            foreach (var home in own.Where(h => h.Kind != HomeKind.Alone))
            {
                women += Household(home, flexible, rng);
            }

            var singles = own.Where(h => h.Kind == HomeKind.Alone).Select(h => h.Members[0]).ToList();
            women += Balance(flexible, m.WomenByNation[n] - women, singles.Count, rng);
            Singles(singles, m.WomenByNation[n] - women, rng);
        }
    }

    /// <returns>Women among those whose sex is settled or drawn here.</returns>
    private static int Household(Home home, List<Resident> flexible, Rng rng)
    {
        foreach (var member in home.Members)
        {
            member.Female = (home.Kind, member.Relation) switch
            {
                (HomeKind.LoneParent, "head") => rng.Permille(860),
                (_, "head") when home.Kind != HomeKind.Relatives => false,
                (_, "spouse") => true,
                (_, "child") => rng.Permille(480),
                (_, "parent") => rng.Permille(700),
                _ => rng.Permille(220),
            };
            if (member.Relation is not "spouse" && (home.Kind is HomeKind.Relatives or HomeKind.LoneParent || member.Relation == "child"))
            {
                flexible.Add(member);
            }
        }

        return home.Members.Count(r => r.Female);
    }

    /// <summary>Turns as few children, lone parents and relatives as needed so that the rest can be found among the single people.</summary>
    private static int Balance(List<Resident> flexible, int wanted, int singles, Rng rng)
    {
        var change = 0;
        rng.Shuffle(flexible);
        foreach (var resident in flexible)
        {
            if (resident.Female && wanted < 0)
            {
                resident.Female = false;
                (wanted, change) = (wanted + 1, change - 1);
            }
            else if (!resident.Female && wanted > singles)
            {
                resident.Female = true;
                (wanted, change) = (wanted - 1, change + 1);
            }
        }

        return wanted >= 0 && wanted <= singles ? change : throw new InvalidOperationException($"Women and men of a nationality do not come out: {wanted} women wanted among {singles} single people.");
    }

    private static void Singles(List<Resident> singles, int women, Rng rng)
    {
        // Young people without family are 85 % men: a woman among the single is rather a little older.
        var order = singles.Select(s => (Resident: s, Rank: rng.Next(s.Age is >= 18 and <= 34 ? 1000 : 620))).OrderBy(s => s.Rank).ToList();
        for (var i = 0; i < women; i++)
        {
            order[i].Resident.Female = true;
        }
    }
}
