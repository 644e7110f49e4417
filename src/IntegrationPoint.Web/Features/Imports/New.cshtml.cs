using IntegrationPoint.Domain;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Exchange.Imports.Files;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>A new list: whose it is, and the file.</summary>
[UploadLimit]
public sealed class NewModel(RunScope scope, TakeList take, FindingWords words, CurrentViewer current, Formats formats, Texts texts, TradeDay day) : PageModel
{
    [BindProperty]
    public string? Body { get; set; }

    [BindProperty]
    public IFormFile? List { get; set; }

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    public static long Megabytes => ImportLimits.Bytes / 1024 / 1024;

    /// <param name="megabytes">Size of a file that was refused before it was read.</param>
    public async Task OnGetAsync(long? megabytes, CancellationToken ct)
    {
        await Load(ct);
        if (megabytes is > 0)
        {
            Refuse(TakeList.TooLarge(megabytes.Value));
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Load(ct);
        var body = await scope.Bodies().Where(o => o.Key == Body).Select(o => (int?)o.Id).FirstOrDefaultAsync(ct);
        if (body is null)
        {
            ModelState.AddModelError(nameof(Body), texts["imports.new.choose-body"]);
        }

        if (List is null)
        {
            ModelState.AddModelError(nameof(List), texts["imports.new.choose-file"]);
        }

        if (body is null || List is null)
        {
            return Page();
        }

        var now = day.Now;
        var (run, refusal) = await take.Handle(List, body.Value, ct);
        Refuse(refusal);
        if (run is null)
        {
            return Page();
        }

        if (await take.Before(run, now, ct) is { } before)
        {
            TempData[PageShell.DoneKey] = texts["imports.new.known", formats.Moment(before)];
        }

        return LocalRedirect(ImportLinks.Run(run.Key));
    }

    private async Task Load(CancellationToken ct)
    {
        var bodies = await scope.Bodies().OrderBy(o => o.Id).Select(o => new { o.Id, o.Key, o.Name }).ToListAsync(ct);
        Bodies = [.. bodies.Select(o => new Choice(o.Key, o.Name))];
        Body ??= bodies.Find(o => o.Id == current.Viewer.BodyId)?.Key;
    }

    private void Refuse(Refusal? refusal)
    {
        if (refusal is not null)
        {
            ModelState.AddModelError(nameof(List), words.Sentence(refusal, Languages.Current.Code));
        }
    }
}
