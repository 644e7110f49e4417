namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>
/// First pass over Latin letters: letter groups of German, French, English, Turkish, Albanian, Somali and Slavic spelling become one
/// consonant each; vowels and the half vowels y, w, v, j stay for the second pass.
/// Upper case marks a sound: S sh, C ch as in chess, X German or French or English ch, x kh, R ts, P đ, G gh, T th, D dh, J dj, Z zh, c soft c, K hard c, O doubled y, B q beside e or i, L a closing c (or Albanian -qi, which Serbs write -ći).
/// </summary>
internal static class ConsonantReader
{
    private static readonly (string Group, char Sound)[] Groups =
    [
        ("dsch", 'J'), ("tsch", 'C'), ("dzh", 'J'), ("tch", 'C'), ("sch", 'S'), ("dZ", 'J'),
        ("dj", 'J'), ("dz", 'J'), ("xh", 'J'), ("gj", 'J'), ("sh", 'S'), ("sz", 'S'), ("ch", 'X'), ("kh", 'x'), ("gh", 'G'),
        ("dh", 'D'), ("th", 'T'), ("ph", 'f'), ("zh", 'Z'), ("ts", 'R'), ("tz", 'R'), ("ck", 'k'), ("cz", 'C'), ("yy", 'O'),
    ];

    public static int Read(ReadOnlySpan<char> letters, Span<char> sounds)
    {
        var count = 0;
        for (var i = 0; i < letters.Length && count < sounds.Length - 1;)
        {
            var (sound, length) = At(letters, i);
            i += length;
            if (sound == '2')
            {
                sounds[count++] = 'k';
                sound = 's';
            }

            if (count > 0 && Doubles(sounds[count - 1], sound))
            {
                sounds[count - 1] = sound;
            }
            else
            {
                sounds[count++] = sound;
            }
        }

        return count;
    }

    private static (char Sound, int Length) At(ReadOnlySpan<char> letters, int i)
    {
        var rest = letters[i..];
        foreach (var (group, sound) in Groups)
        {
            if (rest.StartsWith(group, StringComparison.Ordinal) && !(group == "dz" && StartsClan(rest[1..])))
            {
                return (sound, group.Length);
            }
        }

        return (rest[0] switch
        {
            'c' => SoftOrHard(rest),
            'q' when rest is "qi" => 'L',
            'q' when IsSoftQ(letters, i) => 'B',
            'x' => IsKs(letters, i) ? '2' : 'x',
            'X' => 'x',
            _ => rest[0],
        }, 1);
    }

    private static char SoftOrHard(ReadOnlySpan<char> rest) => rest.Length < 2 ? 'L' : rest[1] switch
    {
        'c' => SoftOrHard(rest[1..]),
        'e' or 'i' or 'y' => 'c',
        'a' or 'o' or 'u' => 'K',
        _ => 'k',
    };

    /// <summary>Albanian Qemal, Beqiri, and the Serbian ending -ić in Albanian hands: Choliq.</summary>
    private static bool IsSoftQ(ReadOnlySpan<char> letters, int i) =>
        i + 1 < letters.Length ? letters[i + 1] is 'e' or 'i' : i > 0 && letters[i - 1] == 'i';

    /// <summary>Ahmadzai, Mohammadzada: d and z belong to two words.</summary>
    private static bool StartsClan(ReadOnlySpan<char> rest) =>
        rest.Length >= 3 && rest[1] is 'a' or 'e' && rest[2] is 'i' or 'y' or 'd';

    /// <summary>Alexander, Felix, Maxim; but Somali Axmed, Xasan and Faarax, Kurdish Xalid.</summary>
    private static bool IsKs(ReadOnlySpan<char> letters, int i) =>
        i > 0 && (letters[i - 1] == 'e' || (i == letters.Length - 1 ? letters[i - 1] != 'a' : letters[i - 1] == 'a' && letters[i + 1] == 'i'));

    /// <summary>Doubled consonants count once; so do sch after s, dj after d, kh after k.</summary>
    private static bool Doubles(char before, char sound) => !Vowel.IsLetter(sound) && (before == sound || (before, sound) is
        ('s', 'S') or ('d', 'D') or ('d', 'J') or ('t', 'T') or ('t', 'C') or ('k', 'x') or ('g', 'G') or ('z', 'Z') or ('c', 'C') or ('k', 'c'));
}
