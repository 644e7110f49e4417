namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>Which vowels enter a key, and where spelling systems disagree so much that both forms are filed.</summary>
internal static class Marks
{
    private static readonly string[] Silent = [""];
    private static readonly string[] I = ["i"];
    private static readonly string[] U = ["u"];
    private static readonly string[] A = ["a"];
    private static readonly string[] SilentOrI = ["", "i"];
    private static readonly string[] IOrSilent = ["i", ""];
    private static readonly string[] SilentOrU = ["", "u"];
    private static readonly string[] UOrSilent = ["u", ""];
    private static readonly string[] AOrSilent = ["a", ""];
    private static readonly string[] IOrA = ["i", "a"];

    public static string[] Before(Reading reading, int i, bool typed)
    {
        var units = reading.Units;
        var last = i == units.Length - 1;
        if (i == 0 || (i == 1 && (!last || !reading.IsClosed)))
        {
            return Silent;
        }

        return (units[i].Before, i) switch
        {
            ('e', _) => SilentOrI,
            ('i', > 0) when units[i].Consonant is 'j' or 'y' or 'Y' => IOrSilent,
            ('i', 1) when typed => SilentOrI,
            ('i', _) when last && MayBeShort(reading) => IOrSilent,
            ('i' or Vowel.WrittenI or Vowel.Ai, _) => i == 1 && typed ? SilentOrI : I,
            ('o' or 'u' or Vowel.WrittenU or Vowel.Au, 1) => typed ? SilentOrU : UOrSilent,
            ('o' or 'u' or Vowel.WrittenU or Vowel.Au, _) => typed && units[i].Consonant == 'l' ? UOrSilent : U,
            (Vowel.Unwritten, _) when last => HidesI(units, i) ? SilentOrI : Silent,
            _ => Silent,
        };
    }

    public static string[] Final(Reading reading) => reading.Final switch
    {
        'a' => A,
        'e' => reading.EndsInN ? AOrSilent : A,
        'i' or Vowel.WrittenI or Vowel.Ai => I,
        'o' or 'u' or Vowel.WrittenU or Vowel.Au => U,
        '~' => IOrA,
        _ => Silent,
    };

    /// <summary>Fatima is also Fatma, Fatime also Fatma; but the closing e of Houcine is only French spelling.</summary>
    private static bool MayBeShort(Reading reading) =>
        reading.Final == 'a' || (reading.Final == 'e' && reading.Units[^1].Consonant != 'n');

    /// <summary>Khalid after a long a, Muhsin after three consonants: Arabic leaves the i unwritten there; never in Hasan or Omar.</summary>
    private static bool HidesI(Unit[] units, int i)
    {
        for (var k = 0; k < i; k++)
        {
            if (units[k].Before == 'a')
            {
                return true;
            }
        }

        return i >= 3;
    }
}
