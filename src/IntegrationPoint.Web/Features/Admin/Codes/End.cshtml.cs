using System.Globalization;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Codes;

/// <summary>The last day of an entry.</summary>
public sealed class EndModel(EndCode end, ReferenceData reference, CodeLabels labels, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string List { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string From { get; set; } = "";

    [BindProperty]
    public string? To { get; set; }

    public CodeEntry Entry { get; private set; } = null!;

    public string Label => labels[CodeLists.CodeList, List];

    public IActionResult OnGet() => Closed() is { } closed ? closed : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Closed() is { } closed)
        {
            return closed;
        }

        var errors = await end.Handle(Entry, To, ct);
        ModelState.Show(errors, texts);
        if (errors.Count > 0)
        {
            return Page();
        }

        TempData[PageShell.DoneKey] = texts["admin.codes.ended", Entry.German, To];
        return Redirect(AdminLinks.List(List));
    }

    private StatusCodeResult? Closed()
    {
        var entry = DateOnly.TryParseExact(From, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            ? reference.Codes.All(List).FirstOrDefault(e => e.Code == Code && e.ValidFrom == from)
            : null;
        if (entry is null)
        {
            return NotFound();
        }

        Entry = entry;
        return CodeCheck.IsOpen(reference.Codes, List) ? null : StatusCode(StatusCodes.Status403Forbidden);
    }
}
