using System.Collections.Frozen;
using IntegrationPoint.Domain.People.Names.Scripts;

namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>Takes apart what is written in one word: Abdurrahman, Noureddine, Nasrullah, Alhassan.</summary>
internal static class Compounds
{
    private const int ShortestStem = 3;
    private static readonly string[] Faith = ["din", "dine", "deen"];

    /// <summary>How names begin whose al or el is no article: Alexander, Elena, Alina, Elias.</summary>
    private static readonly FrozenSet<string> NoArticle = FrozenSet.ToFrozenSet(
        ["alex", "alek", "aleS", "alin", "alis", "aliS", "alic", "alij", "alir", "alba", "albe", "albi", "alfr", "alfa", "alph", "elen", "elia", "elis", "eliz", "elij", "elvi", "elif", "elsa"],
        StringComparer.Ordinal);

    private static readonly string[] God = ["llah", "lah", "lla"];

    public static Word Split(string letters, NameScript script)
    {
        if (KnownSpellings.For(letters, script) is { } known)
        {
            (letters, script) = (known, script == NameScript.Arabic ? NameScript.Arabic : script);
        }

        if (script == NameScript.Other)
        {
            return new Word(letters, script);
        }

        if (letters.Length > 0 && letters[0] > 'z')
        {
            return SplitArabic(letters);
        }

        if (letters.StartsWith("cab", StringComparison.Ordinal) && Single(letters).StartsWith("cabd", StringComparison.Ordinal))
        {
            letters = letters[1..]; // Somali writes the Arabic ʿayn as c
        }

        if (MachineReadableArabic.Read(letters) is { } arabic && SplitArabic(ArabicLetters.ForReading(arabic)) is var passport)
        {
            return passport.Abd ? passport : new Word(letters, script, Bare: passport.Letters);
        }

        if (ServantOf(letters) is { } master)
        {
            return new Word(master, script, Abd: true);
        }

        letters = CloseAlike(letters);
        var bare = WithoutArticle(letters, script);
        return new Word(letters, script, Bare: bare.Length == letters.Length ? null : bare);
    }

    /// <summary>The word without a grown-on al-, el- or assimilated as-, an-, ar-; unchanged where too little would remain.</summary>
    public static string WithoutArticle(string letters, NameScript script)
    {
        if (letters.StartsWith("ال", StringComparison.Ordinal))
        {
            return letters is "الله" ? "اله" : letters.Length >= 5 ? letters[2..] : letters;
        }

        if (script == NameScript.Arabic || letters.Length < 5 || letters[0] is not ('a' or 'e' or 'u' or 'b'))
        {
            return letters is "allah" or "ullah" or "lah" ? "alah" : letters;
        }

        if (letters.StartsWith("ben", StringComparison.Ordinal))
        {
            return letters.Length >= 6 && letters[3] is not ('j' or 'e' or 'y') ? letters[3..] : letters; // Benali is Ben Ali
        }

        return letters[0] != 'b' && (letters[1] == 'l' || letters[1] == letters[2]) && !NoArticle.Contains(letters[..4]) ? letters[2..] : letters;
    }

    private static Word SplitArabic(string letters)
    {
        if (letters.StartsWith("عبدال", StringComparison.Ordinal) && letters.Length >= 7)
        {
            var master = letters[3..];
            return new Word(WithoutArticle(master, NameScript.Arabic), NameScript.Arabic, Abd: true);
        }

        if (letters.EndsWith("الدين", StringComparison.Ordinal) && letters.Length >= 7)
        {
            letters = letters[..^5] + "ادين";
        }
        else if (letters.EndsWith("الله", StringComparison.Ordinal) && letters.Length >= 6)
        {
            letters = letters[..^4] + "اله";
        }

        var bare = WithoutArticle(letters, NameScript.Arabic);
        return bare.Length == letters.Length
            ? new Word(letters, NameScript.Arabic)
            : new Word(bare, NameScript.Arabic, Bare: letters);
    }

    /// <summary>Whose servant: Abdulkarim, Abdirahman, Abdessalam, Abdullah; null for Abdi, Abdo and every other word.</summary>
    private static string? ServantOf(string letters)
    {
        letters = Single(letters);
        if (letters.Length < 6 || letters[0] is not ('a' or 'e') || !letters.AsSpan(1).StartsWith("bd", StringComparison.Ordinal))
        {
            return null;
        }

        var rest = letters.AsSpan(3);
        rest = rest.StartsWith("ou", StringComparison.Ordinal) ? rest[2..] : Vowel.IsLetter(rest[0]) ? rest[1..] : rest;
        if (rest.StartsWith("l", StringComparison.Ordinal))
        {
            rest = rest.Length is 4 or 5 && rest[^3..] is "tif" or "tef" ? "latif" : rest[1..]; // the doubled l of al-Latif
            if (rest is "h" or "ah" or "lah" or "la" or "lahi" or "ahi" or "a" or "lahe" or "laahi" or "laahe" or "ahe")
            {
                return "alah";
            }
        }
        return rest.Length >= ShortestStem ? rest.ToString() : null;
    }

    /// <summary>Without doubled letters: Abbdullah and Abdullah begin alike.</summary>
    private static string Single(string letters) => string.Concat(letters.Where((c, i) => i == 0 || c != letters[i - 1]));

    /// <summary>The joining vowel of -uddin, -eddine, -ettin, -ullah, -ollah says nothing: it becomes a.</summary>
    private static string CloseAlike(string letters)
    {
        foreach (var ending in Faith)
        {
            if (letters.EndsWith(ending, StringComparison.Ordinal) && Stem(letters[..^ending.Length]) is { } stem)
            {
                return stem + "adin";
            }
        }

        if (letters.EndsWith("ettin", StringComparison.Ordinal) && letters.Length >= ShortestStem + 5)
        {
            return letters[..^5] + "adin";
        }

        foreach (var ending in God)
        {
            if (letters.EndsWith(ending, StringComparison.Ordinal) && Stem(letters[..^ending.Length]) is { } stem)
            {
                return stem + "alah";
            }
        }

        return letters;
    }

    private static string? Stem(string letters)
    {
        var end = letters.Length;
        end -= end > 0 && letters[end - 1] is 'd' or 'l' ? 1 : 0;
        var joined = end;
        joined -= joined > 0 && Vowel.IsLetter(letters[joined - 1]) ? 1 : 0;
        joined -= joined < end && joined > 0 && letters[joined - 1] == 'o' && letters[joined] == 'u' ? 1 : 0;
        return joined < end && joined >= ShortestStem ? letters[..joined] : null;
    }
}
