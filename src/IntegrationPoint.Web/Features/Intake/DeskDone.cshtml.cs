using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The end of the desk sitting: number, appointment, and the responsible body to confirm.</summary>
public sealed class DeskDone(Drafts drafts, DeskResult result, ConfirmDuty confirm, DeskFamily family) : PageModel
{
    [FromRoute]
    public string Key { get; set; } = string.Empty;

    public DeskResult.Row Result { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Taken(ct) is not { } person || await result.For(person, ct) is not { } row)
        {
            return NotFound();
        }

        Result = row;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await Taken(ct) is not { } person ? NotFound() : await confirm.Handle(person, ct) switch
    {
        ConfirmDuty.Answer.Confirmed or ConfirmDuty.Answer.Changed => Redirect(IntakeLinks.DeskDone(Key)),
        ConfirmDuty.Answer.NotTheirs => Forbid(),
        _ => NotFound(),
    };

    /// <summary>The next of the same family: a sitting of its own.</summary>
    public async Task<IActionResult> OnPostFamilyAsync(CancellationToken ct)
    {
        if (await Taken(ct) is not { } person || await result.For(person, ct) is not { } row)
        {
            return NotFound();
        }

        return row.TakesFamily && await family.Start(person, ct) is { } next ? Redirect(next) : Forbid();
    }

    private async Task<int?> Taken(CancellationToken ct) => (await drafts.Find(Key, 1, ct))?.PersonId;
}
