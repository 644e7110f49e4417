using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Profile;

/// <summary>German levels, English and reading, each in the exact share of the adults.</summary>
public static class Languages
{
    /// <summary>A0 70, A1 18, A2 8, B1 3, B2 and more 1 %.</summary>
    public static readonly IReadOnlyList<int> GermanPercent = [70, 18, 8, 3, 1];

    private static readonly string[] OwnScript = ["levant", "iraq", "iran", "afghan", "eritrea", "maghreb", "pakistan", "bengal", "armenia", "georgia", "tamil", "russia"];

    public static void Assign(IReadOnlyList<Portrait> adults, Rng rng)
    {
        Reading(adults, rng.Split("reading"));
        German(adults, rng.Split("german"));
        var english = Lot.Draw(adults, Apportion.Of(adults.Count, 28, 100), p => p.Person.Language == "en" ? 1_000_000 : p.Person.Cast is { } cast ? (cast.English ? 1_000_000 : 0) : p.Story switch
        {
            Story.Graduate => 900,
            Story.YoungAndSchooled => 300,
            Story.NewToScript => 3,
            _ => 60,
        } * (p.Country is "SY" or "IQ" or "PK" or "BD" or "LB" ? 2 : 1), rng.Split("english"));
        english.ForEach(p => p.English = true);
    }

    private static void Reading(IReadOnlyList<Portrait> adults, Rng rng)
    {
        var needs = Lot.Draw(adults, Apportion.Of(adults.Count, 25, 100), p => p.Person.Cast?.Literacy is { } forced ? (forced is "none" or "primary" ? 1_000_000 : 0)
            : p.School == "none" ? 50_000 : p.Story == Story.NewToScript ? 9000 : p.School == "primary" ? 700 : p.Story is Story.YoungAndSchooled or Story.Graduate ? 0 : 25, rng);
        foreach (var portrait in needs)
        {
            portrait.Literacy = portrait.Person.Cast is { Literacy: "none" or "primary" } cast ? cast.Literacy : portrait.School == "none" || rng.Permille(330) ? "none" : "primary";
        }

        var rest = adults.Where(p => p.Literacy == "latin").ToList();
        var second = Lot.Draw(rest, Apportion.Of(adults.Count, 35, 100), p => p.Person.Cast?.Literacy is { } forced ? (forced == "second-script" ? 1_000_000 : 0)
            : !OwnScript.Contains(p.Person.Home.Nation.Names) ? 0 : p.Story switch { Story.Graduate => 10, Story.YoungAndSchooled => 50, _ => 100 }, rng);
        second.ForEach(p => p.Literacy = "second-script");
    }

    private static void German(IReadOnlyList<Portrait> adults, Rng rng)
    {
        var places = Apportion.To(adults.Count, [.. GermanPercent]);
        var left = adults.ToList();
        for (var level = places.Length - 1; level > 0; level--)
        {
            var code = level == 4 ? "B2" : ((ReadOnlySpan<string>)["A0", "A1", "A2", "B1"])[level];
            var chosen = Lot.Draw(left, places[level], p => Reaches(p, code), rng).ToHashSet();
            foreach (var portrait in chosen)
            {
                portrait.German = code == "B2" && rng.Permille(200) ? "C1" : code;
            }

            left.RemoveAll(chosen.Contains);
        }

        var learned = adults.Where(p => p.German != "A0").ToList();
        Lot.Draw(learned, Apportion.Of(adults.Count, 18, 1000), p => p.Person.Cast is not null ? 0 : p.Speaks("A2") ? 30 : 4, rng).ForEach(p => p.GermanFromHome = true);
    }

    private static int Reaches(Portrait p, string level)
    {
        if (p.Person.Cast?.German is { } forced)
        {
            return forced == level ? 1_000_000 : 0;
        }

        var time = p.Person.Home.Wave switch { 0 => 60, 1 => 40, 2 => 24, 3 => 12, 4 or 5 => 5, 6 => 2, 7 => 1, _ => 0 };
        var person = p.Story switch { Story.DuldungWithFirm => 40, Story.YoungAndSchooled => 14, Story.Graduate => 14, Story.CraftWithoutPapers => 6, Story.MotherOfSmallChildren => 4, Story.NewToScript => 1, _ => 2 };
        return (p.Literacy is "none" && level != "A1" ? 0 : 1) * time * person * (level is "A1" or "A2" ? 1 : time / 4);
    }
}
