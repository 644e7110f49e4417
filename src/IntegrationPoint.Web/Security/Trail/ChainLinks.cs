using static IntegrationPoint.Web.Security.Trail.AuditVerification;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Judges one entry after the other. What broke is often clear only from the entry that follows, because it vouches for the one before it.</summary>
internal sealed class ChainLinks(long seq, string hash)
{
    private long lastSeq = seq;
    private string lastHash = hash;
    private string hashBeforeLast = hash;
    private Func<AuditEntry?, string, Break>? doubt;

    public long Count { get; private set; }

    public Break? Next(AuditEntry entry, IEnumerable<int> subjects)
    {
        if (doubt is not null)
        {
            return doubt(entry, entry.PrevHash);
        }

        if (entry.Seq != lastSeq + 1)
        {
            return new Break(BreakKind.Removed, lastSeq + 1);
        }

        if (AuditHash.Of(entry) != entry.Hash)
        {
            return NotItself(entry);
        }

        if (!subjects.Order().SequenceEqual(SubjectList.Read(entry.Subjects)))
        {
            return new Break(BreakKind.SubjectsChanged, entry.Seq);
        }

        if (entry.PrevHash != lastHash)
        {
            // If what follows stands by this entry, this one is true and the one before it was replaced.
            var first = Count == 0;
            doubt = (_, vouched) => new Break(BreakKind.Changed, vouched == entry.Hash && !first ? entry.Seq - 1 : entry.Seq);
        }

        (lastSeq, hashBeforeLast, lastHash) = (entry.Seq, lastHash, entry.Hash);
        Count++;
        return null;
    }

    public Break? End(long headSeq, string headHash, long lastStored) =>
        doubt is not null ? doubt(null, headHash)
        : lastStored > headSeq ? new Break(BreakKind.Inserted, headSeq + 1)
        : lastSeq < headSeq ? new Break(BreakKind.Removed, lastSeq + 1)
        : lastHash != headHash ? new Break(BreakKind.Changed, lastSeq)
        : null;

    private Break? NotItself(AuditEntry entry)
    {
        // It is itself one place further up or down: somebody pushed an entry in before it, or took one away, and moved the rest.
        if (Count > 0 && entry.PrevHash == hashBeforeLast && AuditHash.Of(entry, entry.Seq - 1) == entry.Hash)
        {
            return new Break(BreakKind.Inserted, lastSeq);
        }

        if (AuditHash.Of(entry, entry.Seq + 1) == entry.Hash)
        {
            return new Break(BreakKind.Removed, entry.Seq);
        }

        var before = lastHash;
        doubt = (next, _) => new Break(
            next is not null && next.PrevHash == before && AuditHash.Of(next, next.Seq - 1) == next.Hash ? BreakKind.Inserted : BreakKind.Changed,
            entry.Seq);
        return null;
    }
}
