using System.Text;

namespace IntegrationPoint.Domain.People.Names.Scripts;

/// <summary>Writes a word of an alphabet with vowels in Latin sounds.</summary>
internal static class Alphabets
{
    public static string Latin(string word, NameScript script)
    {
        if (script == NameScript.Indic)
        {
            return IndicLetters.Latin(word);
        }

        var sounds = new StringBuilder(word.Length * 2);
        word = script == NameScript.Armenian ? word.Replace("ու", "ù", StringComparison.Ordinal) : word;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            sounds.Append(script switch
            {
                NameScript.Cyrillic => c == 'е' && i == 0 ? "ye" : CyrillicLetters.Latin(c),
                NameScript.Ethiopic => EthiopicLetters.Latin(c, closes: i == word.Length - 1),
                NameScript.Greek => GreekLetters.Latin(Bare(c)),
                NameScript.Armenian => c == 'ù' ? "u" : CaucasianLetters.Latin(c),
                NameScript.Georgian => CaucasianLetters.Latin(c),
                _ => null,
            });
        }

        return sounds.ToString();
    }

    private static char Bare(char c) => char.IsSurrogate(c) ? c : c.ToString().Normalize(NormalizationForm.FormD)[0];
}
