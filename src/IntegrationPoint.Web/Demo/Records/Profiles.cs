using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Profile;
using IntegrationPoint.Web.Demo.Showpieces;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes what an adult brings: school, work, languages, a wish.</summary>
public sealed class Profiles(TownContext town, Script script)
{
    private static readonly Dictionary<string, (string Words, string PlanB)> Words = DemoLists.Rows("wishes").ToDictionary(r => r[0], r => (r[1], r[2]), StringComparer.Ordinal);
    private static readonly DateOnly Today = TradeDay.DemoDay;

    public void Write(Portrait p, DateOnly? interviewedOn)
    {
        var rng = town.For(p.Person, "profile");
        var office = town.Office(p.Person);
        var asked = interviewedOn ?? Asked(p.Person, rng);
        p.Person.Record.Reads(p.Literacy);
        School(p, office, asked, rng);
        if (p.Worked && !script.Has(p.Person, "job"))
        {
            Work(p, office, asked, rng);
        }

        if (!script.Has(p.Person, "lang"))
        {
            German(p, office, asked, rng);
        }

        English(p, office, asked, rng);
        if (interviewedOn is { } day && p.Story != Story.PastWork && !script.Has(p.Person, "wish"))
        {
            Wish(p, office, day, rng);
        }
    }

    /// <summary>Who has not been interviewed filled in the sheet in the own language, at the desk.</summary>
    private static DateOnly Asked(Living person, Rng rng)
    {
        var day = person.ArrivedOn.AddDays(rng.Between(1, 9));
        return day > Today ? Today : day;
    }

    private void School(Portrait p, int office, DateOnly day, Rng rng)
    {
        var years = p.School switch
        {
            "none" => 0,
            "primary" => rng.Between(3, 6),
            "lower-secondary" => rng.Between(7, 9),
            "upper-secondary" => rng.Between(10, 12),
            "university-started" => rng.Between(13, 14),
            "university-degree" => rng.Between(15, 18),
            _ => (int?)null,
        };
        if (p.School != "unknown" && p.Age < 24 && years > p.Age - 6)
        {
            years = p.Age - 6;
        }

        var degree = p.School is "university-degree" or "university-started";
        town.Rows.Add(new Education
        {
            Id = town.Rows.Id<Education>(),
            PersonId = p.Person.Id,
            Level = p.School,
            Vocational = p.School == "unknown" ? "unknown" : Vocational(p, rng),
            Years = years,
            Country = p.School == "unknown" || p.Country is "XXA" or "XXB" ? null : p.Country,
            Subject = degree ? Subject(p, rng) : null,
            Paper = p.School switch { "unknown" or "none" => null, _ => p.DegreePaper ?? (rng.Weighted([18, 34, 24, 16, 8]) switch { 0 => "original", 1 => "copy", 2 => "abroad", 3 => "lost", _ => "none" }) },
            Provenance = Origin.Told(office, day, p.Person.LeadId, rng),
        });
    }

    private static string Vocational(Portrait p, Rng rng) => p.Story switch
    {
        Story.CraftWithoutPapers => rng.Weighted([6, 3, 1]) switch { 0 => "on-the-job", 1 => "formal-no-paper", _ => "formal-paper" },
        Story.Graduate => rng.Permille(150) ? "formal-paper" : "none",
        _ => p.Worked && rng.Permille(300) ? "on-the-job" : rng.Permille(60) ? "formal-no-paper" : "none",
    };

    private static string Subject(Portrait p, Rng rng) => p.Field switch
    {
        "engineering" => "Bauingenieurwesen",
        "education" => "Lehramt",
        "health" => "Pharmazie",
        "office" or "trade" => "Betriebswirtschaft",
        "it" => "Informatik",
        _ => rng.Pick(["Rechtswissenschaft", "Englische Literatur", "Betriebswirtschaft", "Informatik", "Chemie", "Architektur", "Maschinenbau", "Geschichte"]),
    };

    private void Work(Portrait p, int office, DateOnly day, Rng rng)
    {
        var field = Working.Fields.First(f => f.Field == p.Field);
        var most = Math.Max(1, Math.Min(p.Age - 15, p.Story == Story.CraftWithoutPapers ? 18 : 10));
        Job(p, field, Math.Max(1, rng.Between(1, most)), office, day, rng);
        if (p.Age >= 28 && rng.Permille(190))
        {
            Job(p, rng.Pick(Working.Fields), rng.Between(1, 4), office, day, rng);
        }
    }

    private void Job(Portrait p, (string Field, int Permille, int Women, IReadOnlyList<(string Job, string Kldb)> Jobs) field, int years, int office, DateOnly day, Rng rng)
    {
        var (job, kldb) = rng.Pick(field.Jobs);
        town.Rows.Add(new WorkExperience
        {
            Id = town.Rows.Id<WorkExperience>(),
            PersonId = p.Person.Id,
            Job = job,
            Field = field.Field,
            Kldb = kldb,
            Years = years,
            Form = p.Form,
            Evidence = rng.Weighted([80, 6, 6, p.Form == "formal" ? 16 : 0]) switch { 0 => "told", 1 => "seen", 2 => "tested", _ => "certified" },
            Provenance = Origin.Told(office, day, p.Person.LeadId, rng),
        });
    }

    private void German(Portrait p, int office, DateOnly day, Rng rng)
    {
        if (p.German != "A0")
        {
            var before = p.Person.ArrivedOn.AddDays(1);
            Skill(p, "de", p.GermanFromHome ? "A1" : "A0", p.GermanFromHome ? "A1" : "A0", "told", before < day ? before : day.AddDays(-1), office, rng);
        }

        var tested = p.Speaks("A2") || (p.German == "A1" && rng.Permille(500));
        var on = p.German == "A0" ? day : Min(day.AddDays(rng.Between(10, 60)), Today.AddDays(-rng.Between(2, 20)));
        on = on < day ? day : on;
        // Who reads another script speaks before writing.
        var written = p.German != "A0" && (p.Literacy is "none" or "primary" || rng.Permille(p.Literacy == "latin" ? 250 : 600)) ? Below(p.German) : p.German;
        Skill(p, "de", p.German, written, p.German is "B1" or "B2" or "C1" && rng.Permille(400) ? "certified" : tested ? "tested" : "told", on, office, rng);
    }

    private void English(Portrait p, int office, DateOnly day, Rng rng)
    {
        if (p.English && p.Interviewed)
        {
            var level = p.Story == Story.Graduate ? rng.Pick(["B1", "B2", "B2", "C1"]) : rng.Pick(["A1", "A2", "A2", "B1"]);
            Skill(p, "en", level, level, "told", day, office, rng);
        }
    }

    private void Skill(Portrait p, string language, string spoken, string written, string evidence, DateOnly on, int office, Rng rng) => town.Rows.Add(new LanguageSkill
    {
        Id = town.Rows.Id<LanguageSkill>(),
        PersonId = p.Person.Id,
        Language = language,
        Listening = spoken,
        Speaking = spoken,
        Reading = written,
        Writing = written,
        Evidence = evidence,
        On = on,
        Provenance = evidence == "told" ? Origin.Told(office, on, p.Person.LeadId, rng) : Origin.Reported(office, on, "asylblg-5b", rng),
    });

    private void Wish(Portrait p, int office, DateOnly day, Rng rng)
    {
        var (words, planB) = p.Field is { } field && Words.TryGetValue(field, out var own) && rng.Permille(620) ? own : Words[p.Story.ToString()];
        town.Rows.Add(new Wish { Id = town.Rows.Id<Wish>(), PersonId = p.Person.Id, Words = words, PlanB = rng.Permille(700) ? planB : null, On = day, Provenance = Origin.Told(office, day, p.Person.LeadId, rng) });
    }

    private static string Below(string level) => level switch { "C1" => "B2", "B2" => "B1", "B1" => "A2", "A2" => "A1", _ => "A0" };

    private static DateOnly Min(DateOnly a, DateOnly b) => a < b ? a : b;
}
