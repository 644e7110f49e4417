namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>What stands between two consonants.</summary>
internal static class Vowel
{
    public const char None = '-';

    /// <summary>Arabic writing leaves short vowels out.</summary>
    public const char Unwritten = '?';
    /// <summary>A ي or و standing for a long vowel: surer than any Latin i or u.</summary>
    public const char WrittenI = 'I';
    public const char WrittenU = 'U';
    public const char Ai = 'Y';
    public const char Au = 'W';

    public static bool IsLetter(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
