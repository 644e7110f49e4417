using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Sites;

/// <summary>All sites, the open ones before those that closed.</summary>
public sealed class SitesModel(SiteRecord record, TradeDay day) : PageModel
{
    public IReadOnlyList<SiteRecord.Row> Sites { get; private set; } = [];

    public DateOnly Today => day.Today;

    public async Task OnGetAsync(CancellationToken ct) => Sites = await record.All(ct);
}
