using IntegrationPoint.Bench.Duplicates.Spelling;
using IntegrationPoint.Domain.People.Duplicates;

namespace IntegrationPoint.Bench.Duplicates;

/// <summary>Pairs of names that generic phonetics confuse, with the same surname, birth date, sex and nationality on both sides.</summary>
internal static class Traps
{
    private static readonly (string One, string Other)[] Pairs =
    [
        ("muḥammad", "maḥmūd"), ("muḥammad", "aḥmad"), ("ḥasan", "ḥusayn"), ("ǧamāl", "ǧamīl"), ("ǧamāl", "kamāl"), ("ḫālid", "ḫalīl"),
        ("saʿīd", "saʿd"), ("samīr", "samīra"), ("karīm", "karīma"), ("ṭalāl", "bilāl"), ("nāṣir", "yāsir"), ("rāmī", "sāmī"),
    ];

    /// <summary>For each pair: how many of the spellings were kept apart, and in how many the same name was recognised.</summary>
    public static IEnumerable<(string One, string Other, double KeptApart, double Recognised)> Run(int seed, Action<string>? explain)
    {
        var pool = NamePool.Load("arabic");
        var random = new Random(seed);
        foreach (var (one, other) in Pairs)
        {
            var (apart, same, count) = (0, 0, 0);
            for (var i = 0; i < 600; i++)
            {
                var surname = pool.Surnames[random.Next(pool.Surnames.Length)];
                var (x, y) = (SpellingSystem.All[i % 6], SpellingSystem.All[i / 6 % 6]);
                var written = Written(pool, one, surname, x, random);
                count++;
                var trap = Written(pool, other, surname, y, random);
                var confused = DuplicateScore.Compare(written, trap);
                apart += confused.Grade == DuplicateGrade.None ? 1 : 0;
                if (confused.Grade != DuplicateGrade.None)
                {
                    explain?.Invoke($"trap {written.Names[0]} <> {trap.Names[0]} {confused.Points} {confused.For[0]}");
                }

                same += DuplicateScore.Compare(written, Written(pool, one, surname, y, random)).Grade != DuplicateGrade.None ? 1 : 0;
            }

            yield return (one, other, (double)apart / count, (double)same / count);
        }
    }

    private static DuplicateCandidate Written(NamePool pool, string sounds, Original surname, SpellingSystem system, Random random)
    {
        var given = pool.Men.Concat(pool.Women).First(name => name.Sounds == sounds);
        return new DuplicateCandidate
        {
            Names = [$"{system.Spell(pool, given, random)} {system.Spell(pool, surname, random)}"],
            Birth = new BirthFact(new DateOnly(1994, 5, 17), BirthPrecision.Exact),
            Nationalities = ["SY"],
        };
    }
}
