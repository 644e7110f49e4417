using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Sites;

/// <summary>Name, address and first day of a site; its end.</summary>
public sealed class EditSiteModel(SiteRecord record, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public SiteProposal Typed { get; set; } = new();

    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public Site Site { get; private set; } = null!;

    public SiteRecord.Standing Now { get; private set; } = null!;

    private bool Meanwhile { get; set; }

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => With(site =>
    {
        Fill(site);
        return Show(site, ct);
    }, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => With(async site =>
    {
        var errors = Version == site.Version ? await record.Change(site, Typed, ct) : null;
        return errors is { Count: 0 } ? Done(texts["admin.house.saved", site.Name]) : await Again(errors, nameof(Typed) + ".", ct);
    }, ct);

    public Task<IActionResult> OnPostEndAsync(CancellationToken ct) => With(async site =>
    {
        var errors = Version == site.Version ? await record.End(site, To, ct) : null;
        if (errors is { Count: 0 })
        {
            return Done(site.ValidTo is not { } last ? texts["admin.house.reopened", site.Name]
                : $"{texts["admin.codes.ended", site.Name, last]} {texts.Count("admin.sites.still-open", (await record.Now(site.Id, ct)).Cases)}");
        }

        Fill(site);
        return await Again(errors, "", ct);
    }, ct);

    /// <summary>What somebody else saved meanwhile, where it differs from what was typed.</summary>
    public string? Saved(string? typed, string stored) => Meanwhile && typed != stored ? texts["admin.house.meanwhile.now", stored] : null;

    private async Task<IActionResult> With(Func<Site, Task<IActionResult>> act, CancellationToken ct) =>
        await record.Find(Code, ct) is { } site ? await act(site) : NotFound();

    /// <param name="errors">Null where somebody else saved meanwhile: both values are shown.</param>
    private async Task<IActionResult> Again(IReadOnlyList<FieldError>? errors, string prefix, CancellationToken ct)
    {
        ModelState.Show(errors ?? [], texts, prefix);
        if (errors is null)
        {
            Meanwhile = true;
            ModelState.AddModelError("", texts["admin.house.meanwhile"]);
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return await record.Find(Code, ct) is { } stored ? await Show(stored, ct) : NotFound();
    }

    private void Fill(Site site) =>
        Typed = new SiteProposal { Name = site.Name, Address = site.Address, From = PlainFormats.Day(site.ValidFrom) };

    private async Task<IActionResult> Show(Site site, CancellationToken ct)
    {
        (Site, Now) = (site, await record.Now(site.Id, ct));
        return Page();
    }

    private LocalRedirectResult Done(string words)
    {
        TempData[PageShell.DoneKey] = words;
        return LocalRedirect(AdminLinks.Sites);
    }
}
