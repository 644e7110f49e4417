using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>Open sittings of the body, and the beginning of a new one.</summary>
public sealed class Start(Drafts drafts, PersonScope scope) : PageModel
{
    public IReadOnlyList<Drafts.Row> Open { get; private set; } = [];

    /// <summary>Interviews that nobody went on with and that soon go.</summary>
    public IReadOnlyList<Drafts.Row> Interviews { get; private set; } = [];

    public int Going => Interviews.Count + Open.Count(d => d.GoesAt is not null);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Open = await drafts.List(ct);
        Interviews = await drafts.Interviews(scope.Visible(), ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => Redirect(IntakeLinks.Desk(await drafts.StartDesk(ct)));
}
