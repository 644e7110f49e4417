using IntegrationPoint.Web.Demo.Population;

namespace IntegrationPoint.Web.Demo.Showpieces;

/// <summary>Finds a place in the planned town for each person of the stories. What does not fit is exchanged with somebody else, so that no marginal moves.</summary>
public static class Casting
{
    public static void Assign(List<Home> homes)
    {
        foreach (var member in CastMember.All)
        {
            if (Place(member, homes) is { } resident)
            {
                resident.Cast = member;
                TradeAge(resident, homes);
                TradeArrival(resident.Home, member, homes);
                TradePaper(resident.Home, member, homes);
            }
        }
    }

    private static Resident? Place(CastMember member, List<Home> homes) => homes
        .Where(h => !h.Gone && h.Nation.Code == member.Nation && h.Members.TrueForAll(m => m.Cast is null) && ArrivalDays.Earliest(h) <= member.ArrivedOn)
        .SelectMany(h => h.Members)
        .Where(r => r.Adult && r.Female == member.Female && Suits(r, member.Home))
        .OrderBy(r => (10 * Math.Abs(r.Age - member.Age)) + (Wave.All[r.Home.Wave].From <= member.ArrivedOn && member.ArrivedOn <= Wave.All[r.Home.Wave].To ? 0 : 3) + (r.Home.Paper == member.Paper ? 0 : 4))
        .FirstOrDefault();

    private static bool Suits(Resident r, string home) => home switch
    {
        "alone" => r.Home.Kind == HomeKind.Alone,
        "lone" => r.Home.Kind == HomeKind.LoneParent && r.Relation == "head" && r.Home.Members.Count == 2,
        "mother" => r.Home.HasChildren && r.Relation is "head" or "spouse" && r.Home.Children.Any(c => c.Age is >= 2 and < 6),
        _ => true,
    };

    private static void TradeAge(Resident resident, List<Home> homes)
    {
        var wanted = resident.Cast!.Age;
        if (resident.Age == wanted)
        {
            return;
        }

        // Whoever has the wished age must be able to live with the other one: single people can, a parent only as far as the children allow.
        var eldest = resident.Home.Children.Select(c => c.Age).DefaultIfEmpty(0).Max();
        var other = homes.Where(h => !h.Gone && h.Kind == HomeKind.Alone).Select(h => h.Members[0]).FirstOrDefault(r => r.Cast is null && r.Age == wanted);
        if (other is not null && (!resident.Home.HasChildren || wanted - eldest >= 16))
        {
            (resident.Age, other.Age) = (other.Age, resident.Age);
        }
    }

    private static void TradeArrival(Home home, CastMember member, List<Home> homes)
    {
        var wave = Wave.All.ToList().FindIndex(w => w.From <= member.ArrivedOn && member.ArrivedOn <= w.To);
        if (home.Wave != wave)
        {
            var others = Partners(home, homes, h => h.Wave == wave && ArrivalDays.Earliest(h) <= home.ArrivedOn && h.Paper == home.Paper)
                ?? Partners(home, homes, h => h.Wave == wave && ArrivalDays.Earliest(h) <= home.ArrivedOn);
            if (others is null)
            {
                return;
            }

            others.ForEach(other => (other.Wave, other.ArrivedOn) = (home.Wave, home.ArrivedOn));
            home.Wave = wave;
        }

        home.ArrivedOn = member.ArrivedOn;
    }

    private static void TradePaper(Home home, CastMember member, List<Home> homes)
    {
        if (home.Paper == member.Paper)
        {
            return;
        }

        var others = Partners(home, homes, h => h.Paper == member.Paper && h.Wave == home.Wave && Fits(h, home.Paper))
            ?? Partners(home, homes, h => h.Paper == member.Paper && Fits(h, home.Paper))
            ?? Partners(home, homes, h => h.Paper == member.Paper);
        if (others is not null)
        {
            others.ForEach(other => other.Paper = home.Paper);
            home.Paper = member.Paper;
        }
    }

    private static bool Fits(Home home, PaperKind paper) => Papers.Favour(home.Nation.Group, home.Wave)[(int)paper] > 0;

    /// <summary>A household of the same size, or as many single people.</summary>
    private static List<Home>? Partners(Home home, List<Home> homes, Func<Home, bool> suits)
    {
        var free = homes.Where(h => h != home && !h.Gone && h.Members.TrueForAll(m => m.Cast is null) && suits(h));
        if (free.FirstOrDefault(h => h.Members.Count == home.Members.Count) is { } same)
        {
            return [same];
        }

        var alone = free.Where(h => h.Kind == HomeKind.Alone).Take(home.Members.Count).ToList();
        return alone.Count == home.Members.Count ? alone : null;
    }
}
