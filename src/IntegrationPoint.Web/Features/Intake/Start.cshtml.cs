using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>Open sittings of the body, and the beginning of a new one.</summary>
public sealed class Start(Drafts drafts) : PageModel
{
    public IReadOnlyList<Drafts.Row> Open { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Open = await drafts.List(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => Redirect(IntakeLinks.Desk(await drafts.StartDesk(ct)));
}
