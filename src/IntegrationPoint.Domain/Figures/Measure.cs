namespace IntegrationPoint.Domain.Figures;

/// <summary>How the value of an indicator is read from the counted cells.</summary>
public abstract record Measure
{
    /// <summary>One cell; without dimension the whole population.</summary>
    public sealed record Cell(string Population, string Dimension = "", string Code = "") : Measure;

    /// <summary>The value in the middle of a dimension of whole numbers.</summary>
    public sealed record Middle(string Population) : Measure;

    /// <summary>One cell in hundred of several.</summary>
    public sealed record Share(string Population, string Dimension, string Part, IReadOnlyList<string> Whole) : Measure;

    /// <summary>One population by another, times a factor.</summary>
    public sealed record Ratio(string Population, string By, int Factor) : Measure;

    public string Counts => this switch
    {
        Cell c => c.Population,
        Middle m => m.Population,
        Share s => s.Population,
        Ratio r => r.Population,
        _ => throw new NotSupportedException(),
    };
}
