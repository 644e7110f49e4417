using System.Globalization;

namespace IntegrationPoint.Web.Demo.Population;

/// <summary>A nationality of the town: its share, how it came, how its names are made, what it speaks.</summary>
/// <param name="Women">Women and girls among <paramref name="Stock"/>.</param>
/// <param name="Families">Favour for households with children against single people.</param>
/// <param name="Group">war, transit, balkan, africa or other: when it came and with which paper.</param>
public sealed record Nation(string Code, int Stock, int Women, int Families, string Group, string Names, IReadOnlyList<(string Language, int Weight)> Languages)
{
    public static IReadOnlyList<Nation> All { get; } =
    [
        .. DemoLists.Rows("nations").Select(row => new Nation(
            row[0], Number(row[1]), Number(row[2]), Number(row[3]), row[4], row[5],
            [.. row[6].Split(' ').Select(l => l.Split(':')).Select(l => (l[0], Number(l[1])))])),
    ];

    /// <summary>Syria, Iraq, Iran and Eritrea: the countries with a high prospect of staying in March 2016.</summary>
    public bool HighProspect => Code is "SY" or "IQ" or "IR" or "ER";

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
