namespace IntegrationPoint.Domain.Figures;

/// <summary>Where a number stands: population, dimension, code, and the site or all of them.</summary>
public readonly record struct CellName(string Population, string Dimension, string Code, string Site)
{
    public const string AllSites = "";

    public static CellName Total(string population, string site = AllSites) => new(population, Figures.Dimension.All, "", site);
}
