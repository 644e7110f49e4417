using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class EditOriginModel(OpenRecord record, RecordFacts facts, OriginCheck check, OriginConflict conflict, RecordHead head, Texts texts) : PageModel
{
    [BindProperty]
    public OriginForm Form { get; set; } = new();

    /// <summary>The form as it was opened, for the case that somebody else saves meanwhile.</summary>
    [BindProperty]
    public string? Loaded { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public OpenRecord Record => record;
    public string Line { get; private set; } = "";
    public OriginConflict.Result? Conflict { get; private set; }
    public bool MayEdit => record.Access.Writes(DataGroup.Identity);

    /// <summary>How well somebody reads belongs to the profile, which not everybody writes who writes the identity.</summary>
    public bool MayEditLiteracy => record.Access.Writes(DataGroup.Profile);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => MayEdit ? await Show(await Now(ct), null, ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayEdit)
        {
            return NotFound();
        }

        var (mine, now) = (Form.Cleaned(), await Now(ct));
        mine = MayEditLiteracy ? mine : mine with { Literacy = now.Literacy };
        if (Loaded != OriginConflict.Keep(now))
        {
            return await Meanwhile(mine, now, ct);
        }

        if (mine.Nationalities.Exists(l => l.Row is not null && !now.Nationalities.Exists(n => n.Row == l.Row)))
        {
            return NotFound();
        }

        foreach (var (field, wrong) in check.Of(mine, now))
        {
            ModelState.AddModelError($"{nameof(Form)}.{field}", wrong);
        }

        var reason = NameFolding.Clean(Reason);
        if (Reason?.Length > EditIdentityModel.LongestReason)
        {
            ModelState.AddModelError(nameof(Reason), texts["person.edit.too-long", EditIdentityModel.LongestReason]);
        }

        var said = ModelState.IsValid ? mine.Facts(now, MayEditLiteracy) : null;
        if (said is not null && reason.Length == 0 && await facts.Proposes(said, ct))
        {
            ModelState.AddModelError(nameof(Reason), texts["person.edit.needs-reason"]);
        }

        if (said is null || !ModelState.IsValid)
        {
            return await Show(mine, Loaded, ct);
        }

        var done = await facts.Handle(said, "told", reason, mayWrite: true, ct);
        if (!done.Saved)
        {
            return await Meanwhile(mine, await Now(ct), ct);
        }

        TempData[PageShell.DoneKey] = done is { Written: 0, Proposed: 0 } ? texts["person.edit.nothing"]
            : done.Proposed == 0 ? texts["person.edit.saved"] : texts.Count("person.edit.proposed", done.Proposed);
        return Redirect(record.Tab("names"));
    }

    private async Task<OriginForm> Now(CancellationToken ct)
    {
        var now = OriginForm.Of(await facts.Whole(ct));
        return MayEditLiteracy ? now : now with { Literacy = null };
    }

    private async Task<IActionResult> Meanwhile(OriginForm mine, OriginForm now, CancellationToken ct)
    {
        Conflict = await conflict.Join(Loaded, mine, now, ct);
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await Show(Conflict.Form, OriginConflict.Keep(now), ct);
    }

    private async Task<IActionResult> Show(OriginForm form, string? loaded, CancellationToken ct)
    {
        Line = await head.Line(ct);
        (Form, Loaded) = (form.WithSpareLines(), loaded ?? OriginConflict.Keep(form));
        ModelState.Remove(nameof(Loaded));
        return Page();
    }
}
