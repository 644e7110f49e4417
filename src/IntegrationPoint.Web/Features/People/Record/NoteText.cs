using System.Globalization;
using System.Text;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>A note as it may be stored: line ends and tabs stay, other control characters and turns of direction go.</summary>
internal static class NoteText
{
    private const int JoinsEmoji = 0x200D;

    public static string Clean(string? text) => string.Concat((text ?? "").ReplaceLineEndings("\n").EnumerateRunes().Where(Stays)).Trim();

    private static bool Stays(Rune rune) => rune.Value is '\n' or '\t' or JoinsEmoji
        || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);
}
