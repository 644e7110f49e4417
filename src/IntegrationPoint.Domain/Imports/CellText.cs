using System.Globalization;
using System.Text;

namespace IntegrationPoint.Domain.Imports;

/// <summary>Cleans a cell without changing what it says: composed letters, single blanks, no control characters.</summary>
public static class CellText
{
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase)
    {
        "-", "--", "---", "–", "?", "??", "???", ".", "/", "x", "xx", "xxx", "k.a.", "k. a.", "ka", "n.n.", "nn", "n/a", "null",
        "unbekannt", "unknown", "keine angabe", "keine", "nicht bekannt", "ohne", "leer",
    };

    private static readonly HashSet<string> Broken = new(StringComparer.OrdinalIgnoreCase)
    {
        "#n/a", "#nv", "#name?", "#wert!", "#value!", "#ref!", "#bezug!", "#div/0!", "#null!", "#zahl!", "#num!", "#####",
    };

    /// <summary>Longest cell that is looked at, in characters.</summary>
    public const int MaxLength = 4000;

    /// <summary>The cleaned text, and whether control characters were taken out.</summary>
    public static (string Text, bool Cleaned) Clean(string? cell)
    {
        if (string.IsNullOrWhiteSpace(cell))
        {
            return ("", false);
        }

        if (IsPlain(cell))
        {
            return (WithoutGuard(cell), false);
        }

        var text = new StringBuilder(cell.Length);
        var cleaned = false;
        foreach (var rune in cell.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                _ = text.Length > 0 && text[^1] != ' ' ? text.Append(' ') : text;
            }
            else if (IsInvisible(rune))
            {
                cleaned = true;
            }
            else
            {
                text.Append(rune.ToString());
            }
        }

        return (WithoutGuard(text.ToString().Trim().Normalize(NormalizationForm.FormC)), cleaned);
    }

    /// <summary>Nothing to clean, as in most cells: printable ASCII, a blank only between two words.</summary>
    private static bool IsPlain(string cell)
    {
        var before = ' ';
        foreach (var c in cell)
        {
            if (c is < ' ' or > '~' || (c == ' ' && before == ' '))
            {
                return false;
            }

            before = c;
        }

        return before != ' ';
    }

    /// <summary>The apostrophe that keeps a spreadsheet from reckoning is no part of the text: '+49 241.</summary>
    private static string WithoutGuard(string text) => text.Length > 1 && text[0] == '\'' && text[1] is '=' or '+' or '-' or '@' ? text[1..] : text;

    /// <summary>Empty, or one of the words offices write for "we do not know".</summary>
    public static bool SaysNothing(string text) => text.Length == 0 || Nothing.Contains(text);

    /// <summary>A formula of the spreadsheet failed here.</summary>
    public static bool IsBroken(string text) => Broken.Contains(text);

    /// <summary>A long number that a spreadsheet rounded: 1,60312E+11.</summary>
    public static bool IsRounded(string text)
    {
        var e = text.IndexOf("E+", StringComparison.OrdinalIgnoreCase);
        return e > 0 && text[..e].All(c => char.IsAsciiDigit(c) || c is ',' or '.') && text.Length > e + 2 && text[(e + 2)..].All(char.IsAsciiDigit);
    }

    /// <summary>The first sign that is no part of any writing: emoji, pictures, private signs.</summary>
    public static string? Picture(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned || rune == Rune.ReplacementChar)
            {
                return rune.ToString();
            }
        }

        return null;
    }

    /// <summary>Direction marks, byte order marks and control characters; the joiners of Persian and Indic writing stay.</summary>
    private static bool IsInvisible(Rune rune) => rune.Value is not (0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
