namespace IntegrationPoint.Domain.People.Names.Scripts;

/// <summary>Armenian (eastern sound values, as in the Republic of Armenia) and Georgian letters as Latin sounds.</summary>
internal static class CaucasianLetters
{
    private static readonly string[] Armenian =
    [
        "a", "b", "g", "d", "e", "z", "e", "e", "t", "Z", "i", "l", "kh", "ts", "k", "h", "J", "G", "C", "m", "y", "n",
        "S", "o", "C", "p", "J", "r", "s", "v", "t", "r", "ts", "v", "p", "k", "o", "f",
    ];

    private static readonly string[] Georgian =
    [
        "a", "b", "g", "d", "e", "v", "z", "t", "i", "k", "l", "m", "n", "o", "p", "Z", "r", "s", "t", "u", "p", "k", "G",
        "k", "S", "C", "ts", "J", "ts", "C", "kh", "J", "h",
    ];

    public static string? Latin(char c) => c switch
    {
        >= '\u0561' and <= '\u0586' => Armenian[c - '\u0561'],
        '\u0587' => "ev",
        >= '\u10D0' and <= '\u10F0' => Georgian[c - '\u10D0'],
        >= '\u2D00' and <= '\u2D20' => Georgian[c - '\u2D00'],
        _ => null,
    };
}
