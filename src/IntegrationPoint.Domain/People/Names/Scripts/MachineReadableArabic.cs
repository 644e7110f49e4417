using System.Text;

namespace IntegrationPoint.Domain.People.Names.Scripts;

/// <summary>
/// Arabic letters written in the machine readable zone of a passport (ICAO Doc 9303 part 3: MXHMD is محمد): one or two letters after
/// the escape X, no short vowels. Taken for such only when no ordinary spelling could look so.
/// </summary>
internal static class MachineReadableArabic
{
    private static readonly (string Latin, char Arabic)[] Escaped =
    [
        ("xaa", 'ا'), ("xae", 'ا'), ("xth", 'ث'), ("xkh", 'خ'), ("xdh", 'ذ'), ("xsh", 'ش'), ("xss", 'ص'), ("xdz", 'ض'), ("xtt", 'ط'),
        ("xzz", 'ظ'), ("xay", 'ى'), ("xah", 'ة'), ("xta", 'ة'), ("xya", 'ی'), ("xkk", 'ك'), ("xgg", 'گ'), ("xxt", 'ت'), ("xxd", 'د'), ("xxr", 'ر'),
        ("xnn", 'ن'), ("xxg", 'ه'), ("xyb", 'ي'), ("xh", 'ح'), ("xe", 'ء'), ("xi", 'ئ'), ("xc", 'چ'), ("xj", 'ژ'),
    ];

    private const string Plain = "aاbبpپtتjجdدrرzزsسeعgغfفqقkكlلmمnنhهwوyيuوiاvڤ";

    /// <summary>The Arabic letters, or null for a word that is ordinary Latin spelling.</summary>
    public static string? Read(string letters)
    {
        var escaped = letters.Contains('x', StringComparison.Ordinal);
        var vowels = letters.Count(c => c is 'i' or 'o' or 'u');
        if (letters.Length < 3 || vowels > (escaped ? 1 : 0) || letters.Contains('o', StringComparison.Ordinal) || (!escaped && !LacksVowels(letters)))
        {
            return null;
        }

        var arabic = new StringBuilder(letters.Length);
        for (var i = 0; i < letters.Length;)
        {
            var (letter, length) = At(letters, i);
            if (letter == '\0')
            {
                return null;
            }

            arabic.Append(letter);
            i += length;
        }

        return arabic.ToString();
    }

    /// <summary>Words without escape, and Albanian words in which every x is the xh before a vowel.</summary>
    public static bool MayBeLatin(string letters)
    {
        for (var i = letters.IndexOf('x', StringComparison.Ordinal); i >= 0; i = letters.IndexOf('x', i + 1))
        {
            if (i + 2 >= letters.Length || letters[i + 1] != 'h' || !IsVowel(letters[i + 2]))
            {
                return false;
            }
        }

        return true;
    }

    private static (char Letter, int Length) At(string letters, int i)
    {
        if (letters[i] == 'x')
        {
            foreach (var (latin, arabic) in Escaped)
            {
                if (string.CompareOrdinal(letters, i, latin, 0, latin.Length) == 0)
                {
                    return (arabic, latin.Length);
                }
            }

            return ('\0', 1);
        }

        var at = Plain.IndexOf(letters[i], StringComparison.Ordinal);
        return (at < 0 ? '\0' : Plain[at + 1], 1);
    }

    /// <summary>A w or y between consonants (NWR, KRYM) or three consonants in a row (ABTSAM).</summary>
    private static bool LacksVowels(string letters)
    {
        var row = 0;
        foreach (var c in letters)
        {
            row = IsVowel(c) || c is 'w' or 'y' ? 0 : row + 1;
            if (row == 3)
            {
                return true;
            }
        }

        for (var i = 0; i < letters.Length - 1; i++)
        {
            if (letters[i] is 'w' or 'y' && (i == 0 || !IsVowel(letters[i - 1])) && !IsVowel(letters[i + 1]))
            {
                return letters.Length - letters.Count(IsVowel) >= 3;
            }
        }

        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
