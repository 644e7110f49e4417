using System.Text;

namespace IntegrationPoint.Domain.People.Names.Scripts;

/// <summary>
/// Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada and Malayalam as Latin sounds:
/// their blocks of 128 signs keep the same order, so one table reads all nine.
/// </summary>
internal static class IndicLetters
{
    private const string InitialVowels = "aaiiuurleeeeoooo";
    private const int FirstConsonant = 0x15;
    private const int Virama = 0x4D;

    private static readonly string[] Consonants =
    [
        "k", "kh", "g", "gh", "n", "C", "C", "J", "J", "n", "t", "th", "d", "dh", "n", "t", "th", "d", "dh", "n", "n", "p",
        "ph", "b", "bh", "m", "y", "r", "r", "l", "l", "l", "v", "S", "S", "s", "h",
    ];

    public static string Latin(string text)
    {
        var sounds = new StringBuilder(text.Length * 2);
        for (var i = 0; i < text.Length; i++)
        {
            var offset = (text[i] - 0x0900) % 0x80;
            if (offset is >= 0x05 and < FirstConsonant)
            {
                sounds.Append(InitialVowels[offset - 0x05]);
            }
            else if (offset is >= FirstConsonant and <= 0x39)
            {
                sounds.Append(Consonants[offset - FirstConsonant]);
                var follows = i + 1 < text.Length ? (text[i + 1] - 0x0900) % 0x80 : Virama;
                _ = follows is >= 0x3E and <= Virama or 0x3C ? sounds : sounds.Append('a');
            }
            else
            {
                sounds.Append(offset switch
                {
                    0x02 => "n",
                    0x3E => "a",
                    0x3F or 0x40 => "i",
                    0x41 or 0x42 => "u",
                    0x46 or 0x47 or 0x48 => "e",
                    0x4A or 0x4B or 0x4C => "o",
                    0x5F => "y",
                    _ => "",
                });
            }
        }

        return sounds.ToString();
    }
}
