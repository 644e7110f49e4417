namespace IntegrationPoint.Web.Data;

/// <summary>Counts the changes of this program to rows that figures are counted from, so that kept figures know when they are old.</summary>
public sealed class RecordState
{
    private long version;
    private long staff;

    public long Version => Volatile.Read(ref version);

    /// <summary>Changes of bodies, sites and users alone.</summary>
    public long Staff => Volatile.Read(ref staff);

    public void ChangeStaff() => Interlocked.Increment(ref staff);

    public void Change() => Interlocked.Increment(ref version);
}
