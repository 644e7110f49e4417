using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.Undoing;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People;

public sealed class UndoModel(UndoLog undo, Texts texts) : PageModel
{
    public IActionResult OnGet() => Redirect(PeopleLinks.List);

    public async Task<IActionResult> OnPostAsync(string step, string? back, CancellationToken ct)
    {
        TempData[PageShell.DoneKey] = await undo.Undo(step, ct) is { } refusal ? texts[refusal.Key, refusal.Arguments] : texts["people.undone"];
        return Redirect(Url.IsLocalUrl(back) ? back : PeopleLinks.List);
    }
}
