namespace IntegrationPoint.Domain.Figures;

/// <summary>The meaning of a figure: what one unit is, when it is counted, whose data it gives away, and how small a cell may be shown to those who may not open its list.</summary>
/// <param name="Key">Stable name in addresses, texts and files.</param>
/// <param name="Group">Group of the access matrix that the list behind the figure would reveal, beside identity.</param>
public sealed record Indicator(string Key, FigureUnit Unit, FigureTime Time, DataGroup Group, Measure Measure)
{
    /// <summary>Cells of 1 and 2 are suppressed; 0 is shown.</summary>
    public const int SmallestCell = 3;

    /// <summary>Where barriers, the health flag or personal reasons are counted.</summary>
    public const int SmallestBarrierCell = 5;

    /// <summary>Averages, medians and shares need at least so many cases.</summary>
    public const int SmallestAverage = 5;

    /// <summary>Breakdowns a report prints, beside the one by site.</summary>
    public IReadOnlyList<string> Breakdowns { get; init; } = [];

    /// <summary>Text key of what the reader must know beside the definition; null: nothing.</summary>
    public string? Footnote { get; init; }

    public string NameKey => $"figures.{Key}.name";

    public string DefinitionKey => $"figures.{Key}.definition";
}
