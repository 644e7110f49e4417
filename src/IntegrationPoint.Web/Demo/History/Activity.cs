using System.Globalization;
using IntegrationPoint.Web.Demo.Population;
using IntegrationPoint.Web.Demo.Profile;

namespace IntegrationPoint.Web.Demo.History;

/// <summary>Something useful one can do in the town: how many do it on the key date, and how many have done it before they waited again.</summary>
public sealed record Activity(string Measure, string Group, int Running, int Ended, string Title, IReadOnlyList<string> Providers)
{
    public static IReadOnlyList<Activity> All { get; } =
        [.. DemoLists.Rows("activities").Select(r => new Activity(r[0], r[1], Number(r[2]), Number(r[3]), r[4], r[5].Split(' ')))];

    public static Activity Of(string measure) => All.First(a => a.Measure == measure);

    public bool IsIntegrationCourse => Measure.StartsWith("ik-", StringComparison.Ordinal);

    /// <summary>How long it runs, in days.</summary>
    public (int Least, int Most) Days => Measure switch
    {
        "ik-intensive" => (120, 150),
        "ifk" or "school-certificate-course" => (300, 320),
        "apprenticeship" or "job" => (200, 400),
        "eq" or "perjuf" => (180, 240),
        "entry-421" => (56, 84),
        "perf" => (80, 90),
        "competence-check" => (2, 12),
        "internship" => (10, 28),
        "agh-asylblg" => (24, 90),
        "mini-job" => (60, 180),
        _ when IsIntegrationCourse => (170, 220),
        _ => (30, 70),
    };

    /// <summary>Not before this day was there such a thing.</summary>
    public DateOnly Since => Measure switch
    {
        "entry-421" => new(2015, 11, 2),
        "perf" or "perjuf" => new(2015, 6, 1),
        "ifk" or "apprenticeship" => new(2015, 8, 12),
        "eq" => new(2015, 10, 1),
        "state-course" => new(2015, 1, 1),
        _ => new(2014, 9, 1),
    };

    /// <summary>Nobody entered after this day.</summary>
    public DateOnly Until => Measure switch
    {
        // § 421 SGB III: entry until 31.12.2015.
        "entry-421" => new(2015, 12, 31),
        "apprenticeship" => new(2015, 10, 1),
        "eq" => new(2016, 2, 1),
        _ => TradeDay.DemoDay.AddDays(-2),
    };

    /// <summary>How well it fits somebody; 0 is out of the question.</summary>
    public int Fits(Portrait p)
    {
        var (age, story) = (p.Age, p.Story);
        var highProspect = p.Person.Home.Nation.HighProspect && p.Person.Home.Paper is PaperKind.Arrival or PaperKind.Gestattung || p.Person.Home.Paper is PaperKind.Recognised or PaperKind.Permit;
        var alpha = p.Literacy is "none" or "primary";
        return Measure switch
        {
            "ik-alpha" => highProspect && alpha ? 20 : 0,
            "ik-youth" => highProspect && age <= 26 && !alpha ? 12 : 0,
            "ik-women" => highProspect && p.Female && !alpha ? 20 : 0,
            "ik-parents" => highProspect && p.Female && p.Person.Home.HasChildren && !alpha ? 20 : 0,
            "ik-intensive" => highProspect && !alpha && story is Story.Graduate or Story.YoungAndSchooled ? 10 : 0,
            "ik-general" => highProspect && !alpha && !p.LacksChildcare ? 10 : 0,
            "entry-421" => p.Person.Home.Nation.HighProspect && p.Person.Home.Paper != PaperKind.Duldung && !p.LacksChildcare ? 8 : 0,
            "ifk" => age <= 20 && !p.LacksChildcare ? 30 : 0,
            "school-certificate-course" => age <= 25 && p.Speaks("A2") ? 20 : 0,
            "perjuf" => age <= 24 && !p.LacksChildcare ? 12 : 0,
            "perf" or "competence-check" => p.Interviewed && !alpha && p.Worked ? 8 : 0,
            "agh-asylblg" => (story is Story.PastWork or Story.NeedsCareFirst ? 1 : 6) * (p.Female ? 1 : 5) * (p.LacksChildcare ? 0 : 1),
            "internship" => p.Speaks("A1") && !p.LacksChildcare ? 8 : 0,
            "eq" or "apprenticeship" => age <= 32 && p.Speaks("A2") && !p.LacksChildcare ? (story == Story.DuldungWithFirm ? 30 : 6) : 0,
            "job" or "mini-job" => p.Speaks("A1") && p.Person.Home.Wave <= 3 && !p.LacksChildcare ? (story == Story.DuldungWithFirm ? 20 : 4) : 0,
            _ => p.LacksChildcare ? 1 : story is Story.PastWork ? 1 : 6,
        };
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
