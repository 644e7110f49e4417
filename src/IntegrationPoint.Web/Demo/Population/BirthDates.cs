using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Population;

/// <summary>Birth dates: twins share theirs, brothers and sisters keep their distance, and 3 % stand on the first of January because nobody knows better.</summary>
public static class BirthDates
{
    private const int DaysBetweenSiblings = 290;
    private static readonly string[] Unregistered = ["AF", "SO", "ER", "GN", "IQ", "SY", "PK", "NG", "ML"];

    public static void Assign(Home home, Rng rng)
    {
        Resident? younger = null;
        foreach (var member in home.Members.OrderBy(m => m.Relation == "child" ? 0 : 1).ThenBy(m => m.Age))
        {
            var sibling = younger is { Relation: "child" } && member.Relation == "child" ? younger : null;
            if (member.Cast is { } cast && cast.Age == member.Age)
            {
                member.BirthDate = cast.BirthDate;
                member.Precision = cast.BirthDate is { Month: 1, Day: 1 } ? "estimated" : "exact";
            }
            else if (sibling is not null && sibling.Twin && member.Twin && sibling.Age == member.Age)
            {
                member.BirthDate = sibling.BirthDate;
            }
            else
            {
                member.BirthDate = ArrivalDays.Birth(member.Age, home.ArrivedOn, rng, sibling?.BirthDate.AddDays(-DaysBetweenSiblings));
            }

            younger = member;
        }
    }

    /// <summary>Puts an exact number of people on the first of January: two thirds estimated, one third disputed.</summary>
    public static void Unsettle(List<Home> homes, int count, Rng rng)
    {
        var eligible = homes.Where(h => Unregistered.Contains(h.Nation.Code)).SelectMany(h => h.Members)
            .Where(m => m.Relation != "child" && m.Cast is null).ToList();
        rng.Shuffle(eligible);
        count = Math.Min(count - homes.Sum(h => h.Members.Count(m => m.Precision != "exact")), eligible.Count);
        for (var i = 0; i < count; i++)
        {
            eligible[i].BirthDate = new DateOnly(TradeDay.DemoDay.Year - eligible[i].Age, 1, 1);
            eligible[i].Precision = i % 3 == 2 ? "disputed" : "estimated";
        }
    }
}
