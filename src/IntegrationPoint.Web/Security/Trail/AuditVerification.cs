using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Walks the whole chain, names the first entry that was changed, removed or inserted, and holds the chain against the ends that were signed.</summary>
public sealed class AuditVerification(AppDb db, AuditSigner signer, AuditMarks marks)
{
    private const int PageSize = 2000;

    public async Task<Report> Walk(CancellationToken ct)
    {
        var head = await db.Set<AuditHead>().AsNoTracking().Select(h => new
        {
            h.Seq,
            h.Hash,
            Last = db.Set<AuditEntry>().Max(e => (long?)e.Seq),
        }).FirstAsync(ct);
        var key = (await signer.Newest(ct))?.Fingerprint;
        var begin = await Beginning(ct);
        var report = new Report(begin.Seq + 1, head.Seq, 0, head.Hash, key, null, null, begin.Broken);
        if (report.First is not null)
        {
            return report;
        }

        var links = new ChainLinks(begin.Seq, begin.Hash);
        for (var after = begin.Seq; ;)
        {
            var page = await db.Set<AuditEntry>().AsNoTracking().Where(e => e.Seq > after && e.Seq <= head.Seq).OrderBy(e => e.Seq).Take(PageSize).ToListAsync(ct);
            if (page.Count == 0)
            {
                break;
            }

            var until = page[^1].Seq;
            var changes = page.Where(e => e.Action == AuditActions.Change).Select(e => e.Seq).ToHashSet();
            // A row that says falsely whether its entry is a change names nobody: a history told from it would leave something out.
            var subjects = (await db.Set<AuditSubject>().AsNoTracking().Where(s => s.Seq > after && s.Seq <= until).ToListAsync(ct))
                .ToLookup(s => s.Seq, s => s.Changed == changes.Contains(s.Seq) ? s.PersonId : -1);
            if (page.Select(e => links.Next(e, subjects[e.Seq])).FirstOrDefault(b => b is not null) is { } broken)
            {
                return report with { Entries = links.Count, First = broken };
            }

            after = until;
        }

        var (signed, rewritten) = await marks.Compare(begin.Seq, ct);
        return report with
        {
            Entries = links.Count,
            SignedTo = signed?.Seq,
            SignedAt = signed?.At,
            First = links.End(head.Seq, head.Hash, head.Last ?? begin.Seq) ?? rewritten,
        };
    }

    /// <summary>Whether a head that was noted outside of the database is still in the chain, or is the last entry that went after its period.</summary>
    public async Task<bool> Holds(string head, CancellationToken ct) =>
        await db.Set<AuditEntry>().AnyAsync(e => e.Hash == head, ct) || await db.Set<AuditClosing>().AnyAsync(c => c.Hash == head, ct);

    private async Task<(long Seq, string Hash, Break? Broken)> Beginning(CancellationToken ct)
    {
        var closings = await db.Set<AuditClosing>().AsNoTracking().OrderBy(c => c.UpToSeq).ToListAsync(ct);
        var before = 0L;
        foreach (var closing in closings)
        {
            if (!await signer.IsGenuine(closing, ct) || closing.Entries != closing.UpToSeq - before)
            {
                return (0, AuditHash.Beginning, new Break(BreakKind.ForgedClosing, closing.UpToSeq));
            }

            before = closing.UpToSeq;
        }

        return (before, closings.Count == 0 ? AuditHash.Beginning : closings[^1].Hash, null);
    }

    /// <param name="From">First entry that must be there.</param>
    /// <param name="HeadHash">Note it outside of the database: whoever cuts off the end of the chain must know it.</param>
    /// <param name="SignedTo">The newest entry whose hash was signed.</param>
    public sealed record Report(long From, long To, long Entries, string HeadHash, string? Key, long? SignedTo, DateTime? SignedAt, Break? First);

    public sealed record Break(BreakKind Kind, long Seq);

    public enum BreakKind
    {
        Changed,
        Removed,
        Inserted,
        SubjectsChanged,
        ForgedClosing,

        /// <summary>Hashes fit to each other, but not to the end that was signed.</summary>
        Rewritten,
        ForgedMark,
    }
}
