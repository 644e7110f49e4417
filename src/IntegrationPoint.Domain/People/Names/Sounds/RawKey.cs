using System.Text;

namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>Key of a word in a writing that is not transliterated: a tilde and three base-36 digits for each of the first five letters.</summary>
internal static class RawKey
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";
    private const int Letters = 5;

    public static string Of(string word)
    {
        var key = new StringBuilder("~", 16);
        foreach (var rune in word.EnumerateRunes().Take(Letters))
        {
            var value = rune.Value;
            key.Append(Digits[value / 1296 % 36]).Append(Digits[value / 36 % 36]).Append(Digits[value % 36]);
        }

        return key.ToString();
    }
}
