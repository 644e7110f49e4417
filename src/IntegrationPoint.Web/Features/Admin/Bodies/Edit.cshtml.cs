using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Admin.Bodies;

/// <summary>Names, town and first day of a body; its end.</summary>
public sealed class EditBodyModel(BodyRecord record, CodeLabels labels, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Key { get; set; } = "";

    [BindProperty]
    public BodyProposal Typed { get; set; } = new();

    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public Organisation Body { get; private set; } = null!;

    public BodyRecord.Standing Now { get; private set; } = null!;

    public IEnumerable<Choice> Municipalities => labels.Choices(CodeLists.Municipality).Select(c => new Choice(c.Code, c.Label));

    private bool Meanwhile { get; set; }

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => With(body =>
    {
        Fill(body);
        return Show(body, ct);
    }, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => With(async body =>
    {
        var errors = Version == body.Version ? await record.Change(body, Typed, ct) : null;
        return errors is { Count: 0 } ? Done(texts["admin.house.saved", body.Name]) : await Again(errors, nameof(Typed) + ".", ct);
    }, ct);

    public Task<IActionResult> OnPostEndAsync(CancellationToken ct) => With(async body =>
    {
        var errors = Version == body.Version ? await record.End(body, To, ct) : null;
        if (errors is { Count: 0 })
        {
            return Done(body.ValidTo is { } last ? texts["admin.codes.ended", body.Name, last] : texts["admin.house.reopened", body.Name]);
        }

        Fill(body);
        return await Again(errors, "", ct);
    }, ct);

    /// <summary>What somebody else saved meanwhile, where it differs from what was typed.</summary>
    public string? Saved(string? typed, string? stored, string? words = null) =>
        Meanwhile && (typed ?? "") != (stored ?? "") ? texts["admin.house.meanwhile.now", words ?? stored ?? ""] : null;

    private async Task<IActionResult> With(Func<Organisation, Task<IActionResult>> act, CancellationToken ct) =>
        await record.Find(Key, ct) is { } body ? await act(body) : NotFound();

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

        return await record.Find(Key, ct) is { } stored ? await Show(stored, ct) : NotFound();
    }

    private void Fill(Organisation body) =>
        Typed = new BodyProposal { Name = body.Name, ShortName = body.ShortName, Municipality = body.Municipality, From = PlainFormats.Day(body.ValidFrom) };

    private async Task<IActionResult> Show(Organisation body, CancellationToken ct)
    {
        (Body, Now) = (body, await record.Now(body.Id, ct));
        return Page();
    }

    private LocalRedirectResult Done(string words)
    {
        TempData[PageShell.DoneKey] = words;
        return LocalRedirect(AdminLinks.Bodies);
    }
}
