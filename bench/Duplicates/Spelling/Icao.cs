using System.Globalization;
using System.Text;

namespace IntegrationPoint.Bench.Duplicates.Spelling;

/// <summary>
/// ICAO Doc 9303 part 3: Arabic letter by letter with the escape letter X and no short vowels, Ukrainian Cyrillic by table,
/// Latin diacritics expanded or dropped. Upper case, A to Z only.
/// </summary>
internal static class Icao
{
    private const string Ukrainian =
        "аa бb вv гh ґg дd еe єie жzh зz иy іi їi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch юiu яia";

    private static readonly Dictionary<char, string> Arabic = new()
    {
        ['آ'] = "XAA",
        ['أ'] = "XAE",
        ['ؤ'] = "U",
        ['إ'] = "I",
        ['ئ'] = "XI",
        ['ا'] = "A",
        ['ب'] = "B",
        ['ت'] = "T",
        ['ث'] = "XTH",
        ['ج'] = "J",
        ['ح'] = "XH",
        ['خ'] = "XKH",
        ['د'] = "D",
        ['ذ'] = "XDH",
        ['ر'] = "R",
        ['ز'] = "Z",
        ['س'] = "S",
        ['ش'] = "XSH",
        ['ص'] = "XSS",
        ['ض'] = "XDZ",
        ['ط'] = "XTT",
        ['ظ'] = "XZZ",
        ['ع'] = "E",
        ['غ'] = "G",
        ['ف'] = "F",
        ['ق'] = "Q",
        ['ك'] = "K",
        ['ل'] = "L",
        ['م'] = "M",
        ['ن'] = "N",
        ['ه'] = "H",
        ['و'] = "W",
        ['ى'] = "XAY",
        ['ي'] = "Y",
        ['پ'] = "P",
        ['چ'] = "XC",
        ['ژ'] = "XJ",
        ['ک'] = "XKK",
        ['گ'] = "XGG",
        ['ی'] = "XYA",
        ['ء'] = "XE",
    };

    private static readonly Dictionary<char, string> Cyrillic =
        Ukrainian.Split(' ').ToDictionary(pair => pair[0], pair => pair[1..].ToUpperInvariant());

    public static string FromArabic(string own)
    {
        var text = new StringBuilder();
        var words = own.Replace('\u200C', ' ').Split(' ');
        foreach (var word in words)
        {
            text.Append(text.Length > 0 ? " " : "");
            for (var i = 0; i < word.Length; i++)
            {
                // Feminine ending: XAH where a name component ends, as the document recommends.
                text.Append(word[i] == 'ة' ? i == word.Length - 1 ? "XAH" : "XTA" : Arabic[word[i]]);
            }
        }

        return text.ToString();
    }

    public static string FromCyrillic(string own) =>
        string.Concat(own.ToLowerInvariant().Select(c => Cyrillic.GetValueOrDefault(c, "")));

    public static string FromLatin(string own)
    {
        var text = new StringBuilder();
        foreach (var c in own.ToUpperInvariant())
        {
            text.Append(c switch
            {
                'Ä' => "AE",
                'Ö' => "OE",
                'Ü' => "UE",
                'Đ' => "D",
                'ß' => "SS",
                'Ë' or 'É' or 'È' => "E",
                '\'' => "",
                _ => new string([.. c.ToString().Normalize(NormalizationForm.FormD).Where(p => CharUnicodeInfo.GetUnicodeCategory(p) != UnicodeCategory.NonSpacingMark)]),
            });
        }

        return text.ToString();
    }
}
