using System.Globalization;
using IntegrationPoint.Domain.People.Names.Sounds;

namespace IntegrationPoint.Domain.People.Duplicates;

/// <summary>
/// Short ASCII keys two records of one person share with near certainty and two people rarely: numbers, birth dates, pairs of name
/// skeletons, and a name skeleton with the birth year or with day and month. Store them for every person; candidates are those who share one.
/// </summary>
public static class BlockingKeys
{
    /// <summary>Most keys of one person.</summary>
    public const int Max = 48;

    public static IReadOnlyList<string> For(DuplicateCandidate candidate)
    {
        var keys = new List<string>(16);
        Add(keys, "z", HardKeys.Number(candidate.AzrNumber));
        AddAll(keys, "p", HardKeys.All(candidate.PaperNumbers, HardKeys.Number));
        AddAll(keys, "t", HardKeys.All(candidate.Phones, HardKeys.Phone));
        AddAll(keys, "m", HardKeys.All(candidate.Mails, HardKeys.Mail));
        AddBirth(keys, candidate.Birth);
        foreach (var name in candidate.Names)
        {
            AddName(keys, SoundedPart.Name(name), candidate.Birth);
        }

        return keys;
    }

    /// <summary>The first consonant skeleton of a word.</summary>
    internal static string Skeleton(SoundedPart part) => KeyWriter.Skeleton(part.Keys[0]);

    /// <summary>Day and month in ascending order, so that a swapped date falls into the same block.</summary>
    private static void AddBirth(List<string> keys, BirthFact birth)
    {
        if (birth.HasDay)
        {
            var date = birth.Date!.Value;
            Add(keys, "b", string.Create(
                CultureInfo.InvariantCulture, $"{date.Year:0000}{Math.Min(date.Day, date.Month):00}{Math.Max(date.Day, date.Month):00}"));
        }
    }

    private static void AddName(List<string> keys, List<SoundedPart> parts, BirthFact birth)
    {
        var skeletons = parts.Take(5).Select(part => part.Keys.Select(KeyWriter.Skeleton).Distinct().Take(3).ToArray()).ToArray();
        var (years, day) = (Years(birth), birth.HasDay ? birth.Date!.Value.ToString("MMdd", CultureInfo.InvariantCulture) : null);
        for (var i = 0; i < skeletons.Length; i++)
        {
            foreach (var one in skeletons[i])
            {
                Add(keys, "d", day is null ? null : one + day);
                AddAll(keys, "y", years.Select(year => one + year));
                foreach (var other in skeletons.Skip(i + 1).SelectMany(more => more))
                {
                    Add(keys, "n", string.CompareOrdinal(one, other) <= 0 ? $"{one}+{other}" : $"{other}+{one}");
                }
            }
        }

        if (skeletons.Length == 1)
        {
            AddAll(keys, "o", skeletons[0]);
        }
    }

    /// <summary>An estimated year, and a year only, may be off by one.</summary>
    private static string[] Years(BirthFact birth)
    {
        if (!birth.IsKnown)
        {
            return [];
        }

        var year = birth.Date!.Value.Year;
        int[] years = birth.HasDay ? [year] : [year, year - 1, year + 1];
        return [.. years.Select(y => y.ToString("0000", CultureInfo.InvariantCulture))];
    }

    private static void AddAll(List<string> keys, string kind, IEnumerable<string> values)
    {
        foreach (var value in values)
        {
            Add(keys, kind, value);
        }
    }

    private static void Add(List<string> keys, string kind, string? value)
    {
        var key = $"{kind}:{value}";
        if (value is not null && keys.Count < Max && !keys.Contains(key))
        {
            keys.Add(key);
        }
    }
}
