using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>The lists brought in: what waits for somebody, and what came of the others.</summary>
public sealed class IndexModel(RunList list) : PageModel
{
    [FromQuery(Name = "page")]
    public int At { get; set; } = 1;

    public IReadOnlyList<RunList.Row> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        At = Math.Max(1, At);
        Total = await list.Count(ct);
        Rows = await list.Newest(At, ct);
    }
}
