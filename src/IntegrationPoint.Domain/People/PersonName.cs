namespace IntegrationPoint.Domain.People;

/// <summary>A further name: spelling variant, name at birth, alias, name on an earlier paper.</summary>
public sealed class PersonName
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>variant, birth, alias or former.</summary>
    public required string Kind { get; init; }
    public string? FamilyName { get; init; }
    public required string GivenName { get; init; }

    /// <summary>ISO 15924 script: Latn, Arab, Ethi, Cyrl ...</summary>
    public required string Script { get; init; }
    public required Provenance Provenance { get; init; }
}
