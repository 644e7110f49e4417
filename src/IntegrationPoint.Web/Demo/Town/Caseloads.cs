using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Population;
using IntegrationPoint.Web.Demo.Records;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Demo.Town;

/// <summary>Spreads the leads: by capacity at Aachen, one caseworker for a household; lighter at the other sites.</summary>
public static class Caseloads
{
    private const int Guideline = 78;
    private const int LightLoad = 48;

    public static void Spread(IReadOnlyList<List<Living>> homes, Staff staff, Bodies bodies, Rng rng)
    {
        foreach (var place in Place.All)
        {
            var own = homes.Where(h => h[0].Place == place && !h[0].Home.Gone).ToList();
            var workers = staff.Caseworkers(place.Site.Id);
            if (place == Place.Aachen)
            {
                City(own, workers, bodies, rng.Split("city"));
            }
            else
            {
                Light(own, workers, rng.Split(place.Site.Code));
            }
        }
    }

    /// <summary>Children under sixteen have no lead of their own.</summary>
    public static bool IsLed(Living living) => living.Plan.Age >= 16;

    private static void City(List<List<Living>> homes, IReadOnlyList<AppUser> workers, Bodies bodies, Rng rng)
    {
        var (jobcenter, agency) = (bodies[Bodies.Jobcenter], bodies[Bodies.Agency]);
        var deck = workers.Where(w => w.BodyId != jobcenter).ToList();
        var jana = deck.FindIndex(w => w.UserName == "jana.offermann");

        var stories = homes.Where(h => h.Exists(l => l.Cast is not null)).ToList();
        stories.SelectMany(h => h).Where(IsLed).ToList().ForEach(l => l.LeadId = deck[jana].Id);
        var switching = homes.Except(stories).Where(h => h[0].Home.Paper == PaperKind.Recognised).ToList();
        Deal(switching, [.. workers.Where(w => w.BodyId == jobcenter)], rng);

        var others = homes.Except(stories).Except(switching).ToList();
        var led = others.Sum(h => h.Count(IsLed));
        var toJana = Math.Clamp(Guideline - stories.Sum(h => h.Count(IsLed)), 0, led);
        var loads = Apportion.To(led - toJana, [.. deck.Select((w, i) => i == jana ? 0 : w.CapacityPercent * (w.BodyId == agency ? 80 : rng.Between(92, 108)))]);
        loads[jana] = toJana;
        Deal(others, deck, loads, home => [.. deck.Select(w => w.BodyId != agency || home.Nation.HighProspect ? 1 : 0)], rng);
    }

    private static void Light(List<List<Living>> homes, IReadOnlyList<AppUser> workers, Rng rng)
    {
        rng.Shuffle(homes);
        var places = workers.Sum(w => w.CapacityPercent) * LightLoad / 100;
        var chosen = new List<List<Living>>();
        foreach (var home in homes)
        {
            var led = home.Count(IsLed);
            if (led <= places)
            {
                chosen.Add(home);
                places -= led;
            }
        }

        Deal(chosen, workers, rng);
    }

    private static void Deal(List<List<Living>> homes, IReadOnlyList<AppUser> workers, Rng rng)
    {
        var led = homes.Sum(h => h.Count(IsLed));
        var loads = Apportion.To(led, [.. workers.Select(w => w.CapacityPercent)]);
        Deal(homes, workers, loads, _ => [.. workers.Select(_ => 1)], rng);
    }

    private static void Deal(List<List<Living>> homes, IReadOnlyList<AppUser> workers, int[] loads, Func<Home, int[]> favour, Rng rng)
    {
        var quota = new Quota(loads);
        foreach (var home in homes.OrderByDescending(h => h.Count(IsLed)).ThenBy(h => h[0].Id))
        {
            foreach (var group in Groups(home, quota, workers.Count))
            {
                var lead = workers[quota.Draw(rng, favour(home[0].Home), group.Count)].Id;
                group.ForEach(living => living.LeadId = lead);
            }
        }
    }

    /// <summary>The household together while somebody has room for it, else one by one.</summary>
    private static IEnumerable<List<Living>> Groups(List<Living> home, Quota quota, int workers)
    {
        var led = home.Where(IsLed).ToList();
        return led.Count == 0 ? [] : Enumerable.Range(0, workers).Any(w => quota.Has(w, led.Count)) ? [led] : led.Select(l => new List<Living> { l });
    }
}
