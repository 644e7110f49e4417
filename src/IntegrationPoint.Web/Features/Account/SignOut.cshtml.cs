using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Account;

/// <summary>Ends this session, here and in the database.</summary>
[AllowAnonymous]
public sealed class SignOut(SignInManager<AppUser> signIn, CurrentViewer current, Audit audit) : PageModel
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (current.Maybe is not null)
        {
            await audit.Note(AuditActions.SignOut, "session", null, ct);
            await signIn.SignOutAsync();
        }

        Response.Headers["Clear-Site-Data"] = "\"cache\"";
        return RedirectToPage();
    }
}
