using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Profile;

/// <summary>School levels of those who answered: university 17.8, Gymnasium 20.4, Mittelschule 31.5, primary 22.5, none 7, unknown 0.8 %; Afghanistan and Iran by their own shares.</summary>
public static class Schooling
{
    public const int AnsweredPercent = 73;

    /// <summary>The university share in two codes: degree taken, and studies broken off.</summary>
    public static readonly IReadOnlyList<string> Levels = ["none", "primary", "lower-secondary", "upper-secondary", "university", "unknown"];

    public static readonly IReadOnlyList<int> Permille = [70, 225, 315, 204, 178, 8];
    public static readonly IReadOnlyList<int> Afghanistan = [272, 270, 220, 160, 72, 6];
    public static readonly IReadOnlyList<int> Iran = [20, 80, 230, 310, 352, 8];

    private static readonly Story[] Order =
    [
        Story.Graduate, Story.NewToScript, Story.YoungAndSchooled, Story.CraftWithoutPapers, Story.MotherOfSmallChildren, Story.DuldungWithFirm, Story.NeedsCareFirst, Story.PastWork,
    ];

    public static void Assign(IReadOnlyList<Portrait> adults, Rng rng)
    {
        var answered = Lot.Draw(adults, adults.Count * AnsweredPercent / 100, Answers, rng);
        answered.ForEach(p => p.Interviewed = true);
        var all = Apportion.To(answered.Count, [.. Permille]);
        foreach (var (country, shares) in (ReadOnlySpan<(string, IReadOnlyList<int>)>)[("AF", Afghanistan), ("IR", Iran)])
        {
            var own = answered.Where(p => p.Country == country).ToList();
            var places = Apportion.To(own.Count, [.. shares]);
            for (var i = 0; i < places.Length; i++)
            {
                places[i] = Math.Min(places[i], all[i]);
                all[i] -= places[i];
            }

            places[2] += own.Count - places.Sum();
            Fill(own, places, rng);
        }

        var others = answered.Where(p => p.Country is not ("AF" or "IR")).ToList();
        all[2] += others.Count - all.Sum();
        Fill(others, all, rng);
        Degrees(answered, rng);
    }

    private static void Fill(List<Portrait> people, int[] places, Rng rng)
    {
        var quota = new Quota(places);
        foreach (var forced in people.Where(p => p.Person.Cast?.School is not null))
        {
            forced.School = forced.Person.Cast!.School!;
            quota.Take(Levels.ToList().IndexOf(forced.School));
        }

        foreach (var story in Order)
        {
            foreach (var portrait in people.Where(p => p.Story == story && p.Person.Cast?.School is null))
            {
                portrait.School = Levels[quota.Draw(rng, Favour(story))];
            }
        }
    }

    private static void Degrees(List<Portrait> answered, Rng rng)
    {
        foreach (var portrait in answered.Where(p => p.School == "university"))
        {
            portrait.School = portrait.Story == Story.Graduate || portrait.Age >= 27 || rng.Permille(300) ? "university-degree" : "university-started";
        }

        // Original papers at hand: 35 % of those with degrees.
        var degrees = answered.Where(p => p.School == "university-degree").ToList();
        var originals = Lot.Draw(degrees, Apportion.Of(degrees.Count, 35, 100), _ => 1, rng).ToHashSet();
        foreach (var portrait in degrees)
        {
            portrait.DegreePaper = originals.Contains(portrait) ? "original" : rng.Weighted([50, 28, 17, 5]) switch { 0 => "copy", 1 => "abroad", 2 => "lost", _ => "unknown" };
        }
    }

    /// <summary>Who came last has not been asked yet.</summary>
    private static int Answers(Portrait p) => p.Person.Cast is { } cast ? (cast.Interviewed ? 1_000_000 : 0)
        : (p.Person.Home.Wave switch { <= 3 => 60, 4 or 5 => 44, 6 => 24, 7 => 12, 8 => 5, _ => 1 }) * (p.Story is Story.PastWork ? 1 : p.Story is Story.Graduate or Story.DuldungWithFirm ? 6 : 3);

    private static ReadOnlySpan<int> Favour(Story story) => story switch
    {
        Story.Graduate => [0, 0, 0, 1, 200, 0],
        Story.NewToScript => [100, 60, 3, 0, 0, 2],
        Story.YoungAndSchooled => [0, 1, 60, 90, 30, 1],
        Story.CraftWithoutPapers => [1, 60, 100, 6, 1, 1],
        Story.MotherOfSmallChildren => [12, 40, 100, 24, 10, 2],
        Story.DuldungWithFirm => [2, 20, 100, 30, 4, 1],
        _ => [10, 30, 40, 20, 15, 2],
    };
}
