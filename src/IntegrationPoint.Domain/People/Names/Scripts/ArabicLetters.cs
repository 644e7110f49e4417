using System.Text;
using IntegrationPoint.Domain.People.Names.Sounds;

namespace IntegrationPoint.Domain.People.Names.Scripts;

/// <summary>One form for each letter of Arabic, Persian, Urdu, Pashto and Kurdish writing; vowel signs and stretching fall away.</summary>
internal static class ArabicLetters
{
    public static string Unify(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Unify(c) is { } letter)
            {
                letters.Append(letter);
            }
        }

        return letters.ToString();
    }

    /// <summary>As <see cref="Unify(string)"/>, but the feminine ending and the Kurdish short vowel stay audible, and a closing ya stays open.</summary>
    public static string ForReading(string text)
    {
        text = text.Replace("ئي", "ي", StringComparison.Ordinal).Replace("ئی", "ی", StringComparison.Ordinal).Replace("یی", "ی", StringComparison.Ordinal);
        var letters = Unify(text.Replace('ة', 'ا').Replace('ە', 'ا'));
        return letters.Length > 1 && letters[^1] == 'ي' && text.AsSpan().TrimEnd("ًٌٍَُِّْٰٓ").EndsWith(['ى']) | text.EndsWith('ی')
            ? string.Concat(letters.AsSpan(0, letters.Length - 1), [ArabicReader.FinalYa])
            : letters;
    }

    private static char? Unify(char c) => c switch
    {
        'أ' or 'إ' or 'ٱ' or 'ٲ' or 'ٳ' => 'ا',
        'ى' or 'ی' or 'ې' or 'ۍ' or 'ئ' or 'ے' or 'ۓ' or 'ێ' => 'ي',
        'ک' or 'ڪ' or 'ګ' => c == 'ګ' ? 'گ' : 'ك',
        'ة' or 'ۀ' or 'ە' or 'ہ' or 'ھ' or 'ۂ' or 'ۃ' => 'ه',
        'ؤ' or 'ۆ' or 'ۇ' or 'ۋ' or 'ۊ' => 'و',
        'آ' => 'ا',
        'ء' => null,
        'ٹ' or 'ټ' => 'ت',
        'ڈ' or 'ډ' => 'د',
        'ړ' or 'ڑ' or 'ڕ' => 'ر',
        'ڵ' => 'ل',
        'ں' or 'ڼ' => 'ن',
        'ښ' => 'ش',
        'ځ' or 'څ' => 'چ',
        'ږ' => 'ژ',
        >= 'ؐ' and <= 'ؚ' or >= 'ً' and <= 'ٟ' or 'ٰ' or >= 'ۖ' and <= 'ۭ' or 'ـ' => null,
        _ => ScriptOf.Letter(c) == NameScript.Arabic ? c : null,
    };
}
