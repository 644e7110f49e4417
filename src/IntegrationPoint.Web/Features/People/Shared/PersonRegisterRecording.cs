using IntegrationPoint.Domain;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Who writes down a set of facts, on which basis, and on which day of the trade.</summary>
public sealed record Recording(string Source, string LegalBasis, int OwnerBodyId, int? ById, DateTime At, DateOnly Day)
{
    public Provenance Provenance => new()
    {
        Source = Source,
        LegalBasis = LegalBasis,
        OwnerBodyId = OwnerBodyId,
        RecordedAt = At,
        RecordedById = ById,
    };

    /// <summary>The source of one fact that came otherwise than the rest; null: the same way.</summary>
    public Provenance From(string? source, int? owner = null) => (this with { Source = source ?? Source, OwnerBodyId = owner ?? OwnerBodyId }).Provenance;

    public bool SameOrigin(Provenance other) =>
        other.Source == Source && other.LegalBasis == LegalBasis && other.OwnerBodyId == OwnerBodyId;
}
