using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class EditIdentityModel(OpenRecord record, RecordFacts facts, IdentityCheck check, IdentityConflict conflict, RecordHead head, BodyNames bodies, Texts texts, TradeDay day) : PageModel
{
    public const int LongestReason = 400;

    [BindProperty]
    public IdentityForm Form { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    /// <summary>The form as it was opened, for the case that somebody else saves meanwhile.</summary>
    [BindProperty]
    public string? Loaded { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public OpenRecord Record => record;
    public string Line { get; private set; } = "";
    public IdentityConflict.Result? Conflict { get; private set; }

    /// <summary>Another body owns the record: what changes is proposed to it.</summary>
    public string Owner => bodies[record.Person.Provenance.OwnerBodyId];

    public bool MayEdit => record.Access.Writes(DataGroup.Identity);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        MayEdit ? await Show(IdentityForm.Of(record.Person), record.Person, ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayEdit)
        {
            return NotFound();
        }

        var (mine, now) = (Form.Cleaned(), IdentityForm.Of(record.Person));
        // The version also counts what others wrote beside the identity: a benefit begun meanwhile disputes no field here.
        if (Version != record.Person.Version && (await conflict.Join(Loaded, mine, now, ct)).All.Count > 0)
        {
            return await Meanwhile(mine, record.Person, ct);
        }

        foreach (var (field, wrong) in check.Of(mine, now))
        {
            ModelState.AddModelError($"Form.{field}", wrong);
        }

        var said = mine.Facts(day.Today);
        var reason = NameFolding.Clean(Reason);
        if (reason.Length > LongestReason)
        {
            ModelState.AddModelError(nameof(Reason), texts["person.edit.too-long", LongestReason]);
        }
        else if (ModelState.IsValid && reason.Length == 0 && await facts.Proposes(said, ct))
        {
            ModelState.AddModelError(nameof(Reason), texts["person.edit.needs-reason"]);
        }

        if (!ModelState.IsValid)
        {
            return await Show(mine, record.Person, ct, Loaded);
        }

        var done = await facts.Handle(said, "told", reason, mayWrite: true, ct);
        if (!done.Saved)
        {
            return await Meanwhile(mine, await facts.Now(ct), ct);
        }

        TempData[PageShell.DoneKey] = done is { Written: 0, Proposed: 0 } ? texts["person.edit.nothing"]
            : done.Proposed == 0 ? texts["person.edit.saved"] : texts.Count("person.edit.proposed", done.Proposed);
        return Redirect(record.Tab(""));
    }

    private async Task<IActionResult> Meanwhile(IdentityForm mine, Person now, CancellationToken ct)
    {
        Conflict = await conflict.Join(Loaded, mine, IdentityForm.Of(now), ct);
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await Show(Conflict.Form, now, ct);
    }

    private async Task<IActionResult> Show(IdentityForm form, Person now, CancellationToken ct, string? loaded = null)
    {
        await bodies.Load(ct);
        Line = await head.Line(ct);
        (Form, Version, Loaded) = (form, now.Version, loaded ?? IdentityConflict.Keep(IdentityForm.Of(now)));
        ModelState.Remove(nameof(Version));
        ModelState.Remove(nameof(Loaded));
        return Page();
    }
}
