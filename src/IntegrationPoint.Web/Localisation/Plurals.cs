namespace IntegrationPoint.Web.Localisation;

/// <summary>The plural form a number takes in a language (Unicode CLDR, whole numbers).</summary>
public static class Plurals
{
    public static readonly IReadOnlyList<string> AllForms = ["zero", "one", "two", "few", "many", "other"];

    public static IReadOnlyList<string> FormsOf(string language) => language switch
    {
        "ar" => AllForms,
        "uk" => ["one", "few", "many", "other"],
        "fr" => ["one", "many", "other"],
        _ => ["one", "other"],
    };

    public static string Form(string language, long number)
    {
        var n = Math.Abs(number);
        return language switch
        {
            "ar" => Arabic(n),
            "uk" => Ukrainian(n),
            "fr" => French(n),
            "fa" or "ti" => n <= 1 ? "one" : "other",
            _ => n == 1 ? "one" : "other",
        };
    }

    private static string Arabic(long n) => (n, n % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };

    // From a million on: "un million de personnes".
    private static string French(long n) => n <= 1 ? "one" : n % 1_000_000 == 0 ? "many" : "other";

    private static string Ukrainian(long n) => (n % 10, n % 100) switch
    {
        (1, not 11) => "one",
        ( >= 2 and <= 4, < 12 or > 14) => "few",
        _ => "many",
    };
}
