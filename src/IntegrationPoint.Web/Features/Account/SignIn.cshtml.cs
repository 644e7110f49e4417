using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Account;

/// <summary>The way in.</summary>
[AllowAnonymous]
public sealed class SignIn(Personas personas, Entrance entrance, SignInManager<AppUser> signIn, DirectorySignIn directory, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    public ILookup<string, Personas.Row> Bodies { get; private set; } = Array.Empty<Personas.Row>().ToLookup(r => r.Body);

    public string? Directory => directory.Configured ? AccountLinks.Directory(ReturnUrl) : null;

    public async Task OnGetAsync(string? failed, CancellationToken ct)
    {
        if (failed == DirectorySignIn.Scheme)
        {
            ModelState.AddModelError("", texts["account.directory.failed"]);
        }

        await Load(ct);
    }

    public async Task<IActionResult> OnPostPersonaAsync(string? user, CancellationToken ct) =>
        await personas.SignIn(HttpContext, user ?? "", ct) ? Onwards() : NotFound();

    public async Task<IActionResult> OnPostPasswordAsync(string? password, CancellationToken ct) =>
        await entrance.Password(Name ?? "", password ?? "", ct)
            ? LocalRedirect(AccountLinks.SecondFactor(ReturnUrl))
            : await Refused("account.refused", ct);

    public async Task<IActionResult> OnPostPasskeyOptionsAsync() =>
        Content(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public async Task<IActionResult> OnPostPasskeyAsync(string? credential, CancellationToken ct) =>
        !string.IsNullOrEmpty(credential) && await entrance.Passkey(credential, ct) ? Onwards() : await Refused("account.passkey.failed", ct);

    private async Task<IActionResult> Refused(string key, CancellationToken ct)
    {
        ModelState.AddModelError("", texts[key]);
        await Load(ct);
        return Page();
    }

    private async Task Load(CancellationToken ct)
    {
        if (personas.Open(HttpContext))
        {
            Bodies = (await personas.All(ct)).ToLookup(r => r.Body);
        }
    }

    private LocalRedirectResult Onwards() => LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
}
