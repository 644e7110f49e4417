using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>The signed ends of the chain: one more each night, and whether the chain still fits to all of them.</summary>
public sealed class AuditMarks(AppDb db, AuditSigner signer)
{
    /// <summary>Signs an end that was just found whole.</summary>
    public async Task Add(long seq, string hash, CancellationToken ct)
    {
        await signer.Ready(ct);
        var last = await db.Set<AuditMark>().AsNoTracking().OrderByDescending(m => m.Seq).FirstOrDefaultAsync(ct);
        if (seq > (last?.Seq ?? 0))
        {
            var mark = db.Add(await signer.Mark(seq, hash, last?.Signature ?? "", ct));
            try
            {
                await db.SaveChangesAsync(ct);
            }
            catch (DbUpdateException) when (db.Set<AuditMark>().Any(m => m.Previous == mark.Entity.Previous))
            {
                mark.State = EntityState.Detached; // another node signed this night
            }
        }
    }

    /// <summary>The newest mark, and the first entry from which the chain is not the one that was signed.</summary>
    /// <param name="begin">The last entry that went after its period; what was before it can no longer be compared.</param>
    public async Task<(AuditMark? Last, AuditVerification.Break? First)> Compare(long begin, CancellationToken ct)
    {
        var marks = await (
            from m in db.Set<AuditMark>().AsNoTracking()
            orderby m.Seq
            select new { Mark = m, Stored = db.Set<AuditEntry>().Where(e => e.Seq == m.Seq).Select(e => e.Hash).FirstOrDefault() }).ToListAsync(ct);
        AuditMark? before = null;
        foreach (var (mark, stored) in marks.Select(m => (m.Mark, m.Stored)))
        {
            var from = Math.Max(before?.Seq ?? 0, begin) + 1;
            if (mark.Previous != (before?.Signature ?? "") || !await signer.IsGenuine(mark, ct))
            {
                return (before, new AuditVerification.Break(AuditVerification.BreakKind.ForgedMark, mark.Seq));
            }

            if (mark.Seq > begin && stored != mark.Hash)
            {
                return (before, new AuditVerification.Break(stored is null ? AuditVerification.BreakKind.Removed : AuditVerification.BreakKind.Rewritten, stored is null ? mark.Seq : from));
            }

            before = mark;
        }

        return (before, null);
    }
}
