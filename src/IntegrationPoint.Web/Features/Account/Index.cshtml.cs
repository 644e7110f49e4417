using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Sessions;
using IntegrationPoint.Web.Security.SignIn;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Account;

/// <summary>Who I am here, how I like it, and where I am signed in.</summary>
public sealed class Index(AccountRecord record, CurrentViewer current, CodeLabels labels, Texts texts, Formats formats) : PageModel
{
    [BindProperty]
    public string Language { get; set; } = "de";

    [BindProperty]
    public bool SingleKeys { get; set; }

    public Viewer Viewer => current.Viewer;

    public string Role => labels[CodeLists.Role, Viewer.Role];

    public string? Site { get; private set; }

    public string Valid { get; private set; } = "";

    public IReadOnlyList<AccountRecord.Session> Sessions { get; private set; } = [];

    public static IEnumerable<Choice> Choices => Languages.All.Where(l => l.Complete).Select(l => new Choice(l.Code, l.OwnName, Lang: l.Code));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await Load(ct);
        (Language, SingleKeys) = (Viewer.Language, !Viewer.SingleKeysOff);
    }

    public async Task<IActionResult> OnPostPreferencesAsync(CancellationToken ct)
    {
        if (Languages.Find(Language) is not { Complete: true })
        {
            return BadRequest();
        }

        await record.Prefer(Language, !SingleKeys, ct);
        Likings.Remember(HttpContext, Language, !SingleKeys);
        TempData[PageShell.DoneKey] = texts["account.preferences.saved"];
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEndAsync(string? session, CancellationToken ct)
    {
        await record.End(session ?? "", ct);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostEverywhereAsync(CancellationToken ct)
    {
        await record.EndEverywhere(ct);
        return LocalRedirect(SignInPaths.SignIn);
    }

    private async Task Load(CancellationToken ct)
    {
        Sessions = await record.Sessions(User, ct);
        (Site, var from, var to) = await record.Place(ct);
        Valid = to is { } end ? formats.Period(from, end) : formats.Since(from);
    }
}
