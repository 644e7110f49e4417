using IntegrationPoint.Domain.Accessibility;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Admin;

/// <summary>What people could not use, oldest first.</summary>
public sealed class BarriersModel(AppDb db, Texts texts) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<BarrierReport> Reports { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) =>
        Reports = await db.BarrierReports.AsNoTracking().OrderBy(r => r.At).Take(Most).ToListAsync(ct);

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (await db.BarrierReports.FirstOrDefaultAsync(r => r.Id == id, ct) is { } report)
        {
            // Who is slower finds it gone: that is what both wanted.
            db.BarrierReports.Remove(report);
            await db.SaveUnlessChanged(ct);
        }

        TempData[PageShell.DoneKey] = texts["admin.barriers.settled"];
        return RedirectToPage();
    }
}
