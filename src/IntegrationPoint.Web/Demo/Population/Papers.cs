namespace IntegrationPoint.Web.Demo.Population;

/// <summary>Kinds of paper as section 8 counts them; BÜMA and Ankunftsnachweis are one.</summary>
public enum PaperKind
{
    Arrival,
    Gestattung,
    Duldung,
    Permit,
    Recognised,
}

public static class Papers
{
    public static IReadOnlyList<int> Stock { get; } = [1450, 1120, 330, 70, 45];

    /// <summary>Favour of the kinds for a household, by its group of nationalities and its wave.</summary>
    public static ReadOnlySpan<int> Favour(string group, int wave) => (group, wave) switch
    {
        ("war", 0) => [0, 6, 6, 20, 1],
        ("war", 1) => [0, 30, 3, 2, 8],
        ("war", 2) => [0, 40, 1, 0, 9],
        ("war", 3) => [6, 40, 0, 0, 4],
        ("balkan", 0) => [0, 1, 50, 14, 0],
        ("balkan", 1) => [0, 6, 60, 5, 0],
        ("balkan", 2) => [0, 30, 40, 1, 0],
        ("balkan", 3) => [2, 40, 20, 0, 0],
        (_, 0) => [0, 10, 40, 14, 0],
        (_, 1) => [0, 40, 24, 2, 1],
        (_, 2) => [0, 40, 12, 0, 1],
        (_, 3) => [6, 40, 3, 0, 0],
        ("balkan", 4 or 5) => [20, 20, 2, 0, 0],
        (_, 4) => [30, 20, 0, 0, 0],
        (_, 5) => [36, 10, 0, 0, 0],
        (_, 6) => [40, 6, 0, 0, 0],
        (_, 7) => [40, 2, 0, 0, 0],
        _ => [40, 0, 0, 0, 0],
    };
}
