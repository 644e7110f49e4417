using System.Globalization;
using System.Threading.RateLimiting;
using IntegrationPoint.Web.Security.SignIn;

namespace IntegrationPoint.Web.Security.Hardening;

/// <summary>How often one caller may try to sign in, search and export in a minute, and report a barrier in an hour (ASVS 2.4.1, 6.3.1). People never notice; a script does.</summary>
internal sealed class RateLimits(IConfiguration configuration)
{
    private readonly int signIns = configuration.GetValue("Limits:SignInPerMinute", 20);
    private readonly int searches = configuration.GetValue("Limits:SearchPerMinute", 600);
    private readonly int exports = configuration.GetValue("Limits:ExportPerMinute", 10);
    private readonly int reports = configuration.GetValue("Limits:ReportPerHour", 20);

    public PartitionedRateLimiter<HttpContext> Limiter() => PartitionedRateLimiter.Create<HttpContext, string>(http => Kind(http) switch
    {
        "sign-in" => Window("sign-in:" + http.Connection.RemoteIpAddress, signIns),
        "search" => Window("search:" + Caller(http), searches),
        "export" => Window("export:" + Caller(http), exports),
        "report" => Window("report:" + http.Connection.RemoteIpAddress, reports, minutes: 60),
        _ => RateLimitPartition.GetNoLimiter(""),
    });

    private static string? Kind(HttpContext http)
    {
        var path = http.Request.Path;
        if (HttpMethods.IsPost(http.Request.Method) && SignInPaths.TriesSecrets(http.Request))
        {
            return "sign-in";
        }

        // Whoever reports a barrier is nobody we know, and each report stays for a while.
        if (HttpMethods.IsPost(http.Request.Method) && path.StartsWithSegments("/accessibility/report", StringComparison.OrdinalIgnoreCase))
        {
            return "report";
        }

        return path.StartsWithSegments("/search", StringComparison.OrdinalIgnoreCase) ? "search"
            : path.Value?.Contains("/export", StringComparison.OrdinalIgnoreCase) == true || path.StartsWithSegments("/people/print", StringComparison.OrdinalIgnoreCase) ? "export"
            : null;
    }

    private static string Caller(HttpContext http) =>
        http.Features.Get<Viewer>()?.UserId.ToString(CultureInfo.InvariantCulture) ?? http.Connection.RemoteIpAddress?.ToString() ?? "";

    private static RateLimitPartition<string> Window(string key, int most, int minutes = 1) => RateLimitPartition.GetSlidingWindowLimiter(key, _ => new SlidingWindowRateLimiterOptions
    {
        PermitLimit = most,
        Window = TimeSpan.FromMinutes(minutes),
        SegmentsPerWindow = 6,
    });
}
