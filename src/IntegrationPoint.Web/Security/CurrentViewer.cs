namespace IntegrationPoint.Web.Security;

/// <summary>The viewer of this request, or of this command.</summary>
public sealed class CurrentViewer(IHttpContextAccessor http)
{
    private Viewer? chosen;

    /// <exception cref="InvalidOperationException">Nobody is signed in: the page lacks a policy or the command did not say who acts.</exception>
    public Viewer Viewer => Maybe ?? throw new InvalidOperationException("Nobody is signed in here.");

    public Viewer? Maybe => chosen ?? http.HttpContext?.Features.Get<Viewer>();

    /// <summary>A command or a job acts for somebody; a request cannot change who it is.</summary>
    public void Become(Viewer viewer) => chosen = http.HttpContext is null
        ? viewer
        : throw new InvalidOperationException("A request acts for the one who signed in.");
}
