namespace IntegrationPoint.Web.Demo.Population;

/// <summary>A span of arrivals and how many of them are still in benefit on the key date, or have left it.</summary>
public sealed record Wave(DateOnly From, DateOnly To, int Stock, int Gone)
{
    public static IReadOnlyList<Wave> All { get; } =
    [
        new(new(2010, 2, 1), new(2013, 12, 31), 180, 0),
        new(new(2014, 1, 1), new(2014, 12, 31), 330, 0),
        new(new(2015, 1, 1), new(2015, 4, 30), 230, 0),
        new(new(2015, 5, 1), new(2015, 8, 31), 560, 0),
        new(new(2015, 9, 1), new(2015, 9, 30), 368, 16),
        new(new(2015, 10, 1), new(2015, 10, 31), 406, 18),
        new(new(2015, 11, 1), new(2015, 11, 30), 462, 20),
        new(new(2015, 12, 1), new(2015, 12, 31), 284, 13),
        new(new(2016, 1, 1), new(2016, 1, 31), 130, 0),
        new(new(2016, 2, 1), new(2016, 2, 29), 55, 0),
        new(new(2016, 3, 1), new(2016, 3, 22), 10, 0),
    ];

    public const int Autumn = 4;

    /// <summary>Favour of a wave for a group of nationalities: autumn 2015 was Syria, Iraq and Afghanistan, the years before the Balkans.</summary>
    public static ReadOnlySpan<int> Favour(string group) => group switch
    {
        "war" => [1, 6, 9, 10, 14, 14, 14, 14, 14, 12, 12],
        "transit" => [3, 5, 5, 8, 13, 13, 13, 13, 13, 12, 12],
        "balkan" => [30, 22, 30, 14, 3, 2, 2, 2, 2, 2, 2],
        "africa" => [8, 12, 10, 9, 6, 6, 6, 6, 7, 7, 7],
        _ => [20, 16, 9, 6, 3, 3, 3, 3, 3, 3, 3],
    };
}
