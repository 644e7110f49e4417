namespace IntegrationPoint.Domain.People;

/// <summary>A number another register knows the person by. Never our key, never shown to volunteers (§ 51a SGB II).</summary>
public sealed class PersonNumber
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>number-kind</c>: azr, asylblg-file, ba-customer ...</summary>
    public required string Kind { get; init; }

    /// <summary>Folded to capitals and digits, so that spellings with blanks meet.</summary>
    public required string Value { get; init; }
    public required Provenance Provenance { get; init; }
}
