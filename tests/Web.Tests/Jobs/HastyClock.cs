namespace IntegrationPoint.Web.Tests.Jobs;

/// <summary>Waits no longer than a blink.</summary>
internal sealed class HastyClock : TimeProvider
{
    private static readonly TimeSpan Blink = TimeSpan.FromMilliseconds(20);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, Blink, Blink);
}
