namespace IntegrationPoint.Domain;

/// <summary>Where a value came from: source, legal basis, owning body, when and by whom (§ 67a SGB X).</summary>
public sealed class Provenance
{
    /// <summary>Code of list <c>source</c>: told, paper, register, list, body, demo.</summary>
    public required string Source { get; init; }

    /// <summary>Code of list <c>legal-basis</c>.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>The organisation that owns the value; others read it or propose a correction.</summary>
    public required int OwnerBodyId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime RecordedAt { get; init; }

    public int? RecordedById { get; init; }
}
