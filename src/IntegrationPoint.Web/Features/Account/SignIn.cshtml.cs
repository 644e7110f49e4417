using IntegrationPoint.Web.Security.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Account;

/// <summary>The way in.</summary>
[AllowAnonymous]
public sealed class SignIn(Personas personas) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public ILookup<string, Personas.Row> Bodies { get; private set; } = Array.Empty<Personas.Row>().ToLookup(r => r.Body);

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (personas.Open(HttpContext))
        {
            Bodies = (await personas.All(ct)).ToLookup(r => r.Body);
        }
    }

    public async Task<IActionResult> OnPostPersonaAsync(string user, CancellationToken ct) =>
        await personas.SignIn(HttpContext, user, ct) ? LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/") : NotFound();
}
