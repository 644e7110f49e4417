using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Record;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Merging;

/// <summary>A value that the survivor takes over keeps its own source and owner: merging makes nobody the owner of what another body wrote.</summary>
public static class MergedSources
{
    public sealed record Change(List<FieldSource> Added, List<MergeRecord.Replaced> Replaced);

    /// <summary>Changes the rows in the context; the caller saves.</summary>
    public static async Task<Change> Take(AppDb db, Person survivor, Person merged, IEnumerable<string> fields, CancellationToken ct)
    {
        var sources = (await db.FieldSources.Where(s => s.PersonId == survivor.Id || s.PersonId == merged.Id).ToListAsync(ct)).ToLookup(s => s.PersonId);
        var parts = fields.Select(Part).Distinct(StringComparer.Ordinal).ToList();
        var replaced = sources[survivor.Id].Where(s => parts.Contains(s.Field)).ToList();
        var added = parts.ConvertAll(part => new FieldSource { PersonId = survivor.Id, Field = part, Provenance = Copy((sources[merged.Id].FirstOrDefault(s => s.Field == part)?.Provenance ?? merged.Provenance)) });
        db.RemoveRange(replaced);
        db.AddRange(added);
        return new Change(added, replaced.ConvertAll(MergeRecord.Replaced.Of));
    }

    /// <summary>The part of the record whose source speaks for a field of the form.</summary>
    private static string Part(string field) => field switch
    {
        nameof(IdentityForm.GivenName) or nameof(IdentityForm.FamilyName) => PersonParts.Name,
        nameof(IdentityForm.BirthDate) or nameof(IdentityForm.BirthPrecision) => PersonParts.BirthDate,
        nameof(IdentityForm.OwnScriptLanguage) => nameof(Person.OwnScriptName),
        _ => field,
    };

    private static Provenance Copy(Provenance p) => new() { Source = p.Source, LegalBasis = p.LegalBasis, OwnerBodyId = p.OwnerBodyId, RecordedAt = p.RecordedAt, RecordedById = p.RecordedById };
}
