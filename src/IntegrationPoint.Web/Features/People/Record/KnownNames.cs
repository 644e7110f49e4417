using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Every name by which the person is found, and the nationalities and languages, each with its source.</summary>
public sealed class KnownNames(AppDb db, OpenRecord record, CodeLabels labels, Texts texts)
{
    /// <param name="RowId">Null where the name is a field of the person and is changed there.</param>
    public sealed record Name(string Text, string? Language, string Kind, Provenance Source, int? RowId);

    public IReadOnlyList<Name> Names { get; private set; } = [];
    public IReadOnlyList<Nationality> Nationalities { get; private set; } = [];
    public IReadOnlyList<SpokenLanguage> Languages { get; private set; } = [];

    public async Task Load(CancellationToken ct)
    {
        var (id, person) = (record.Id, record.Person);
        var sources = await db.FieldSources.AsNoTracking().Where(s => s.PersonId == id).ToListAsync(ct);
        Provenance Source(string field) => sources.Find(s => s.Field == field)?.Provenance ?? person.Provenance;
        var further = await db.PersonNames.AsNoTracking().Where(n => n.PersonId == id).OrderBy(n => n.Id).ToListAsync(ct);
        Names =
        [
            new Name(person.DisplayName, null, texts["person.names.paper"], Source(PersonParts.Name), null),
            .. person.OwnScriptName is { } own ? [new Name(own, person.OwnScriptLanguage, texts["person.field.OwnScriptName"], Source(nameof(Person.OwnScriptName)), null)] : Array.Empty<Name>(),
            .. person.CallName is { } call ? [new Name(call, null, texts["person.field.CallName"], Source(nameof(Person.CallName)), null)] : Array.Empty<Name>(),
            .. further.Select(n => new Name(n.FamilyName is null ? n.GivenName : $"{n.GivenName} {n.FamilyName}", null, labels[CodeLists.NameKind, n.Kind], n.Provenance, n.Id)),
        ];
        Nationalities = await db.Nationalities.AsNoTracking().Where(n => n.PersonId == id).OrderBy(n => n.To != null).ThenBy(n => n.Id).ToListAsync(ct);
        Languages = await db.SpokenLanguages.AsNoTracking().Where(l => l.PersonId == id).OrderBy(l => l.Position).ToListAsync(ct);
    }
}
