using System.Security.Claims;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Sessions;
using IntegrationPoint.Web.Security.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Account;

/// <summary>Behind a one-time link: password and second factor in one step.</summary>
[AllowAnonymous]
public sealed class SetUp(Invitation invitation, SignInManager<AppUser> signIn, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public string UserName { get; private set; } = "";

    public string? Secret { get; private set; }

    public IReadOnlyList<string> Codes { get; private set; } = [];

    public async Task OnGetAsync() => await Load();

    public async Task<IActionResult> OnPostAsync(string? password, string? code)
    {
        if (await Load() is not { } user)
        {
            return Page();
        }

        (Codes, var error) = await invitation.Accept(user, password ?? "", code ?? "");
        if (error is not null)
        {
            ModelState.AddModelError(error == "security.password.weak" ? "Password" : "Code", texts[error]);
            return Page();
        }

        await signIn.SignInWithClaimsAsync(user, isPersistent: false, [new Claim(SessionClaims.How, "password")]);
        return Page();
    }

    private async Task<AppUser?> Load()
    {
        var user = await invitation.Read(Key, Token);
        UserName = user?.UserName ?? "";
        Secret = user is null ? null : await signIn.UserManager.GetAuthenticatorKeyAsync(user);
        return user;
    }
}
