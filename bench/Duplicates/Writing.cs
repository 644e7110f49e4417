using IntegrationPoint.Bench.Duplicates.Spelling;
using IntegrationPoint.Domain.People.Duplicates;

namespace IntegrationPoint.Bench.Duplicates;

/// <summary>What an office writes down of a person: spelling, parts of the name, birth date and numbers as they come across the desk.</summary>
internal sealed class Writing(Random random)
{
    public DuplicateCandidate Of(Identity person, SpellingSystem system, bool withNumbers)
    {
        var names = new List<string>(2) { string.Join(' ', Parts(person).Select(part => system.Spell(person.Pool, part, random))) };
        if (!person.Pool.LatinPapers && person.Pool.Name != "serbian" && Chance(30))
        {
            names.Add(string.Join(' ', Parts(person).Select(part => part.Own ?? "")));
        }

        return new DuplicateCandidate
        {
            Names = names,
            Birth = Birth(person),
            Sex = Chance(1) ? "x" : person.Sex.ToString(),
            Nationalities = [Chance(1) ? "XXB" : person.Country],
            Household = $"household-{person.Family}-{random.Next(1_000_000)}",
            Shelter = Chance(70) ? person.Shelter : $"shelter-{random.Next(60)}",
            Site = "aachen",
            AzrNumber = withNumbers && Chance(40) ? person.Azr : null,
            PaperNumbers = withNumbers && Chance(25) ? [person.Paper] : [],
            Phones = withNumbers && Chance(40) ? [Chance(60) ? person.Phone : $"0152{random.Next(10_000_000, 99_999_999)}"] : [],
        };
    }

    private List<Original> Parts(Identity person)
    {
        var parts = new List<Original> { person.Given };
        if (person.Surnames.Length == 0 && person.Father is not null)
        {
            parts.Add(person.Father);
            parts.AddRange(person.Grandfather is { } grandfather && Chance(70) ? [grandfather] : []);
        }
        else if (person.Pool.Name == "arabic" && person.Father is not null && Chance(35))
        {
            parts.Add(person.Father);
        }

        parts.AddRange(person.Surnames.Length < 2 || Chance(60) ? person.Surnames : [person.Surnames[random.Next(2)]]);
        if (parts.Count > 1 && Chance(8))
        {
            parts.Reverse();
        }

        return parts;
    }

    private BirthFact Birth(Identity person)
    {
        var date = person.Birth;
        return (person.YearOnly, random.Next(100)) switch
        {
            (true, < 94) => new BirthFact(date, BirthPrecision.Exact),
            (true, _) => new BirthFact(date.AddYears(random.Next(2) == 0 ? 1 : -1), BirthPrecision.Estimated),
            (_, < 88) => new BirthFact(date, BirthPrecision.Exact),
            (_, < 92) => new BirthFact(new DateOnly(date.Year, 1, 1), BirthPrecision.Year),
            (_, < 94) when date.Day <= 12 => new BirthFact(new DateOnly(date.Year, date.Day, date.Month), BirthPrecision.Exact),
            (_, < 97) => new BirthFact(Slipped(date), BirthPrecision.Exact),
            (_, 97) => new BirthFact(new DateOnly(date.Year + (random.Next(2) == 0 ? 1 : -1), 1, 1), BirthPrecision.Estimated),
            (_, 98) => BirthFact.Unknown,
            _ => new BirthFact(date, BirthPrecision.Exact),
        };
    }

    /// <summary>One mistyped digit in the day or the year.</summary>
    private DateOnly Slipped(DateOnly date) => random.Next(2) == 0
        ? date.AddYears(date.Year % 10 == 9 ? -1 : 1)
        : new DateOnly(date.Year, date.Month, date.Day % 10 is 0 or >= 8 ? Math.Max(1, date.Day - 1) : Math.Min(28, date.Day + 1));

    private bool Chance(int percent) => random.Next(100) < percent;
}
