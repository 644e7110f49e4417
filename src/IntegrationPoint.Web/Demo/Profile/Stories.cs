using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Population;

namespace IntegrationPoint.Web.Demo.Profile;

/// <summary>Deals the stories in their shares, the narrowest first.</summary>
public static class Stories
{
    private static readonly Story[] Order =
    [
        Story.PastWork, Story.MotherOfSmallChildren, Story.DuldungWithFirm, Story.NeedsCareFirst,
        Story.YoungAndSchooled, Story.Graduate, Story.NewToScript, Story.CraftWithoutPapers,
    ];

    public static IReadOnlyList<int> Shares { get; } = [23, 19, 12, 19, 11, 8, 5, 3];

    public static void Deal(IReadOnlyList<Portrait> adults, Rng rng)
    {
        var places = Apportion.To(adults.Count, [.. Shares]);
        var left = adults.ToList();
        foreach (var story in Order)
        {
            var chosen = Lot.Draw(left, places[(int)story], p => Fits(story, p), rng).ToHashSet();
            foreach (var portrait in chosen)
            {
                portrait.Story = story;
            }

            left.RemoveAll(chosen.Contains);
        }
    }

    private static int Fits(Story story, Portrait p) => p.Person.Cast is { } cast ? (cast.Story == story ? 1_000_000 : 0) : story switch
    {
        Story.PastWork => p.Age >= 63 ? 10_000 : p.Age >= 56 ? 900 : p.Age >= 52 ? 20 : 0,
        Story.MotherOfSmallChildren => p.MotherOfSmallChild ? 4000 : p.Female && p.Person.Home.HasChildren ? 200 : 0,
        Story.DuldungWithFirm => p.Person.Home.Paper == PaperKind.Duldung && p.Age <= 48 ? (p.Female ? 300 : 3000) : 0,
        Story.NeedsCareFirst => p.Age <= 55 ? (p.Person.Home.Nation.Group == "war" ? 60 : 30) + (p.Person.Home.Housing == HousingKind.Hall ? 60 : 0) : 0,
        Story.YoungAndSchooled => p.Age is >= 19 and <= 24 ? 3000 : p.Age is 18 or 25 ? 500 : p.Age == 26 ? 60 : 0,
        Story.Graduate => p.Age >= 23 ? p.Country switch { "SY" => 90, "IR" => 200, "RU" or "AM" or "GE" or "LB" => 60, "IQ" => 45, "AF" => 14, _ => 18 } : 0,
        Story.NewToScript => (p.Age is >= 30 and <= 55 ? 100 : p.Age >= 26 ? 40 : 4) * (p.Female ? 2 : 1)
            * p.Country switch { "AF" => 5, "SO" or "GN" or "ER" => 4, "IQ" => 3, "SY" => 2, "RU" or "AM" or "GE" => 1, _ => 2 },
        _ => 1,
    };
}
