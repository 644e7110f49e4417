using System.Globalization;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Population;
using IntegrationPoint.Web.Demo.Records;

namespace IntegrationPoint.Web.Demo.Town;

/// <summary>One address for a span of days.</summary>
public sealed record Stay(string Accommodation, string Street, string Postcode, DateOnly From, DateOnly? To);

/// <summary>Invented streets with real postcodes; halls and hostels stand at a few fixed addresses.</summary>
public sealed class Streets
{
    private readonly Dictionary<string, List<(string Postcode, string Street)>> streets = DemoLists.Rows("streets")
        .GroupBy(r => r[0], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.SelectMany(r => r[2].Split(',').Select(s => (r[1], s))).ToList(), StringComparer.Ordinal);

    /// <summary>Where a household lived from its arrival: most began in a hall or hostel before the place of today.</summary>
    public IReadOnlyList<Stay> Stays(Living head, DateOnly? left, Rng rng)
    {
        var (from, today) = (head.ArrivedOn, head.Home.Housing);
        var moved = from.AddDays(rng.Between(30, 150));
        if (today is HousingKind.Hall || moved.AddDays(14) > (left ?? TradeDay.DemoDay) || rng.Permille(250))
        {
            return [Place(head.Place.Municipality, today, from, left, rng)];
        }

        var first = today == HousingKind.Hostel || rng.Permille(400) ? HousingKind.Hall : HousingKind.Hostel;
        return [Place(head.Place.Municipality, first, from, moved.AddDays(-1), rng), Place(head.Place.Municipality, today, moved, left, rng)];
    }

    private Stay Place(string municipality, HousingKind kind, DateOnly from, DateOnly? to, Rng rng)
    {
        var own = streets[municipality];
        var (accommodation, shared) = kind switch
        {
            HousingKind.Hall => ("hall", Math.Max(1, own.Count / 7)),
            HousingKind.Hostel => ("hostel", Math.Max(2, own.Count / 2)),
            HousingKind.Flat => ("flat", 0),
            _ => ("private", 0),
        };
        var at = shared == 0 ? rng.Next(own.Count) : rng.Next(shared) * own.Count / shared;
        // A hall has one house number, a hostel two, flats many.
        var number = shared == 0 ? rng.Between(1, 84) : kind == HousingKind.Hall ? 40 + (at % 9) : 7 + (at % 5) + (2 * rng.Next(2));
        return new Stay(accommodation, string.Create(CultureInfo.InvariantCulture, $"{own[at].Street} {number}"), own[at].Postcode, from, to);
    }
}
