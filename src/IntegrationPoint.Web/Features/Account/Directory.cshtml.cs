using IntegrationPoint.Web.Security.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Account;

/// <summary>Sends the browser to the directory of the city and takes it back.</summary>
[AllowAnonymous]
public sealed class Directory(DirectorySignIn directory) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => directory.Configured
        ? Challenge(new AuthenticationProperties { RedirectUri = Url.Page(null, "Back", new { ReturnUrl }) }, DirectorySignIn.Scheme)
        : NotFound();

    public async Task<IActionResult> OnGetBackAsync(CancellationToken ct) => directory.Configured && await directory.Finish(ct)
        ? LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/")
        : LocalRedirect(SignInPaths.SignIn + "?failed=directory");
}
