using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Names;
using IntegrationPoint.Web.Demo.Population;
using IntegrationPoint.Web.Demo.Records;

namespace IntegrationPoint.Web.Demo.Town;

/// <summary>Lets everybody arrive: ids, file numbers, names and languages in the order of the days.</summary>
public static class Registration
{
    public static List<List<Living>> Of(IEnumerable<(Home Home, Place Place)> homes, FileNumbers numbers, Rng rng)
    {
        var registered = new List<List<Living>>();
        var id = 0;
        foreach (var (home, place) in homes.OrderBy(h => h.Home.ArrivedOn))
        {
            var homeId = registered.Count + 1;
            var own = rng.Split("household", homeId);
            var house = Namer.HouseName(home.Nation, own);
            var tongue = home.Members.Find(m => m.Cast is not null)?.Cast!.Name.OwnLanguage ?? Tongue(home.Nation, own);
            var people = new List<Living>();
            foreach (var member in home.Members)
            {
                var living = new Living(member, ++id, homeId, place, place != Place.Aachen) { FileNumber = member.Cast?.FileNumber ?? numbers.Next(home.ArrivedOn.Year) };
                living.Tongues.Add(tongue);
                living.Name = member.Cast?.Name ?? Unused(people, own.Split("name", living.Id), names => Namer.For(member, house, tongue, names));
                people.Add(living);
            }

            registered.Add(people);
        }

        return registered;
    }

    /// <summary>No two in one household have the same given name.</summary>
    private static FullName Unused(List<Living> people, Rng rng, Func<Rng, FullName> draw)
    {
        var name = draw(rng);
        for (var tries = 0; tries < 20 && people.Any(p => p.Name.Given == name.Given); tries++)
        {
            name = draw(rng);
        }

        return name;
    }

    private static string Tongue(Nation nation, Rng rng) => nation.Languages[rng.Weighted([.. nation.Languages.Select(l => l.Weight)])].Language;
}
