using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>Open sittings of the body, and the beginning of a new one.</summary>
public sealed class Start(Drafts drafts, Texts texts) : PageModel
{
    public IReadOnlyList<Drafts.Row> Open { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Open = await drafts.List(ct);

    public async Task<IActionResult> OnPostDiscardAsync(string draft, CancellationToken ct)
    {
        if (await drafts.Find(draft, 1, ct) is not { FinishedAt: null } found)
        {
            return NotFound();
        }

        await drafts.Discard(found, ct);
        TempData[PageShell.DoneKey] = texts["intake.start.discarded"];
        return Redirect(IntakeLinks.Start);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => Redirect(IntakeLinks.Desk(await drafts.StartDesk(ct)));
}
