namespace IntegrationPoint.Domain.Casework;

/// <summary>A note of one body; other bodies read it only where it is marked as shared, the immigration office never.</summary>
public sealed class Note
{
    public int Id { get; init; }
    public required int PersonId { get; init; }
    public required int BodyId { get; init; }
    public required DateOnly On { get; init; }

    /// <summary>fact, observation or words (of the client).</summary>
    public required string Kind { get; init; }
    public required string Text { get; init; }
    public required bool Shared { get; init; }
    public required Provenance Provenance { get; init; }
}
