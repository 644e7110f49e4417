using System.Text;
using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>The forms in which names and numbers are stored beside the way they are written.</summary>
internal static class NameWriting
{
    /// <summary>The form by which lists are sorted: folded family name, then given name.</summary>
    public static string Sorted(string? family, string given) => NameFolding.Fold(family is null ? given : $"{family} {given}");

    /// <summary>Capitals and digits only, so that spellings with blanks, dots and dashes meet.</summary>
    public static string Number(string value) => string.Concat(value.ToUpperInvariant().Where(char.IsLetterOrDigit));

    /// <summary>ISO 15924 code of the first letter's script.</summary>
    public static string Script(string name) => name.EnumerateRunes().Where(Rune.IsLetter).Select(r => r.Value switch
    {
        >= 0x0600 and <= 0x08FF or >= 0xFB50 and <= 0xFEFC => "Arab",
        >= 0x1200 and <= 0x139F or >= 0x2D80 and <= 0x2DDF => "Ethi",
        >= 0x0400 and <= 0x052F => "Cyrl",
        >= 0x0530 and <= 0x058F => "Armn",
        >= 0x10A0 and <= 0x10FF => "Geor",
        >= 0x0370 and <= 0x03FF => "Grek",
        >= 0x0980 and <= 0x09FF => "Beng",
        _ => "Latn",
    }).FirstOrDefault("Latn");
}
