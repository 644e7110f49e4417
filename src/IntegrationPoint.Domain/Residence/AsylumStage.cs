namespace IntegrationPoint.Domain.Residence;

/// <summary>A step of the asylum procedure: request, application, hearing, decision, appeal.</summary>
public sealed class AsylumStage
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>asylum-stage</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>Code of list <c>asylum-outcome</c>; null while nothing is decided.</summary>
    public string? Outcome { get; init; }
    public required DateOnly On { get; init; }
    public required Provenance Provenance { get; init; }
}
