using IntegrationPoint.Web.Features.People;
using IntegrationPoint.Web.Features.Search.Shared;
using IntegrationPoint.Web.Security.Addresses;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Search;

public sealed class IndexModel(ViewerSearch search) : PageModel
{
    public const int Most = 50;

    /// <summary>One letter begins too many names in every script; a Chinese name may have one sign.</summary>
    private const int Least = 2;

    /// <summary>What was typed; it came sealed.</summary>
    public string? Q => Request.Query[TypedWords.Typed];

    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];
    public bool TooShort => Hits.Count == 0 && Q?.Trim().Length < Least;
    public bool Cut => Hits.Count == Most;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Hits = await search.Find(Q, Most, ct);
        // A file number names one person: whoever types it wants the file.
        return Hits is [{ Reason: SearchReason.FileNumber } only] ? Redirect(PeopleLinks.Person(only.Key)) : Page();
    }
}
