using IntegrationPoint.Domain.Accessibility;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Public;

/// <summary>Anybody may say what cannot be used; no sign-in, no name asked.</summary>
[AllowAnonymous]
public sealed class ReportBarrierModel(AppDb db, TradeDay day, Texts texts) : PageModel
{
    [BindProperty]
    public string? Where { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public string? Contact { get; set; }

    public void OnGet() =>
        Where = Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == Request.Host.Value ? from.AbsolutePath : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            ModelState.AddModelError(nameof(Text), texts["public.barrier.text-missing"]);
        }
        else if (Text.Length > BarrierReport.TextLength)
        {
            ModelState.AddModelError(nameof(Text), texts["public.barrier.too-long", BarrierReport.TextLength]);
        }

        if (Contact?.Length > BarrierReport.ContactLength)
        {
            ModelState.AddModelError(nameof(Contact), texts["public.barrier.too-long", BarrierReport.ContactLength]);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        db.BarrierReports.Add(new BarrierReport
        {
            At = day.Now,
            Page = (Where ?? "").Split('?')[0] is { Length: <= 200 } path ? path : "",
            Text = Text!.Trim(),
            Contact = string.IsNullOrWhiteSpace(Contact) ? null : Contact.Trim(),
        });
        await db.SaveChangesAsync(ct);
        TempData[PageShell.DoneKey] = texts["public.barrier.thanks"];
        return RedirectToPage();
    }
}
