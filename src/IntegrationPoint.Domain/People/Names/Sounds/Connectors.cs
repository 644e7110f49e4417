namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>Small words of names: articles, son of, father of, servant of, and the religious endings written apart.</summary>
internal static class Connectors
{
    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal)
    {
        "al", "el", "ul", "il", "ad", "ed", "ud", "as", "es", "us", "ash", "esh", "ush", "aS", "eS", "ar", "er", "ur", "an", "en", "un",
        "at", "et", "ut", "az", "ez", "uz", "ال",
    };

    private static readonly HashSet<string> Sons = new(StringComparer.Ordinal)
    {
        "bin", "ibn", "ben", "bn", "bint", "binti", "ould", "wuld", "بن", "ابن", "بنت", "ولد",
    };

    private static readonly HashSet<string> Servants = new(StringComparer.Ordinal)
    {
        "abd", "abdul", "abdel", "abdal", "abdoul", "abdol", "abdil", "abdur", "abdus", "abdun", "abdud", "abder", "abdes", "abdu", "ebd", "ebdul", "ebdel", "عبد",
    };

    private static readonly HashSet<string> Fathers = new(StringComparer.Ordinal) { "abu", "abou", "abo", "aboo", "ebu", "ابو", "ابي" };

    private static readonly HashSet<string> OfTheFaith = new(StringComparer.Ordinal)
    {
        "uddin", "uddeen", "udin", "eddin", "eddine", "edin", "edine", "aldin", "aldeen", "eldin", "eldine", "eldeen", "alden", "elden", "addin", "oddin", "aldyn", "الدين",
    };

    private static readonly HashSet<string> Faith = new(StringComparer.Ordinal) { "din", "deen", "dine", "dean", "دين" };

    private static readonly HashSet<string> OfGod = new(StringComparer.Ordinal) { "allah", "ullah", "ollah", "alla", "ulla", "allh", "الله" };

    public static bool IsArticle(string letters, NameScript script) => IsSpoken(script) && Articles.Contains(letters);

    public static bool IsAbd(string letters, NameScript script) => IsSpoken(script) && Servants.Contains(letters);

    public static bool IsAbu(string letters, NameScript script) => IsSpoken(script) && Fathers.Contains(letters);

    /// <summary>Articles before a word, and son of between two words.</summary>
    public static bool FallsAway(string letters, NameScript script, bool opens) =>
        IsArticle(letters, script) || (!opens && IsSpoken(script) && Sons.Contains(letters));

    /// <summary>Saif al-Din, Nour Eddine, Nasr Allah: one name in two words.</summary>
    public static Word? GrowsOn(Word before, string letters, NameScript script, bool afterArticle)
    {
        if (!IsSpoken(script) || !IsSpoken(before.Script))
        {
            return null;
        }

        var arabic = before.Script == NameScript.Arabic;
        if (OfTheFaith.Contains(letters) || (afterArticle && Faith.Contains(letters)))
        {
            return new Word(before.Letters + (arabic ? "ادين" : "adin"), before.Script, before.Abd);
        }

        return OfGod.Contains(letters) ? new Word(before.Letters + (arabic ? "اله" : "alah"), before.Script, before.Abd) : null;
    }

    private static bool IsSpoken(NameScript script) => script is not NameScript.Other;
}
