using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Population;

/// <summary>How many of each there must be, in the proportions of 24.03.2016; for 3,015 people these are the published numbers themselves.</summary>
public sealed class Marginals
{
    public const int CityStock = 3015;
    public const int CityGone = 67;
    public const int CityDuplicates = 62;
    public static readonly IReadOnlyList<int> OtherSites = [1320, 1485, 495];

    public Marginals(int stock)
    {
        Stock = stock;
        Women = Apportion.To(stock, 1953, 1062)[1];
        Ages = Apportion.To(stock, [.. AgeBands.Stock]);
        ByNation = Apportion.To(stock, [.. Nation.All.Select(n => n.Stock)]);
        WomenByNation = Bounded(Apportion.To(Women, [.. Nation.All.Select(n => n.Women)]), ByNation);
        Waves = Apportion.To(stock, [.. Wave.All.Select(w => w.Stock)]);
        Papers = Apportion.To(stock, [.. Population.Papers.Stock]);
        Housing = Apportion.To(stock, [.. Population.Housing.Shares]);
        Minors = Ages[0] + Ages[1] + Ages[2];

        var families = Apportion.To(Apportion.Of(stock, 293, CityStock), 220, 73);
        (Families, LoneParents) = (families[0], families[1]);
        Couples = Apportion.Of(stock, 75, CityStock);
        RelativeGroups = Apportion.Of(stock, 45, CityStock);
        Relatives = Math.Max(2 * RelativeGroups, Apportion.Of(stock, 103, CityStock));
        Singles = stock - Minors - (2 * Families) - LoneParents - (2 * Couples) - Relatives;
    }

    public int Stock { get; }
    public int Women { get; }
    public int Minors { get; }
    public int Families { get; }
    public int LoneParents { get; }
    public int Couples { get; }
    public int RelativeGroups { get; }
    public int Relatives { get; }
    public int Singles { get; }
    public int[] Ages { get; }
    public int[] ByNation { get; }
    public int[] WomenByNation { get; }
    public int[] Waves { get; }
    public int[] Papers { get; }
    public int[] Housing { get; }

    public int Adults => Stock - Minors;

    private static int[] Bounded(int[] parts, int[] limits)
    {
        var over = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            over += Math.Max(0, parts[i] - limits[i]);
            parts[i] = Math.Min(parts[i], limits[i]);
        }

        for (var i = 0; over > 0; i = (i + 1) % parts.Length)
        {
            if (parts[i] < limits[i])
            {
                parts[i]++;
                over--;
            }
        }

        return parts;
    }
}
