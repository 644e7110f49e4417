using System.Globalization;
using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Profile;

/// <summary>Further languages beside the mother tongue: what is spoken in the country, and English where the share says so.</summary>
public static class SpokenLanguages
{
    private static readonly Dictionary<string, (string Also, int Permille)> Neighbours = DemoLists.Rows("relations")
        .ToDictionary(r => r[0], r => (r[1], int.Parse(r[2], CultureInfo.InvariantCulture)), StringComparer.Ordinal);

    public static void Add(Portrait portrait, Rng rng)
    {
        var tongues = portrait.Person.Tongues;
        if (Neighbours.TryGetValue(tongues[0], out var neighbour) && rng.Permille(neighbour.Permille))
        {
            tongues.Add(neighbour.Also);
        }

        if (portrait.English && !tongues.Contains("en"))
        {
            tongues.Add("en");
        }
    }
}
