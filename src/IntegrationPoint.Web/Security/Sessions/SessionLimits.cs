using System.Linq.Expressions;

namespace IntegrationPoint.Web.Security.Sessions;

/// <summary>How long a session lasts (ASVS 7.3.1, 7.3.2, 7.4.2).</summary>
public static class SessionLimits
{
    public static readonly TimeSpan Idle = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(10);

    /// <summary>A locked user, a changed role or a session ended on another node is noticed at the latest after this time.</summary>
    public static readonly TimeSpan Recheck = TimeSpan.FromSeconds(20);

    public static Expression<Func<UserSession, bool>> Living(DateTime now)
    {
        var (begun, seen) = (now - Absolute, now - Idle);
        return s => s.StartedAt > begun && s.LastSeenAt > seen;
    }

    /// <summary>No cookie opens it any more; a node may have seen it one recheck later than the row says.</summary>
    public static Expression<Func<UserSession, bool>> Over(DateTime now)
    {
        var (begun, seen) = (now - Absolute, now - Idle - Recheck);
        return s => s.StartedAt <= begun || s.LastSeenAt <= seen;
    }
}
