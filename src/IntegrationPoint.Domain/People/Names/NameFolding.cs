using System.Globalization;
using System.Text;
using IntegrationPoint.Domain.People.Names.Scripts;

namespace IntegrationPoint.Domain.People.Names;

/// <summary>Makes names comparable as text: no control or invisible characters, no case, no diacritics, one form of each letter.</summary>
public static class NameFolding
{
    /// <summary>Longest name that is looked at, in characters; the rest is ignored.</summary>
    public const int MaxLength = 200;

    /// <summary>Most parts of one name that are looked at.</summary>
    public const int MaxParts = 12;

    /// <summary>The name as it may be stored and shown: composed, single spaces, without control and invisible characters.</summary>
    public static string Clean(string? name)
    {
        var text = new StringBuilder(Math.Min(name?.Length ?? 0, MaxLength));
        foreach (var rune in Sound(name).EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (text.Length > 0 && text[^1] != ' ')
                {
                    text.Append(' ');
                }
            }
            else if (!IsInvisible(rune))
            {
                text.Append(rune.ToString());
            }
        }

        return text.ToString().TrimEnd().Normalize(NormalizationForm.FormC);
    }

    /// <summary>Lower-case words without diacritics, joined by one space: for plain text comparison and sorting.</summary>
    public static string Fold(string? name) =>
        string.Join(' ', Parts(name).Select(part => LetterFolding.Fold(part.Text, part.Script)).Where(word => word.Length > 0));

    /// <summary>The words of a name; a word that changes its writing midway counts as two.</summary>
    public static IReadOnlyList<NamePart> Parts(string? name)
    {
        var parts = new List<NamePart>(4);
        var word = new StringBuilder(16);
        var script = NameScript.Latin;
        foreach (var rune in Sound(name).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (ScriptOf.Vanishes(rune))
            {
                continue;
            }

            if (ScriptOf.IsMark(rune))
            {
                _ = word.Length > 0 ? word.Append(rune.ToString()) : word;
                continue;
            }

            var letter = Rune.IsLetter(rune);
            var next = letter ? ScriptOf.Letter(rune.Value) : script;
            if (word.Length > 0 && (!letter || next != script))
            {
                Close();
            }

            if (letter)
            {
                script = next;
                word.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        Close();
        return parts;

        void Close()
        {
            if (word.Length > 0 && parts.Count < MaxParts)
            {
                parts.Add(new NamePart(word.ToString(), script));
            }

            word.Clear();
        }
    }

    /// <summary>Halves of surrogate pairs would make normalisation throw, and megabytes would make it slow.</summary>
    private static string Sound(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return "";
        }

        var head = name.Length > MaxLength ? name[..MaxLength] : name;
        foreach (var c in head)
        {
            if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')
            {
                return string.Concat(head.EnumerateRunes().Where(r => r != Rune.ReplacementChar && (r.Value & 0xFFFE) != 0xFFFE));
            }
        }

        return head;
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
