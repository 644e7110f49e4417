using IntegrationPoint.Domain;

namespace IntegrationPoint.Web.Data;

/// <summary>Where one field of a person came from, if not from the same source as the record itself.</summary>
public sealed class FieldSource
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Name of the property of Person.</summary>
    public required string Field { get; init; }
    public required Provenance Provenance { get; init; }

    /// <summary>The person or a body says the value is wrong (§ 84 SGB X).</summary>
    public bool Disputed { get; set; }
}
