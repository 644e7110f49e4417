namespace IntegrationPoint.Domain.Profile;

/// <summary>What the person wants to do, in their own words, and a plan B.</summary>
public sealed class Wish
{
    public int Id { get; init; }
    public required int PersonId { get; init; }
    public required string Words { get; init; }
    public string? PlanB { get; init; }

    /// <summary>yes, no or later: whether the person wants to try work in a firm.</summary>
    public string? WorkTrial { get; init; }
    public required DateOnly On { get; init; }
    public required Provenance Provenance { get; init; }
}
