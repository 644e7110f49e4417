using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Codes;

/// <summary>A new entry of a catalogue, with its source.</summary>
public sealed class AddModel(AddCode add, ReferenceData reference, CodeLabels labels, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string List { get; set; } = "";

    [BindProperty]
    public CodeProposal Typed { get; set; } = new();

    public string Label => labels[CodeLists.CodeList, List];

    public CodeNeed? Need => CodeNeed.Of(reference.Codes, List);

    public IEnumerable<Choice> NeedChoices(CodeNeed need) => labels.Choices(need.List).Select(c => new Choice(c.Code, c.Label));

    public IActionResult OnGet() => Closed() is { } closed ? closed : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Closed() is { } closed)
        {
            return closed;
        }

        var (entry, errors) = await add.Handle(List, Typed, ct);
        ModelState.Show(errors, texts, nameof(Typed) + ".");
        if (entry is null)
        {
            return Page();
        }

        TempData[PageShell.DoneKey] = texts["admin.codes.added", entry.German, entry.ValidFrom];
        return Redirect(AdminLinks.List(List));
    }

    private StatusCodeResult? Closed() =>
        reference.Codes.Find(CodeLists.CodeList, List) is null ? NotFound()
        : CodeCheck.IsOpen(reference.Codes, List) ? null
        : StatusCode(StatusCodes.Status403Forbidden);
}
