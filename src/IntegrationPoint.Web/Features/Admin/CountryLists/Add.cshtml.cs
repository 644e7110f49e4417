using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.CountryLists;

/// <summary>A country joins a list on a day.</summary>
public sealed class AddModel(ChangeCountryList change, CodeLabels labels, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string List { get; set; } = "";

    [BindProperty]
    public CountryProposal Typed { get; set; } = new();

    public string Label => labels[CodeLists.ProspectGroup, List];

    public IEnumerable<Choice> Countries => labels.Choices(CodeLists.Country).Select(c => new Choice(c.Code, c.Label));

    public IActionResult OnGet() => IndexModel.Known.Contains(List) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!IndexModel.Known.Contains(List))
        {
            return NotFound();
        }

        var errors = await change.Add(List, Typed, ct);
        ModelState.Show(errors, texts, nameof(Typed) + ".");
        if (errors.Count > 0)
        {
            return Page();
        }

        TempData[PageShell.DoneKey] = texts["admin.countries.added", labels[CodeLists.Country, Typed.Country], Typed.From];
        return Redirect(AdminLinks.CountryLists);
    }
}
