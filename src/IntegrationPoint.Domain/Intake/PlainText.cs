using System.Globalization;
using System.Text;

namespace IntegrationPoint.Domain.Intake;

/// <summary>Words as typed, without what nobody typed on purpose: control characters, directional marks, runs of blanks.</summary>
public static class PlainText
{
    /// <summary>Longest name a paper can hold; longer input is a slip of the clipboard.</summary>
    public const int LongestName = 200;

    /// <summary>Null when nothing is left.</summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var clean = new StringBuilder(text.Length);
        var blank = false;
        foreach (var rune in text.Normalize(NormalizationForm.FormC).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator || rune.Value is '\t' or '\n' or '\r')
            {
                blank = clean.Length > 0;
            }
            else if (category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate) || rune.Value is 0x200C or 0x200D)
            {
                clean.Append(blank ? " " : string.Empty).Append(rune);
                blank = false;
            }
        }

        return clean.Length == 0 ? null : clean.ToString();
    }

    /// <summary>A name holds letters, marks, blanks, hyphens, apostrophes, dots; no digits, symbols or pictures.</summary>
    public static bool IsName(string text) => text.EnumerateRunes().Any(Rune.IsLetter) && text.EnumerateRunes().All(NameRune);

    /// <summary>6 to 15 digits (ITU-T E.164) and the signs people write between them.</summary>
    public static bool IsPhone(string text) => text.Count(char.IsAsciiDigit) is >= 6 and <= 15 && text.All(c => char.IsAsciiDigit(c) || c is '+' or ' ' or '/' or '-' or '(' or ')' or '.');

    /// <summary>One address: something, an at sign, a place with a dot, and no blank.</summary>
    public static bool IsMail(string text) => text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && text.LastIndexOf('.') > at + 1 && !text.Contains(' ', StringComparison.Ordinal);

    /// <summary>A street has a name: letters, and no sign by which a spreadsheet would take it for a formula.</summary>
    public static bool IsStreet(string text) => text.EnumerateRunes().Any(Rune.IsLetter) && text[0] is not ('=' or '+' or '@' or '<');

    private static bool NameRune(Rune rune) =>
        Rune.IsLetter(rune) || rune.Value is ' ' or '-' or '.' or '\'' or '’' or 'ʼ' or '`' or '´' or '/' or '(' or ')' or ',' or 0x200C or 0x200D
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DashPunctuation;
}
