namespace IntegrationPoint.Web.Demo.Names;

/// <summary>One part of a name in Latin letters and, where the region has its own script, in that.</summary>
public sealed record NamePart(string Latin, string? Own);

/// <summary>Given names of men and women and surnames that are common where people come from.</summary>
public sealed record NameRegion(IReadOnlyList<NamePart> Men, IReadOnlyList<NamePart> Women, IReadOnlyList<NamePart> Surnames)
{
    public static IReadOnlyDictionary<string, NameRegion> All { get; } = DemoLists.Rows("names")
        .GroupBy(row => row[0], StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => new NameRegion(List(g, "m"), List(g, "f"), List(g, "s")), StringComparer.Ordinal);

    public IReadOnlyList<NamePart> Given(bool female) => female ? Women : Men;

    private static List<NamePart> List(IEnumerable<string[]> rows, string kind) =>
        [.. rows.First(r => r[1] == kind)[2].Split(' ').Select(Part)];

    // A tilde stands for the blank inside a name part.
    private static NamePart Part(string text)
    {
        var halves = text.Replace('~', ' ').Split('=');
        return new NamePart(halves[0], halves.Length > 1 ? halves[1] : null);
    }
}
