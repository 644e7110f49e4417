using IntegrationPoint.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class SharingModel(OpenRecord record, Sharing sharing, RecordHead head, BodyNames bodies, TradeDay day) : PageModel
{
    public OpenRecord Record => record;
    public Sharing Sharing => sharing;
    public BodyNames Bodies => bodies;
    public DateOnly Today => day.Today;
    public string Line { get; private set; } = "";

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
}
