using IntegrationPoint.Domain;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class HistoryModel(OpenRecord record, TimeLine line, RecordHead head, BodyNames bodies) : PageModel
{
    public OpenRecord Record => record;
    public string Line { get; private set; } = "";
    public IReadOnlyList<TimeEvent> Events { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!record.Access.Reads(DataGroup.Identity))
        {
            return NotFound();
        }

        await bodies.Load(ct);
        Line = await head.Line(ct);
        Events = await line.Load(ct);
        return Page();
    }
}
