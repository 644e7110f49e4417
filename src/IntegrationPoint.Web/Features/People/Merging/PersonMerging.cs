using System.Text.Json;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Record;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Merging;

/// <summary>Joins two records of one person, takes it back, and remembers that two are different. A human decides each time.</summary>
public sealed class PersonMerging(AppDb db, CurrentViewer current, TradeDay day)
{
    /// <summary>Fields whose value is taken from the merged record instead of the survivor's.</summary>
    public sealed record Choice(int SurvivorVersion, int MergedVersion, IReadOnlySet<string> FromMerged, string Reason);

    public async Task<Refusal?> Merge(int survivorId, int mergedId, Choice choice, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var survivor = await db.Persons.SingleAsync(p => p.Id == survivorId, ct);
        var merged = await db.Persons.SingleAsync(p => p.Id == mergedId, ct);
        if (survivor.MergedIntoId is not null || merged.MergedIntoId is not null || survivor.Version != choice.SurvivorVersion || merged.Version != choice.MergedVersion)
        {
            return new Refusal("people.merge.changed-meanwhile");
        }

        var (before, other) = (IdentityForm.Of(survivor), IdentityForm.Of(merged));
        var after = choice.FromMerged.Aggregate(before, (form, field) => form.With(field, other[field]));
        IdentityValues.Write(survivor, after);
        var moved = await MovedRows.Move(db, mergedId, survivorId, ct);
        var names = OtherNames(survivorId, after, [before, other]);
        db.AddRange(names);
        merged.MergeInto(survivorId);
        if (!await db.SaveUnlessChanged(ct))
        {
            return new Refusal("people.merge.changed-meanwhile");
        }

        db.Merges.Add(new PersonMerge
        {
            SurvivorId = survivorId,
            MergedId = mergedId,
            At = day.Now,
            ById = current.Viewer.UserId,
            Reason = choice.Reason,
            Moved = JsonSerializer.Serialize(new MergeRecord(moved, before, after, names.ConvertAll(n => n.Id))),
        });
        await WriteKeys([survivorId], ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>Separates two records again: rows go back, values return unless somebody changed them since.</summary>
    public async Task<Refusal?> Reverse(int mergeId, int survivorId, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var merge = await db.Merges.FirstOrDefaultAsync(m => m.Id == mergeId && m.SurvivorId == survivorId && m.ReversedAt == null, ct);
        if (merge is null)
        {
            return new Refusal("people.merge.not-there");
        }

        var done = JsonSerializer.Deserialize<MergeRecord>(merge.Moved)!;
        var survivor = await db.Persons.SingleAsync(p => p.Id == survivorId, ct);
        var merged = await db.Persons.SingleAsync(p => p.Id == merge.MergedId, ct);
        var now = IdentityForm.Of(survivor);
        IdentityValues.Write(survivor, IdentityForm.Fields.Aggregate(now, (form, field) => now[field] == done.After[field] ? form.With(field, done.Before[field]) : form));
        await MovedRows.Return(db, done.Rows, survivorId, merged.Id, ct);
        db.RemoveRange(await db.PersonNames.Where(n => done.AddedNames.Contains(n.Id) && n.PersonId == survivorId).ToListAsync(ct));
        merged.Unmerge();
        merge.Reverse(day.Now, current.Viewer.UserId);
        if (!await db.SaveUnlessChanged(ct))
        {
            return new Refusal("people.merge.changed-meanwhile");
        }

        await WriteKeys([survivorId, merged.Id], ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>Two people after all: they are not suggested again. Saying it twice changes nothing.</summary>
    public async Task KeepApart(int one, int other, CancellationToken ct)
    {
        var (first, second) = (Math.Min(one, other), Math.Max(one, other));
        if (!await db.KnownDifferent.AnyAsync(k => k.FirstId == first && k.SecondId == second, ct))
        {
            db.Add(new KnownDifferent { FirstId = first, SecondId = second, At = day.Now, ById = current.Viewer.UserId });
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>A spelling that was not chosen stays findable as a variant.</summary>
    private List<PersonName> OtherNames(int survivorId, IdentityForm chosen, IEnumerable<IdentityForm> forms) =>
    [
        .. forms.Where(f => f.GivenName is not null && (f.GivenName, f.FamilyName) != (chosen.GivenName, chosen.FamilyName))
            .DistinctBy(f => (f.GivenName, f.FamilyName))
            .Select(f => new PersonName
            {
                PersonId = survivorId,
                Kind = "variant",
                FamilyName = f.FamilyName,
                GivenName = f.GivenName!,
                Script = "Latn",
                Provenance = new Provenance { Source = "staff", LegalBasis = "sgb10-67a", OwnerBodyId = current.Viewer.BodyId, RecordedAt = day.Now, RecordedById = current.Viewer.UserId },
            }),
    ];

    private async Task WriteKeys(int[] ids, CancellationToken ct)
    {
        foreach (var record in (await PersonRecord.Load(db, ids, ct)).Values)
        {
            PersonRegisterKeys.Write(db, record);
        }
    }
}
