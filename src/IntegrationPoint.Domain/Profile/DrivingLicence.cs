namespace IntegrationPoint.Domain.Profile;

/// <summary>The driving licence somebody holds, as told on a day; the newest word counts (§§ 28, 29 FeV).</summary>
public sealed class DrivingLicence
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>valid: drives here; abroad: of another state and not valid here; none.</summary>
    public required string Held { get; init; }

    /// <summary>Classes as printed on it: B, C1.</summary>
    public string? Classes { get; init; }
    public required DateOnly On { get; init; }
    public required Provenance Provenance { get; init; }
}
