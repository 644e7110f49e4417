using IntegrationPoint.Domain;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Names the one who acts now: the viewer, an anonymous request, the running program by itself, or a command.</summary>
public sealed class AuditActors(CurrentViewer current, IHttpContextAccessor http, IHostApplicationLifetime lifetime, AccessMatrix matrix, TradeDay day)
{
    public AuditActor Current()
    {
        var request = http.HttpContext?.TraceIdentifier ?? "";
        return current.Maybe is { } viewer
            ? Of(viewer)
            : http.HttpContext is not null
                ? new AuditActor(null, "", "anonymous", "", request, "sign-in")
                : lifetime.ApplicationStarted.IsCancellationRequested
                    ? new AuditActor(null, "Integration Point", "house", "", request, "operation")
                    : new AuditActor(null, Environment.UserName, "command-line", "", request, "operation");
    }

    public AuditActor Of(Viewer viewer) =>
        new(viewer.UserId, viewer.Name, viewer.Role, viewer.BodyName, http.HttpContext?.TraceIdentifier ?? "", matrix.Rule(viewer.Role, DataGroup.Identity, day.Today)?.Purpose ?? "");
}
