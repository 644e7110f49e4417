using System.Text;

namespace IntegrationPoint.Domain.People.Names.Scripts;

/// <summary>
/// Latin letters of any language as ASCII. A letter whose diacritic carries a sound becomes an upper-case code
/// (<c>S</c> sh, <c>C</c> ch, <c>Z</c> zh, <c>J</c> dj, <c>G</c> soft g, <c>D</c> emphatic d or z, <c>X</c> kh, <c>P</c> đ, which many offices copy as d); all other diacritics fall away.
/// </summary>
internal static class LatinLetters
{
    public static string Codes(string text) => Map(text, Coded);

    public static string Plain(string text) => Map(text, Bare);

    private static string Map(string text, Func<char, string?> special)
    {
        if (text.All(char.IsAsciiLetterLower))
        {
            return text;
        }

        var letters = new StringBuilder(text.Length + 4);
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsAsciiLetter(c))
            {
                letters.Append(char.ToLowerInvariant(c));
            }
            else if (special(c) is { } mapped)
            {
                letters.Append(mapped);
            }
            else
            {
                Strip(c, letters);
            }
        }

        return letters.ToString();
    }

    private static void Strip(char c, StringBuilder letters)
    {
        if (char.IsSurrogate(c))
        {
            return;
        }

        foreach (var piece in c.ToString().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetter(piece))
            {
                letters.Append(char.ToLowerInvariant(piece));
            }
        }
    }

    private static string? Coded(char c) => c switch
    {
        'ş' or 'š' or 'ś' or 'ș' or 'ŝ' => "S",
        'ç' or 'č' or 'ć' or 'ĉ' => "C",
        'ž' or 'ż' => "Z",
        'đ' => "P",
        'ð' or 'ǆ' or 'ǰ' => "J",
        'ğ' or 'ġ' or 'ǧ' => "G",
        'ḍ' or 'ẓ' or 'ḏ' or 'ż' => "D",
        'ḫ' or 'ẖ' => "X",
        'ṯ' or 'þ' => "th",
        'ä' or 'æ' or 'ê' or 'ə' or 'ǝ' => "e",
        _ => Bare(c),
    };

    private static string? Bare(char c) => c switch
    {
        'ß' => "ss",
        'ı' or 'İ' => "i",
        'đ' or 'ð' => "d",
        'ø' or 'œ' => "o",
        'æ' => "ae",
        'ə' or 'ǝ' => "e",
        'ł' => "l",
        'ħ' => "h",
        'þ' => "th",
        'ŋ' => "n",
        'ƒ' => "f",
        _ => null,
    };
}
