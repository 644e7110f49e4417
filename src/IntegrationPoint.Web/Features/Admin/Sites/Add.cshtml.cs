using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Sites;

/// <summary>A new site.</summary>
public sealed class AddSiteModel(SiteRecord record, CodeLabels labels, TradeDay day, Texts texts) : PageModel
{
    [BindProperty]
    public SiteProposal Typed { get; set; } = new();

    public IEnumerable<Choice> Municipalities => labels.Choices(CodeLists.Municipality).Select(c => new Choice(c.Code, c.Label));

    public void OnGet() => Typed = new SiteProposal { From = PlainFormats.Day(day.Today) };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (site, errors) = await record.Add(Typed, ct);
        ModelState.Show(errors, texts, nameof(Typed) + ".");
        if (site is null)
        {
            return Page();
        }

        TempData[PageShell.DoneKey] = texts["admin.codes.added", site.Name, site.ValidFrom];
        return Redirect(AdminLinks.Sites);
    }
}
