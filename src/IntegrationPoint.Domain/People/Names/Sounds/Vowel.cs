namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>What stands between two consonants.</summary>
internal static class Vowel
{
    public const char None = '-';

    /// <summary>Arabic writing leaves short vowels out.</summary>
    public const char Unwritten = '?';
    public const char Ai = 'Y';
    public const char Au = 'W';

    public static bool IsLetter(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
