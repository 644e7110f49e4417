using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Population;

/// <summary>The people of the autumn who have already left the benefit: so that a query which forgets the end of a period is found out.</summary>
public static class Leavers
{
    public static List<Home> Plan(int persons, Rng rng)
    {
        var waves = Apportion.To(persons, [.. Wave.All.Select(w => w.Gone)]);
        var quota = new Quota(waves);
        var favour = new int[waves.Length];
        Array.Fill(favour, 1);
        var homes = new List<Home>();
        for (var left = persons; left > 0;)
        {
            var kind = left >= 4 && homes.Count % 13 == 6 ? HomeKind.Family : left >= 2 && homes.Count % 9 == 4 ? HomeKind.Couple : HomeKind.Alone;
            var size = kind switch { HomeKind.Family => 4, HomeKind.Couple => 2, _ => 1 };
            var home = People(Enumerable.Range(0, waves.Length).Any(w => quota.Has(w, size)) ? kind : HomeKind.Alone, rng);
            home.Nation = Nation.All[rng.Weighted([.. Nation.All.Select(n => home.Kind == HomeKind.Family ? n.Stock * n.Families : n.Stock)])];
            home.Wave = quota.Draw(rng, favour, home.Members.Count);
            home.ArrivedOn = ArrivalDays.Draw(home, rng);
            home.Paper = PaperKind.Arrival;
            home.Housing = rng.Permille(600) ? HousingKind.Hall : HousingKind.Hostel;
            homes.Add(home);
            left -= home.Members.Count;
        }

        return homes;
    }

    private static Home People(HomeKind kind, Rng rng)
    {
        var home = new Home(kind) { Gone = true };
        var head = home.Add("head", kind == HomeKind.Alone ? rng.Between(18, 42) : rng.Between(24, 48));
        head.Female = kind == HomeKind.Alone && rng.Permille(200);
        if (kind != HomeKind.Alone)
        {
            home.Add("spouse", Math.Max(22, head.Age - rng.Between(0, 5))).Female = true;
        }

        if (kind == HomeKind.Family)
        {
            var younger = rng.Between(1, 3);
            home.Add("child", younger).Female = rng.Permille(480);
            home.Add("child", younger + 1).Female = rng.Permille(480);
        }

        return home;
    }
}
