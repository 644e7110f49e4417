namespace IntegrationPoint.Domain.People.Names.Scripts;

/// <summary>Ge'ez signs (Tigrinya, Amharic, Tigre) as Latin sounds: eight vowel orders on each consonant row.</summary>
internal static class EthiopicLetters
{
    private const char First = '\u1200';

    private static readonly string[] Rows =
    [
        "h", "l", "h", "m", "s", "r", "s", "S", "q", "qw", "q", "qw", "b", "v", "t", "C", "h", "hw", "n", "ny", "", "k", "kw",
        "kh", "khw", "w", "", "z", "Z", "y", "d", "d", "J", "g", "gw", "ng", "t", "C", "p", "ts", "ts", "f", "p",
    ];

    // The sixth order is a weak vowel or none; Latin writers leave it out, or write e or i.
    private static readonly string[] Orders = ["e", "u", "i", "a", "e", "e", "o", "wa"];

    public static string? Latin(char c, bool closes)
    {
        var row = (c - First) / 8;
        return c < First || row >= Rows.Length ? null : Rows[row] + Vowel(Rows[row], (c - First) % 8, closes);
    }

    /// <summary>The vowel carriers and the h rows sound a in their first order; a closing sign of the sixth order has no vowel.</summary>
    private static string Vowel(string consonant, int order, bool closes) => (order, consonant) switch
    {
        (0, "" or "h") => "a",
        (5, "y") => "",
        (5, not "") when closes => "",
        _ => Orders[order],
    };
}
