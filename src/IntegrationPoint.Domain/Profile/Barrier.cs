namespace IntegrationPoint.Domain.Profile;

/// <summary>Something that stands between the person and the next step. Health is only "wants clarification", never a diagnosis.</summary>
public sealed class Barrier
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>barrier</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Code of list <c>severity</c>.</summary>
    public required string Severity { get; init; }
    public required DateOnly Since { get; init; }
    public DateOnly? Until { get; private set; }
    public required int BodyId { get; init; }
    public required Provenance Provenance { get; init; }

    public void Resolve(DateOnly day) => Until = day;
}
