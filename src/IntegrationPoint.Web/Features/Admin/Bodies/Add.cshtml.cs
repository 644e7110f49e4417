using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Bodies;

/// <summary>A new body.</summary>
public sealed class AddBodyModel(BodyRecord record, CodeLabels labels, TradeDay day, Texts texts) : PageModel
{
    [BindProperty]
    public BodyProposal Typed { get; set; } = new();

    public IEnumerable<Choice> Kinds => Codes(CodeLists.BodyKind);

    public IEnumerable<Choice> Municipalities => Codes(CodeLists.Municipality);

    public void OnGet() => Typed = new BodyProposal { From = PlainFormats.Day(day.Today) };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (body, errors) = await record.Add(Typed, ct);
        ModelState.Show(errors, texts, nameof(Typed) + ".");
        if (body is null)
        {
            return Page();
        }

        TempData[PageShell.DoneKey] = texts["admin.codes.added", body.Name, body.ValidFrom];
        return Redirect(AdminLinks.Bodies);
    }

    private IEnumerable<Choice> Codes(string list) => labels.Choices(list).Select(c => new Choice(c.Code, c.Label));
}
