namespace IntegrationPoint.Web.Demo.Population;

public enum HousingKind
{
    Flat,
    Hostel,
    Hall,
    Private,
}

public static class Housing
{
    public static IReadOnlyList<int> Shares { get; } = [50, 34, 14, 2];

    /// <summary>Who came last still sleeps in the hall; families are housed in flats first.</summary>
    public static ReadOnlySpan<int> Favour(int wave, bool family) => (wave, family) switch
    {
        ( <= 3, true) => [60, 8, 0, 4],
        ( <= 3, false) => [40, 24, 0, 4],
        ( <= 6, true) => [40, 24, 4, 2],
        ( <= 6, false) => [18, 34, 16, 2],
        (_, true) => [24, 24, 16, 2],
        _ => [6, 24, 50, 2],
    };
}
