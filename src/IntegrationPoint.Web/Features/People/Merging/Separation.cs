using System.Text.Json;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Record;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Merging;

/// <summary>Takes a merge back: both records stand as before, and what was written since stays with the survivor.</summary>
public sealed class Separation(AppDb db, CurrentViewer current, TradeDay day)
{
    /// <summary>Only the latest merge of a survivor can be taken back: an earlier one lies beneath it, and its values with it.</summary>
    public async Task<Refusal?> Reverse(int mergeId, int survivorId, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var open = await db.Merges.Where(m => m.SurvivorId == survivorId && m.ReversedAt == null).OrderBy(m => m.Id).ToListAsync(ct);
        var survivor = await db.Persons.SingleAsync(p => p.Id == survivorId, ct);
        if (open.Find(m => m.Id == mergeId) is not { } merge || survivor.MergedIntoId is not null)
        {
            return new Refusal("people.merge.not-there");
        }

        if (merge != open[^1])
        {
            return new Refusal("people.merge.later-first");
        }

        var done = JsonSerializer.Deserialize<MergeRecord>(merge.Moved)!;
        var merged = await db.Persons.SingleAsync(p => p.Id == merge.MergedId, ct);
        var now = IdentityForm.Of(survivor);
        var returned = IdentityForm.Fields.Where(f => now[f] == done.After[f] && done.After[f] != done.Before[f]).ToList();
        IdentityValues.Write(survivor, returned.Aggregate(now, (form, field) => form.With(field, done.Before[field])));
        db.Entry(survivor).Property(p => p.Version).IsModified = true;
        await MovedRows.Return(db, done.Rows, survivorId, merged.Id, ct);
        await Forget(done, survivorId, ct);
        merged.Unmerge();
        merge.Reverse(day.Now, current.Viewer.UserId);
        if (!await db.SaveUnlessChanged(ct))
        {
            return new Refusal("people.merge.changed-meanwhile");
        }

        await PersonRegisterKeys.Rewrite(db, [survivorId, merged.Id], ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    private async Task Forget(MergeRecord done, int survivorId, CancellationToken ct)
    {
        db.RemoveRange(await db.PersonNames.Where(n => done.AddedNames.Contains(n.Id) && n.PersonId == survivorId).ToListAsync(ct));
        var sources = await db.FieldSources.Where(s => done.AddedSources.Contains(s.Id) && s.PersonId == survivorId).ToListAsync(ct);
        db.RemoveRange(sources);
        // A source that somebody replaced since speaks for the newer value: it stays.
        var still = sources.Select(s => s.Field).ToHashSet(StringComparer.Ordinal);
        db.AddRange(done.ReplacedSources.Where(s => still.Contains(s.Field)).Select(s => s.For(survivorId)));
        db.RemoveRange(await db.KnownDifferent.Where(k =>
            (k.FirstId == survivorId && done.AddedDifferent.Contains(k.SecondId)) || (k.SecondId == survivorId && done.AddedDifferent.Contains(k.FirstId))).ToListAsync(ct));
    }
}
