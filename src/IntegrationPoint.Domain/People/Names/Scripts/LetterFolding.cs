namespace IntegrationPoint.Domain.People.Names.Scripts;

/// <summary>The plain form of a word in its own writing, for text comparison.</summary>
internal static class LetterFolding
{
    public static string Fold(string word, NameScript script) => script switch
    {
        NameScript.Latin => LatinLetters.Plain(word),
        NameScript.Arabic => ArabicLetters.Unify(word),
        _ => word,
    };
}
