using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Record;

namespace IntegrationPoint.Web.Features.People.Merging;

/// <summary>What a merge did, kept as JSON in the merge for the way back.</summary>
public sealed record MergeRecord(Dictionary<string, List<int>> Rows, IdentityForm Before, IdentityForm After)
{
    /// <summary>Spellings that were added to the survivor so that it is found by them.</summary>
    public List<int> AddedNames { get; init; } = [];

    /// <summary>Sources of the values the survivor took over, and those they replaced.</summary>
    public List<int> AddedSources { get; init; } = [];
    public List<Replaced> ReplacedSources { get; init; } = [];

    /// <summary>Persons known to be different from the merged one, and by that from the survivor.</summary>
    public List<int> AddedDifferent { get; init; } = [];

    /// <param name="Id">The row comes back under its own number: an earlier merge may know it by that.</param>
    public sealed record Replaced(int Id, string Field, bool Disputed, string Source, string LegalBasis, int OwnerBodyId, DateTime RecordedAt, int? RecordedById)
    {
        public static Replaced Of(FieldSource s) => new(s.Id, s.Field, s.Disputed, s.Provenance.Source, s.Provenance.LegalBasis, s.Provenance.OwnerBodyId, s.Provenance.RecordedAt, s.Provenance.RecordedById);

        public FieldSource For(int personId) => new()
        {
            Id = Id,
            PersonId = personId,
            Field = Field,
            Disputed = Disputed,
            Provenance = new Provenance { Source = Source, LegalBasis = LegalBasis, OwnerBodyId = OwnerBodyId, RecordedAt = RecordedAt, RecordedById = RecordedById },
        };
    }
}
