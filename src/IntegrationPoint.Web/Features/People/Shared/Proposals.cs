using System.Text.Json;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Proposals of correction: made by a body that does not own a value, decided by the one that does (§ 84 SGB X).</summary>
public sealed class Proposals(AppDb db, PersonRegister register, Deciders deciders, CurrentViewer current, PersonScope scope, AccessMatrix matrix, TradeDay day)
{
    private const int LongestWord = 400;

    private Recording Deciding(string basis) => new("body", basis, current.Viewer.BodyId, current.Viewer.UserId, day.Now, day.Today);

    /// <summary>Whether the viewer's role writes a part of the record at all; who only reads it decides nothing.</summary>
    public bool Decides(string field) => matrix.Level(current.Viewer.Role, Group(field), day.Today) == AccessLevel.Write;

    /// <summary>Papers belong to residence, reading and writing to the profile, everything else that can be proposed to the identity.</summary>
    public static DataGroup Group(string field) => field switch
    {
        PersonParts.Paper => DataGroup.Residence,
        nameof(Person.Literacy) => DataGroup.Profile,
        _ => DataGroup.Identity,
    };

    /// <summary>Adds a proposal for one difference; the caller saves. A second word of the same body on the same field takes the place of the first.</summary>
    public async Task Add(int personId, Difference difference, PersonFacts facts, string reason, Recording recording, CancellationToken ct)
    {
        var (body, old, several) = (current.Viewer.BodyId, Word(difference.Before), difference.IsOneOfSeveral);
        db.RemoveRange(await db.Corrections.Where(c => c.PersonId == personId && c.Field == difference.Field && (!several || c.OldValue == old) && c.ProposerBodyId == body && c.DecidedAt == null).ToListAsync(ct));
        db.Add(new CorrectionRequest
        {
            Key = PublicKeys.New(),
            PersonId = personId,
            Field = difference.Field,
            OldValue = old,
            NewValue = Word(difference.After),
            Proposed = JsonSerializer.Serialize(difference.Said ?? FactParts.Only(facts, difference.Field)),
            Reason = reason,
            DeciderBodyId = await deciders.Of(difference, ct),
            ProposerBodyId = body,
            Provenance = recording.Provenance,
        });
    }

    /// <summary>Open proposals that the viewer's body decides, about people the viewer may know, the oldest first.</summary>
    public IQueryable<CorrectionRequest> Mine()
    {
        var (body, names, papers, profile) = (current.Viewer.BodyId, Decides(PersonParts.Name), Decides(PersonParts.Paper), Decides(nameof(Person.Literacy)));
        var known = scope.Visible(DataGroup.Identity).Where(p => !p.Restricted);
        return db.Corrections.Where(c => names && (papers || c.Field != PersonParts.Paper) && (profile || c.Field != nameof(Person.Literacy))
            && c.DeciderBodyId == body && c.DecidedAt == null && known.Any(p => p.Id == c.PersonId)).OrderBy(c => c.Id);
    }

    /// <summary>What stands in the place of each proposal now: somebody may have changed it since.</summary>
    public async Task<Dictionary<string, string?>> Now(IReadOnlyCollection<CorrectionRequest> requests, CancellationToken ct)
    {
        var records = await PersonRecord.Load(db, [.. requests.Select(r => r.PersonId).Distinct()], ct);
        return requests.ToDictionary(r => r.Key, r => Difference(records[r.PersonId], r) is { } difference ? Word(difference.Before) : r.NewValue, StringComparer.Ordinal);
    }

    /// <summary>Accepting writes the value as the owner's own, so that every authorised view shows it at once.</summary>
    public async Task<Refusal?> Decide(string key, bool accepted, string? answer, CancellationToken ct)
    {
        if (await Mine().FirstOrDefaultAsync(c => c.Key == key, ct) is not { } request)
        {
            return new Refusal("people.correction.decided");
        }

        if (request.Decide(accepted, answer, current.Viewer.UserId, day.Now) is { } refusal)
        {
            return refusal;
        }

        if (accepted)
        {
            var record = (await PersonRecord.Load(db, [request.PersonId], ct))[request.PersonId];
            register.Apply(record, Difference(record, request) is { } difference ? [difference] : []);
        }

        return await db.SaveUnlessChanged(ct) ? null : new Refusal("people.correction.decided");
    }

    private Difference? Difference(PersonRecord record, CorrectionRequest request) =>
        register.Compare(record, JsonSerializer.Deserialize<PersonFacts>(request.Proposed)!, Deciding(request.Provenance.LegalBasis)).FirstOrDefault(d => d.Field == request.Field && (!d.IsOneOfSeveral || d.OwnerBodyId == request.DeciderBodyId));

    private static string? Word(object? value) => value is null ? null : PlainFormats.Show(value) is var word && word.Length > LongestWord ? word[..LongestWord] : word;
}
