using System.Text.Json;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Record;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Merging;

/// <summary>Joins two records of one person, and remembers that two are different. A human decides each time.</summary>
public sealed class PersonMerging(AppDb db, CurrentViewer current, TradeDay day)
{
    /// <summary>Versions as the page showed them, and the fields whose value is taken from the merged record instead of the survivor's.</summary>
    public sealed record Choice(int SurvivorVersion, int MergedVersion, IReadOnlySet<string> FromMerged, string Reason);

    public async Task<Refusal?> Merge(int survivorId, int mergedId, Choice choice, CancellationToken ct)
    {
        if (survivorId == mergedId)
        {
            return new Refusal("people.merge.itself");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var survivor = await db.Persons.SingleAsync(p => p.Id == survivorId, ct);
        var merged = await db.Persons.SingleAsync(p => p.Id == mergedId, ct);
        if (survivor.MergedIntoId is not null || merged.MergedIntoId is not null || survivor.Version != choice.SurvivorVersion || merged.Version != choice.MergedVersion)
        {
            return new Refusal("people.merge.changed-meanwhile");
        }

        // A lock belongs to one record; joining would take it off or put it on without a decision.
        if (survivor.Restricted || merged.Restricted || survivor.StaffRelated || merged.StaffRelated)
        {
            return new Refusal("people.merge.locked");
        }

        // Whether somebody lives is no value that a merge chooses in passing.
        if (survivor.DeceasedOn != merged.DeceasedOn)
        {
            return new Refusal("people.merge.death");
        }

        var (before, other) = (IdentityForm.Of(survivor), IdentityForm.Of(merged));
        var taken = choice.FromMerged.Where(f => before[f] != other[f]).ToList();
        var after = taken.Aggregate(before, (form, field) => form.With(field, other[field]));
        IdentityValues.Write(survivor, after);
        // Also where no value changes: who merges this survivor elsewhere at the same moment must meet a conflict.
        db.Entry(survivor).Property(p => p.Version).IsModified = true;
        var names = await OtherNames(survivorId, mergedId, after, [before, other], ct);
        var rows = await MovedRows.Move(db, mergedId, survivorId, ct);
        var sources = await MergedSources.Take(db, survivor, merged, taken, ct);
        var different = await AlsoDifferent(survivorId, mergedId, ct);
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
            Moved = JsonSerializer.Serialize(new MergeRecord(rows, before, after)
            {
                AddedNames = names.ConvertAll(n => n.Id),
                AddedSources = sources.Added.ConvertAll(s => s.Id),
                ReplacedSources = sources.Replaced,
                AddedDifferent = different,
            }),
        });
        // The survivor is found by every spelling; taking the merge back writes these keys anew.
        await db.SearchKeys.Where(k => k.PersonId == mergedId).ExecuteDeleteAsync(ct);
        await PersonRegisterKeys.Rewrite(db, [survivorId], ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    /// <summary>Two people after all: they are not suggested again. Saying it twice changes nothing.</summary>
    public async Task KeepApart(int one, int other, CancellationToken ct)
    {
        if (!await Known(one, other, ct))
        {
            Remember(one, other);
            await db.SaveUnlessChanged(ct); // who said it in the same moment said the same
        }
    }

    /// <summary>Who is not the merged person is not the survivor either.</summary>
    private async Task<List<int>> AlsoDifferent(int survivorId, int mergedId, CancellationToken ct)
    {
        var pairs = await db.KnownDifferent.Where(k => k.FirstId == mergedId || k.SecondId == mergedId).Select(k => k.FirstId == mergedId ? k.SecondId : k.FirstId).ToListAsync(ct);
        var added = new List<int>();
        foreach (var other in pairs.Where(o => o != survivorId))
        {
            if (!await Known(survivorId, other, ct))
            {
                Remember(survivorId, other);
                added.Add(other);
            }
        }

        return added;
    }

    private Task<bool> Known(int one, int other, CancellationToken ct)
    {
        var (first, second) = (Math.Min(one, other), Math.Max(one, other));
        return db.KnownDifferent.AnyAsync(k => k.FirstId == first && k.SecondId == second, ct);
    }

    private void Remember(int one, int other) =>
        db.Add(new KnownDifferent { FirstId = Math.Min(one, other), SecondId = Math.Max(one, other), At = day.Now, ById = current.Viewer.UserId });

    /// <summary>A spelling that was not chosen stays findable as a variant.</summary>
    private async Task<List<PersonName>> OtherNames(int survivorId, int mergedId, IdentityForm chosen, IEnumerable<IdentityForm> forms, CancellationToken ct)
    {
        var known = await db.PersonNames.Where(n => n.PersonId == survivorId || n.PersonId == mergedId).Select(n => new { GivenName = (string?)n.GivenName, n.FamilyName }).ToListAsync(ct);
        return
        [
            .. forms.Select(f => new { f.GivenName, f.FamilyName }).Distinct()
                .Where(n => n.GivenName is not null && !known.Contains(n) && (n.GivenName, n.FamilyName) != (chosen.GivenName, chosen.FamilyName))
                .Select(n => new PersonName
                {
                    PersonId = survivorId,
                    Kind = "variant",
                    FamilyName = n.FamilyName,
                    GivenName = n.GivenName!,
                    Script = NameWriting.Script($"{n.GivenName} {n.FamilyName}"),
                    Provenance = new Provenance { Source = "staff", LegalBasis = "sgb10-67a", OwnerBodyId = current.Viewer.BodyId, RecordedAt = day.Now, RecordedById = current.Viewer.UserId },
                }),
        ];
    }
}
