using System.Globalization;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.CountryLists;

/// <summary>A country leaves a list after its last day.</summary>
public sealed class EndModel(ChangeCountryList change, ReferenceData reference, CodeLabels labels, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string List { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Country { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string From { get; set; } = "";

    [BindProperty]
    public string? To { get; set; }

    public CountryListEntry Entry { get; private set; } = null!;

    public string Label => labels[CodeLists.ProspectGroup, List];

    public string Name => labels[CodeLists.Country, Country];

    public IActionResult OnGet() => Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!Find())
        {
            return NotFound();
        }

        var errors = await change.End(Entry, To, ct);
        ModelState.Show(errors, texts);
        if (errors.Count > 0)
        {
            return Page();
        }

        TempData[PageShell.DoneKey] = texts["admin.codes.ended", Name, To];
        return Redirect(AdminLinks.CountryLists);
    }

    private bool Find()
    {
        Entry = DateOnly.TryParseExact(From, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            ? reference.CountryLists.FirstOrDefault(c => c.List == List && c.Country == Country && c.ValidFrom == from)!
            : null!;
        return Entry is not null;
    }
}
