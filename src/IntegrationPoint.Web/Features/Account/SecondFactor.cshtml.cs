using IntegrationPoint.Web.Design;
using IntegrationPoint.Web.Security.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Account;

/// <summary>After the password: the code of the authenticator app, or a recovery code.</summary>
[AllowAnonymous]
public sealed class SecondFactor(Entrance entrance, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Recovery { get; set; }

    public string RecoveryLink => PageLinks.With(Request, ("recovery", "true"));

    public async Task<IActionResult> OnGetAsync() => await entrance.HalfwayIn() ? Page() : LocalRedirect(SignInPaths.SignIn);

    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken ct)
    {
        if (Recovery ? await entrance.RecoveryCode(code ?? "", ct) : await entrance.Code(code ?? "", ct))
        {
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
        }

        ModelState.AddModelError("Code", texts["account.code.wrong"]);
        return Page();
    }
}
