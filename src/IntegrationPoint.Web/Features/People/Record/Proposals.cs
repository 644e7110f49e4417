using System.Text.Json;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Proposals of correction: made by a body that does not own a value, decided by the one that does (§ 84 SGB X).</summary>
public sealed class Proposals(AppDb db, PersonRegister register, CurrentViewer current, PersonScope scope, TradeDay day)
{
    /// <summary>Adds a proposal for one difference; the caller saves.</summary>
    public async Task Add(int personId, Difference difference, PersonFacts facts, string reason, Recording recording, CancellationToken ct)
    {
        var owner = difference.OwnerBodyId != current.Viewer.BodyId ? difference.OwnerBodyId : await Office(ct);
        db.Add(new CorrectionRequest
        {
            Key = PublicKeys.New(),
            PersonId = personId,
            Field = difference.Field,
            OldValue = Word(difference.Before),
            NewValue = Word(difference.After),
            Proposed = JsonSerializer.Serialize(FactParts.Only(facts, difference.Field)),
            Reason = reason,
            DeciderBodyId = owner,
            ProposerBodyId = current.Viewer.BodyId,
            Provenance = recording.Provenance,
        });
    }

    /// <summary>Open proposals that the viewer's body decides, about people the viewer may know, the oldest first.</summary>
    public IQueryable<CorrectionRequest> Mine() => db.Corrections
        .Where(c => c.DeciderBodyId == current.Viewer.BodyId && c.DecidedAt == null && scope.Visible(DataGroup.Identity).Any(p => p.Id == c.PersonId))
        .OrderBy(c => c.Id);

    /// <summary>Accepting writes the value as the owner's own, so that every authorised view shows it at once.</summary>
    public async Task<Refusal?> Decide(string key, bool accepted, string? answer, CancellationToken ct)
    {
        if (await Mine().FirstOrDefaultAsync(c => c.Key == key, ct) is not { } request)
        {
            return new Refusal("people.correction.decided");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (request.Decide(accepted, answer, current.Viewer.UserId, day.Now) is { } refusal)
        {
            return refusal;
        }

        if (accepted)
        {
            var facts = JsonSerializer.Deserialize<PersonFacts>(request.Proposed)!;
            await register.Change(request.PersonId, facts, new Recording("body", request.Provenance.LegalBasis, current.Viewer.BodyId, current.Viewer.UserId, day.Now, day.Today), ct);
        }

        if (!await db.SaveUnlessChanged(ct))
        {
            return new Refusal("people.correction.decided");
        }

        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>A value nobody else wrote yet, in a group that is not the viewer's to write: the immigration office leads papers.</summary>
    private async Task<int> Office(CancellationToken ct) =>
        await db.Organisations.Where(o => o.Kind == BodyKinds.ImmigrationOffice && o.ValidFrom <= day.Today && (o.ValidTo == null || o.ValidTo >= day.Today))
            .OrderBy(o => o.Id).Select(o => (int?)o.Id).FirstOrDefaultAsync(ct) ?? current.Viewer.BodyId;

    private static string? Word(object? value) => value is null ? null : PlainFormats.Show(value);
}
