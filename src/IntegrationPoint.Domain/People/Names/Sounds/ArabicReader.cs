namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>
/// Reads unified Arabic letters. Short vowels are not written; ا is always a vowel, و and ي between consonants are a long vowel
/// or a consonant, and both readings are kept.
/// </summary>
internal static class ArabicReader
{
    /// <summary>A closing ى or Persian ی: a (Musa, Mustafa) or i (Ali, Hosseini).</summary>
    public const char FinalYa = '~';

    public static Reading[] Read(ReadOnlySpan<char> letters)
    {
        var units = new List<Unit>(letters.Length);
        var vowel = Vowel.Unwritten;
        for (var i = 0; i < letters.Length; i++)
        {
            var (c, next) = (letters[i], i + 1 < letters.Length ? letters[i + 1] : '\0');
            if (units.Count == 0 && c is ('ا' or 'ع'))
            {
                i = Open(letters, i, units);
            }
            else if (c is 'ا' or 'ع')
            {
                vowel = c == 'ا' ? 'a' : vowel;
            }
            else if (c is 'و' or 'ي')
            {
                vowel = c == 'و' && next == 'و' ? vowel : Weak(letters, i, vowel, units);
            }
            else if (c == FinalYa)
            {
                vowel = FinalYa;
            }
            else
            {
                units.Add(Consonant(c, vowel, next == '\0' && units.Count > 0));
                vowel = Vowel.Unwritten;
            }
        }

        return Reading.All(units, vowel, silentFirst: true);
    }

    private static char Weak(ReadOnlySpan<char> letters, int i, char vowel, List<Unit> units)
    {
        var (glide, asVowel) = letters[i] == 'و' ? ('w', Vowel.WrittenU) : ('y', Vowel.WrittenI);
        var last = i == letters.Length - 1;
        if (units.Count == 0 || (!last && IsWeakAt(letters, i + 1)))
        {
            // Puya and Tawil are both written with و before ي.
            var maybe = glide == 'w' && units.Count > 0 && letters[i + 1] == 'ي';
            units.Add(maybe ? new Unit(glide, vowel, asVowel) : new Unit(glide, vowel));
            return Vowel.Unwritten;
        }

        var spoken = (vowel, glide) switch { ('a', 'y') => Vowel.Ai, ('a', 'w') => Vowel.Au, _ => asVowel };
        if (last)
        {
            return spoken;
        }

        units.Add(new Unit(glide, vowel, spoken));
        return Vowel.Unwritten;
    }

    /// <summary>Takes the vowel letters after an opening ا or ع with it; returns the index of the last letter taken.</summary>
    private static int Open(ReadOnlySpan<char> letters, int i, List<Unit> units)
    {
        var alef = letters[i..] is [_, 'ا', ..];
        i += alef ? 1 : 0;
        var vowel = alef ? 'a' : Vowel.Unwritten;
        if (i + 2 < letters.Length && letters[i + 1] is ('و' or 'ي') && !IsWeakAt(letters, i + 2))
        {
            vowel = (letters[++i], alef) switch { ('ي', true) => Vowel.Ai, ('ي', _) => 'i', (_, true) => Vowel.Au, _ => 'u' };
        }

        units.Add(new Unit('A', vowel));
        return i;
    }

    private static bool IsWeakAt(ReadOnlySpan<char> letters, int i) => i < letters.Length && letters[i] is 'ا' or 'و' or 'ي' or FinalYa;

    private static Unit Consonant(char c, char vowel, bool last) => c switch
    {
        // A closing ه is the feminine ending of Persian and of hasty Arabic; a spoken h is rarer.
        'ه' when last && vowel == Vowel.Unwritten => new Unit('h', vowel, 'a'),
        _ => new Unit(Sound(c), vowel),
    };

    private static char Sound(char c) => c switch
    {
        'ب' => 'b',
        'پ' => 'p',
        'ت' or 'ط' => 't',
        'ث' => 'T',
        'ج' => 'J',
        'چ' => 'C',
        'ح' or 'ه' => 'h',
        'خ' => 'x',
        'د' => 'd',
        'ذ' or 'ض' or 'ظ' => 'D',
        'ر' => 'r',
        'ز' => 'z',
        'ژ' => 'Z',
        'س' or 'ص' => 's',
        'ش' => 'S',
        'غ' => 'G',
        'ف' => 'f',
        'ق' => 'q',
        'ك' => 'k',
        'گ' => 'g',
        'ل' => 'l',
        'م' => 'm',
        'ن' => 'n',
        'ڤ' => 'v',
        _ => 'A',
    };
}
