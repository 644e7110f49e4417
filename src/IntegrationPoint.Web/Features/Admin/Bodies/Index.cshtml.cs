using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Bodies;

/// <summary>All bodies, those that are there before those that ended.</summary>
public sealed class BodiesModel(BodyRecord record, TradeDay day) : PageModel
{
    public IReadOnlyList<BodyRecord.Row> Bodies { get; private set; } = [];

    public DateOnly Today => day.Today;

    public async Task OnGetAsync(CancellationToken ct) => Bodies = await record.All(ct);
}
