namespace IntegrationPoint.Domain.Figures;

/// <summary>One counted cell: so many of a population have this code in this dimension at this site.</summary>
/// <param name="Site">Short name of the site of the open case; <see cref="NoSite"/> where there is none.</param>
public readonly record struct Tally(string Population, string Dimension, string Code, string Site, int Count)
{
    public const string NoSite = "none";
}
