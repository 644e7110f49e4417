namespace IntegrationPoint.Domain.Imports;

/// <summary>How one partner names its columns; asked once, remembered after.</summary>
public sealed class ImportMapping
{
    public int Id { get; init; }
    public required int BodyId { get; init; }

    /// <summary>The header cells of the partner's file, normalised and joined.</summary>
    public required string Headers { get; init; }

    /// <summary>JSON: header to field.</summary>
    public required string Columns { get; set; }
    public required DateTime SavedAt { get; set; }
}
