namespace IntegrationPoint.Web.Data;

/// <summary>Counts the changes of this program to rows that figures are counted from, so that kept figures know when they are old.</summary>
public sealed class RecordState
{
    private long version;

    public long Version => Volatile.Read(ref version);

    public void Change() => Interlocked.Increment(ref version);
}
