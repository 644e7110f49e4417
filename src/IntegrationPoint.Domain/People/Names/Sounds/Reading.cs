using System.Text;

namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>One way to read a name part: consonants with the vowel before each, and the closing vowel.</summary>
internal sealed record Reading(Unit[] Units, char Final)
{
    private const int MaxUnits = 24;
    private const int MaxReadings = 4;

    /// <summary>After n a closing e is French spelling: Hassane, Houcine.</summary>
    public bool EndsInN => Units.Length > 0 && Units[^1].Consonant == 'n';

    /// <summary>Ends in a consonant, so that the vowel before it is one of the last syllable.</summary>
    public bool IsClosed => Final is Vowel.None or Vowel.Unwritten;

    public bool IsEmpty => Units.Length == 0 && Final == Vowel.None;

    /// <summary>Every combination of spoken and silent for the first two units that may be either.</summary>
    public static Reading[] All(List<Unit> units, char final, bool silentFirst)
    {
        if (units.Count > MaxUnits)
        {
            units.RemoveRange(MaxUnits, units.Count - MaxUnits);
        }

        var unsure = units.Count(unit => unit.MayBeSilent);
        var combinations = Math.Min(1 << Math.Min(unsure, 2), MaxReadings);
        var readings = new Reading[combinations];
        for (var silent = 0; silent < combinations; silent++)
        {
            readings[silent] = Resolve(units, final, silentFirst ? combinations - 1 - silent : silent);
        }

        return readings;
    }

    private static Reading Resolve(List<Unit> units, char final, int silent)
    {
        var spoken = new List<Unit>(units.Count);
        var (seen, carried) = (0, '\0');
        foreach (var unit in units)
        {
            var before = carried == '\0' ? unit.Before : carried;
            carried = '\0';
            if (unit.MayBeSilent && ((silent >> Math.Min(seen++, 1)) & 1) == 1)
            {
                carried = unit.IfSilent;
            }
            else
            {
                spoken.Add(new Unit(unit.Consonant, before));
            }
        }

        if (IsJusuf(spoken))
        {
            spoken[2] = spoken[2] with { Before = Vowel.Unwritten };
        }

        return new Reading([.. spoken], carried == '\0' ? final : carried);
    }

    /// <summary>Yusuf, Youssef, Yusif; Yunus, Younes, Yunis: every office hears another second vowel.</summary>
    private static bool IsJusuf(List<Unit> units) =>
        units.Count == 3 && units[0].Consonant is 'y' or 'j' && units[1].Before is 'o' or 'u' && units[1].Consonant is 's' or 'n';

    public override string ToString()
    {
        var text = new StringBuilder(Units.Length * 2 + 1);
        foreach (var unit in Units)
        {
            Append(unit.Before);
            text.Append(unit.Consonant);
        }

        Append(Final);
        return text.ToString();

        void Append(char vowel) => _ = vowel switch
        {
            Vowel.None or Vowel.Unwritten => text,
            Vowel.Ai => text.Append("ai"),
            Vowel.Au => text.Append("au"),
            _ => text.Append(vowel),
        };
    }
}
