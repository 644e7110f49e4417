namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>Reads a run of vowel letters between two consonants: diphthongs, umlauts written out, and the glides y and w hidden in i and ou.</summary>
internal static class VowelRun
{
    /// <summary>Adds the glides of the run to <paramref name="units"/> and returns the vowel before the next consonant.</summary>
    public static char Read(ReadOnlySpan<char> letters, bool opens, List<Unit> units)
    {
        Span<char> run = stackalloc char[Math.Min(letters.Length, 8)];
        var length = Collapse(letters, run);
        run = run[..length];

        var ou = run.IndexOf("ou", StringComparison.Ordinal);
        if (ou == 1 && run.Length > 3)
        {
            AddGlide('w', run[..1], opens, units);
            return Slot(run[3..]);
        }

        var glide = ou == 0 ? 2 : 1;
        if (run.Length > glide && (run[0] is 'u' or 'U' || (run[0] == 'o' && (ou == 0 || run[1] == 'a')))
            && (run[glide] is 'a' || (run[glide] is 'e' or 'i' && ou == 0 && run.Length == glide + 1) || run is "ui"))
        {
            var rest = Slot(run[glide..]);
            units.Add(opens ? new Unit('w', Vowel.None) : new Unit('w', Vowel.None, rest));
            return rest;
        }

        for (var i = 0; i < run.Length - 1; i++)
        {
            if (run[i] is 'i' && run[i + 1] is 'a' or 'o' or 'u' or 'U')
            {
                AddGlide('y', run[..i], opens, units);
                return Slot(run[(i + 1)..]);
            }
        }

        if (opens)
        {
            units.Add(new Unit('A', Slot(run)));
            return Vowel.None;
        }

        if (run is "ie")
        {
            units.Add(new Unit('y', Vowel.None, 'i'));
            return 'e';
        }

        return Slot(run);
    }

    /// <summary>The class of a run that holds no glide.</summary>
    public static char Slot(ReadOnlySpan<char> run) => run switch
    {
        "" => Vowel.None,
        "I" => 'i',
        "U" or "ou" or "oU" or "ue" or "eu" or "uo" => 'u',
        "ea" => 'e',
        "ae" or "ie" or "ui" or "iI" => 'i', // Wael, Raed; German ae passes for e where it stands
        "oe" => 'o',
        { Length: 1 } => run[0],
        _ when run.ContainsAny('I', 'i') => Vowel.Ai,
        _ when run[0] == 'a' => Vowel.Au,
        _ => run[^1] == 'U' ? 'u' : run[^1],
    };

    private static void AddGlide(char glide, ReadOnlySpan<char> before, bool opens, List<Unit> units)
    {
        if (opens && before.Length > 0)
        {
            units.Add(new Unit('A', Slot(before)));
            before = "";
        }

        units.Add(new Unit(glide, Slot(before)));
    }

    /// <summary>Long vowels written double: aa is a, ee is i, oo is u.</summary>
    private static int Collapse(ReadOnlySpan<char> letters, Span<char> run)
    {
        var length = 0;
        for (var i = 0; i < letters.Length && length < run.Length; i++)
        {
            var doubled = i + 1 < letters.Length && letters[i + 1] == letters[i];
            run[length++] = (letters[i], doubled) switch { ('e', true) => 'i', ('o', true) => 'u', var (c, _) => c };
            i += doubled ? 1 : 0;
        }

        return length;
    }
}
