namespace IntegrationPoint.Web.Tests.Security;

/// <summary>Real time, pushed forward by hand.</summary>
internal sealed class MovableClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}
