using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Users;

/// <summary>Role, body and validity of an account; new keys, or its end.</summary>
public sealed class EditUserModel(UserRecord record, CurrentViewer current, CodeLabels labels, Texts texts, TradeDay day) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty]
    public UserForm Form { get; set; } = new();

    public UserFields Fields { get; private set; } = null!;

    public bool Demo { get; private set; }

    public string? Link { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await With(async user =>
    {
        Form = await record.Form(user, ct);
        return await Show(user, ct);
    }, ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await With(async user =>
    {
        if (IsMe(user))
        {
            Form.CheckOwn(ModelState, texts, user, day.Today);
        }

        if (!Form.Check(ModelState, texts, await record.PlaceOf(Form, user, ct)))
        {
            return await Show(user, ct);
        }

        return await record.Change(user, Form, ct) ? Done("admin.users.saved") : await Last(user, ct);
    }, ct);

    public async Task<IActionResult> OnPostKeysAsync(CancellationToken ct) => await With(async user =>
    {
        if (user.Demo)
        {
            return NotFound();
        }

        ModelState.Clear();
        Form = await record.Form(user, ct);
        Link = $"{Request.Scheme}://{Request.Host}{await record.NewKeys(user, ct)}";
        return await Show(user, ct);
    }, ct);

    public async Task<IActionResult> OnPostEndAsync(CancellationToken ct) => await With(async user =>
    {
        ModelState.Clear();
        if (IsMe(user))
        {
            ModelState.AddModelError("", texts["admin.users.not-oneself"]);
            Form = await record.Form(user, ct);
            return await Show(user, ct);
        }

        return await record.End(user, ct) ? Done("admin.users.ended") : await Last(user, ct);
    }, ct);

    // The last administrator must not lock the door behind themselves.
    private bool IsMe(AppUser user) => user.Id == current.Viewer.UserId;

    private async Task<IActionResult> Last(AppUser user, CancellationToken ct)
    {
        ModelState.Clear();
        ModelState.AddModelError("", texts["admin.users.last"]);
        Form = await record.Form(user, ct);
        return await Show(user, ct);
    }

    private async Task<IActionResult> With(Func<AppUser, Task<IActionResult>> act, CancellationToken ct) =>
        await record.Find(Key, ct) is { } user ? await act(user) : NotFound();

    private async Task<IActionResult> Show(AppUser user, CancellationToken ct)
    {
        Demo = user.Demo;
        Fields = await UserFields.Of(Form, user, record, labels, ct);
        return Page();
    }

    private LocalRedirectResult Done(string key)
    {
        TempData[PageShell.DoneKey] = texts[key];
        return LocalRedirect(UserLinks.All);
    }
}
