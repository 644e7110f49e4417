using IntegrationPoint.Web.Design.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Account;

/// <summary>What I sign in with. Changes need a sign-in of the last minutes: an open screen is no key.</summary>
public sealed class Keys(OwnKeys keys, Texts texts) : PageModel
{
    public bool Fresh { get; private set; }

    public bool Demo { get; private set; }

    public int CodesLeft { get; private set; }

    public IList<UserPasskeyInfo> Passkeys { get; private set; } = [];

    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => Load(ct);

    public async Task<IActionResult> OnPostOptionsAsync(CancellationToken ct) =>
        await keys.Fresh(User, ct) ? Content(await keys.CreationOptions(ct), "application/json") : Forbid();

    public async Task<IActionResult> OnPostAddAsync(string? credential, string? name, CancellationToken ct)
    {
        if (!await keys.Fresh(User, ct))
        {
            return Forbid();
        }

        return await keys.Add(credential ?? "", name, ct) ? Done("account.passkey.added-done") : await Wrong("", "account.passkey.failed", ct);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? passkey, CancellationToken ct)
    {
        if (!await keys.Fresh(User, ct))
        {
            return Forbid();
        }

        await keys.Remove(passkey ?? "", ct);
        return Done("account.passkey.removed");
    }

    public async Task<IActionResult> OnPostCodesAsync(CancellationToken ct)
    {
        if (!await keys.Fresh(User, ct))
        {
            return Forbid();
        }

        NewCodes = await keys.NewCodes(ct);
        await Load(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostPasswordAsync(string? old, string? @new, CancellationToken ct)
    {
        if (!await keys.Fresh(User, ct))
        {
            return Forbid();
        }

        return await keys.ChangePassword(old ?? "", @new ?? "", ct) is { } error ? await Wrong("New", error, ct) : Done("account.password.changed");
    }

    private RedirectToPageResult Done(string key)
    {
        TempData[PageShell.DoneKey] = texts[key];
        return RedirectToPage();
    }

    private async Task<IActionResult> Wrong(string field, string key, CancellationToken ct)
    {
        ModelState.AddModelError(field, texts[key]);
        await Load(ct);
        return Page();
    }

    private async Task Load(CancellationToken ct)
    {
        Fresh = await keys.Fresh(User, ct);
        Passkeys = await keys.Passkeys(ct);
        (Demo, CodesLeft) = await keys.State(ct);
    }
}
