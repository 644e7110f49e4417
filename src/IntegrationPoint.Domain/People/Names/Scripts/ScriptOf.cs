using System.Globalization;
using System.Text;

namespace IntegrationPoint.Domain.People.Names.Scripts;

/// <summary>Which writing a character belongs to, and whether it is part of a word at all.</summary>
internal static class ScriptOf
{
    public static NameScript Letter(int c) => c switch
    {
        < 0x0370 or (>= 0x1E00 and <= 0x1EFF) or (>= 0x2C60 and <= 0x2C7F) or (>= 0xA720 and <= 0xA7FF) => NameScript.Latin,
        < 0x0400 or (>= 0x1F00 and <= 0x1FFF) => NameScript.Greek,
        < 0x0530 or (>= 0x1C80 and <= 0x1C8F) or (>= 0x2DE0 and <= 0x2DFF) => NameScript.Cyrillic,
        < 0x0590 => NameScript.Armenian,
        (>= 0x0600 and <= 0x06FF) or (>= 0x0750 and <= 0x077F) or (>= 0x08A0 and <= 0x08FF)
            or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFF) => NameScript.Arabic,
        >= 0x0900 and <= 0x0D7F => NameScript.Indic,
        (>= 0x10A0 and <= 0x10FF) or (>= 0x1C90 and <= 0x1CBF) or (>= 0x2D00 and <= 0x2D2F) => NameScript.Georgian,
        (>= 0x1200 and <= 0x139F) or (>= 0x2D80 and <= 0x2DDF) => NameScript.Ethiopic,
        _ => NameScript.Other,
    };

    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Characters that vanish inside a word: apostrophes of every kind, half rings for ʿayn and hamza, joiners.</summary>
    public static bool Vanishes(Rune rune) =>
        rune.Value is '\'' or '`' or '´' or 0x2018 or 0x2019 or 0x201B or 0x2032 or 0x0640 or 0xFF07
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.ModifierLetter or UnicodeCategory.ModifierSymbol
            or UnicodeCategory.Format or UnicodeCategory.EnclosingMark
        || (Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune));
}
