using System.Globalization;
using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Profile;

/// <summary>Who had worked, in which field and in which form: two thirds, half of them informal or self-employed.</summary>
public static class Working
{
    /// <summary>Fields with their share among those who had worked, and jobs in them.</summary>
    public static readonly IReadOnlyList<(string Field, int Permille, int Women, IReadOnlyList<(string Job, string Kldb)> Jobs)> Fields =
    [
        .. DemoLists.Rows("jobs").Select(r => (r[0], Number(r[1]), Number(r[2]), (IReadOnlyList<(string, string)>)[.. r[3].Split(',').Select(j => j.Split('/')).Select(j => (j[0], j[1]))])),
    ];

    private static readonly string[] Forms = ["informal", "self-employed", "formal", "family"];

    public static void Assign(IReadOnlyList<Portrait> adults, Rng rng)
    {
        var women = adults.Where(p => p.Female).ToList();
        var men = adults.Where(p => !p.Female).ToList();
        var total = Apportion.Of(adults.Count, 2, 3);
        var workingWomen = Lot.Draw(women, Apportion.Of(women.Count, 36, 100), Experience, rng);
        var worked = Lot.Draw(men, total - workingWomen.Count, Experience, rng).Concat(workingWomen).ToList();
        rng.Shuffle(worked);
        Fill(worked, rng);
        Shape(worked, rng);
    }

    private static void Fill(List<Portrait> worked, Rng rng)
    {
        var fields = new Quota(Apportion.To(worked.Count, [.. Fields.Select(f => f.Permille)]));
        foreach (var forced in worked.Where(p => p.Person.Cast?.Field is not null))
        {
            forced.Field = forced.Person.Cast!.Field;
            fields.Take(Fields.ToList().FindIndex(f => f.Field == forced.Field));
        }

        foreach (var portrait in worked.OrderBy(p => p.Story == Story.Graduate ? 0 : p.Female ? 1 : 2))
        {
            portrait.Worked = true;
            portrait.Field ??= Fields[fields.Draw(rng, Favour(portrait))].Field;
        }
    }

    private static void Shape(List<Portrait> worked, Rng rng)
    {
        var forms = new Quota(Apportion.To(worked.Count, 30, 20, 38, 12));
        foreach (var portrait in worked.OrderBy(p => p.Story == Story.Graduate ? 0 : 1))
        {
            portrait.Form = Forms[forms.Draw(rng, portrait.Story == Story.Graduate ? [1, 6, 40, 2] : [1, 1, 1, 1])];
        }
    }

    private static int[] Favour(Portrait p) => [.. Fields.Select(f => (p.Female ? f.Women : 100)
        * (p.Story == Story.Graduate ? (f.Field is "engineering" or "education" or "office" or "health" or "it" or "trade" ? 60 : 1)
            : p.Story == Story.NewToScript ? (f.Field is "farming" or "helper" or "services" or "construction" ? 6 : 2)
            : f.Field is "engineering" or "education" or "it" ? 1 : 6))];

    private static int Experience(Portrait p) => p.Person.Cast is { } cast ? (cast.Field is null ? 0 : 1_000_000) : p.Story switch
    {
        Story.CraftWithoutPapers => 5000,
        Story.Graduate => 1500,
        Story.NewToScript => 400,
        Story.DuldungWithFirm => 500,
        Story.PastWork => 600,
        Story.NeedsCareFirst => 200,
        Story.MotherOfSmallChildren => 30,
        _ => p.Age >= 21 ? 120 : 40,
    };

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
