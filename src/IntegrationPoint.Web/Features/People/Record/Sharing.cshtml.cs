using IntegrationPoint.Domain;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class SharingModel(OpenRecord record, Sharing sharing, RecordHead head, BodyNames bodies, WithdrawConsent withdraw, Texts texts, TradeDay day) : PageModel
{
    public OpenRecord Record => record;
    public Sharing Sharing => sharing;
    public BodyNames Bodies => bodies;
    public DateOnly Today => day.Today;
    public string Line { get; private set; } = "";
    public bool MayWithdraw => record.Access.EndsConsents;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!record.Access.Reads(DataGroup.Identity))
        {
            return NotFound();
        }

        await bodies.Load(ct);
        Line = await head.Line(ct);
        await sharing.Load(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostWithdrawAsync(int consent, CancellationToken ct)
    {
        if (!MayWithdraw)
        {
            return NotFound();
        }

        await bodies.Load(ct);
        TempData[PageShell.DoneKey] = await withdraw.Handle(consent, ct) is { } ended ? texts["person.consent.ended", bodies[ended.RecipientId]] : texts["person.consent.not-running"];
        return Redirect(record.Tab("sharing"));
    }
}
