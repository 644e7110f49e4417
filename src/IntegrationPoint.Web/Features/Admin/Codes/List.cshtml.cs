using System.Globalization;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Codes;

/// <summary>One catalogue: its entries on a day, or all that ever held.</summary>
public sealed class ListModel(ReferenceData reference, CodeLabels labels, TradeDay today) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string List { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? On { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Words { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>Counted from 1.</summary>
    [FromQuery(Name = "page")]
    public int Number { get; set; } = 1;

    public DateOnly Day { get; private set; }

    public int Total { get; private set; }

    public string Label => labels[CodeLists.CodeList, List];

    public string? Note => labels.Note(CodeLists.CodeList, List);

    public bool Open => CodeCheck.IsOpen(reference.Codes, List);

    public IReadOnlyList<CodeEntry> Entries { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (reference.Codes.Find(CodeLists.CodeList, List) is null)
        {
            return NotFound();
        }

        Day = KeyDay.Read(On, today.Today);
        List<CodeEntry> found = [.. (All ? reference.Codes.All(List) : reference.Codes.On(List, Day)).Where(Matches)];
        Total = found.Count;
        Number = Math.Clamp(Number, 1, Math.Max(1, (Total + PageSize - 1) / PageSize));
        Entries = [.. found.Skip((Number - 1) * PageSize).Take(PageSize)];
        return Page();
    }

    public string? NoteOf(CodeEntry entry) => labels.Note(List, entry.Code, entry.ValidFrom);

    private bool Matches(CodeEntry entry) => string.IsNullOrWhiteSpace(Words)
        || new[] { entry.German, entry.English, entry.Code }.Any(text =>
            CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, Words.Trim(), CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
}
