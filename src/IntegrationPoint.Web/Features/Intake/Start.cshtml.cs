using IntegrationPoint.Domain;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>Open sittings of the body, and the beginning of a new one.</summary>
public sealed class Start(Drafts drafts, IntakePlace place, PersonScope scope, Texts texts) : PageModel
{
    /// <summary>The draft that shall be thrown away; it goes once that was said twice.</summary>
    public string? Discard { get; private set; }

    public IReadOnlyList<Drafts.Row> Open { get; private set; } = [];

    /// <summary>Interviews that nobody went on with and that soon go.</summary>
    public IReadOnlyList<Drafts.Row> Interviews { get; private set; } = [];

    /// <summary>Why nobody can be taken in today, and who can mend it.</summary>
    public Refusal? Closed { get; private set; }

    public int Going => Interviews.Count + Open.Count(d => d.GoesAt is not null);

    public async Task OnGetAsync(string? discard, CancellationToken ct)
    {
        Discard = discard;
        (_, Closed) = await place.Today(ct);
        Open = await drafts.List(ct);
        Interviews = await drafts.Interviews(scope.Visible(), ct);
    }

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

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (key, _) = await drafts.StartDesk(ct);
        return Redirect(key is null ? IntakeLinks.Start : IntakeLinks.Desk(key));
    }
}
