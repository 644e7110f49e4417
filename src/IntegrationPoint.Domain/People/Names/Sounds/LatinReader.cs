namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>Reads Latin letters (and other alphabets once they are written in Latin sounds) into consonants and vowels.</summary>
internal static class LatinReader
{
    private const int MaxSounds = 48;

    public static Reading[] Read(ReadOnlySpan<char> letters)
    {
        Span<char> buffer = stackalloc char[MaxSounds];
        var count = ConsonantReader.Read(letters, buffer);
        count = HalfVowels.Resolve(buffer[..count]);
        var sounds = buffer[..count];

        var units = new List<Unit>(count);
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            if (HalfVowels.IsVowel(sounds[i]))
            {
                continue;
            }

            var vowel = i == start ? Vowel.None : VowelRun.Read(sounds[start..i], start == 0, units);
            units.Add(IsSomaliAyn(sounds, i) ? new Unit(sounds[i], vowel, sounds[i + 1] == 'i' ? Vowel.Ai : 'a') : Consonant(sounds[i], vowel, i == count - 1));
            start = i + 1;
        }

        // Yelena is Elena, Yevgen is Evgen.
        if (count > 1 && sounds[0] is 'y' or 'j' && sounds[1] == 'e')
        {
            units[0] = units[0] with { Consonant = 'E' };
        }

        var final = start < count ? Final(sounds[start..], start == 0, units) : Vowel.None;
        return Reading.All(units, final, silentFirst: count > 0 && sounds[^1] == 'h');
    }

    /// <summary>Somali writes the Arabic ʿayn as c: Ismaaciil, Nacimo.</summary>
    private static bool IsSomaliAyn(ReadOnlySpan<char> sounds, int i) =>
        sounds[i] is 'c' or 'K' && i > 0 && i + 1 < sounds.Length && sounds[i - 1] == 'a' && HalfVowels.IsVowel(sounds[i + 1]);

    private static Unit Consonant(char sound, char vowel, bool last) => sound switch
    {
        'V' => new Unit('v', vowel, Vowel.Au),
        'Q' => new Unit('j', vowel, Vowel.Ai),
        'Y' => new Unit('y', vowel, Vowel.Ai),
        'L' when last && vowel == 'a' => new Unit('L', vowel, 'a'), // Somali Jaamac is Jama
        'h' when last && vowel is 'a' or 'e' or Vowel.None => new Unit('h', vowel, 'a'),
        _ => new Unit(sound, vowel),
    };

    private static char Final(ReadOnlySpan<char> run, bool opens, List<Unit> units)
    {
        if (!opens && run is "ee")
        {
            return 'i';
        }

        return VowelRun.Read(run, opens, units) switch
        {
            Vowel.Ai => 'i',
            Vowel.Au => 'u',
            var vowel => vowel,
        };
    }
}
