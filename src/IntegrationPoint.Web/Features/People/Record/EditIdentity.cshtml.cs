using System.Text.Json;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class EditIdentityModel(OpenRecord record, RecordFacts facts, IdentityCheck check, ChangeLine changes, RecordHead head, BodyNames bodies, Texts texts, Formats formats, TradeDay day) : PageModel
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.General);

    [BindProperty]
    public IdentityForm Form { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    /// <summary>JSON: the form as it was opened, for the case that somebody else saves meanwhile.</summary>
    [BindProperty]
    public string Loaded { get; set; } = "";

    [BindProperty]
    public string? Reason { get; set; }

    public OpenRecord Record => record;
    public string Line { get; private set; } = "";
    public IReadOnlyDictionary<string, string> Conflicts { get; private set; } = new Dictionary<string, string>();

    /// <summary>Another body owns the record: what changes is proposed to it.</summary>
    public string Owner => bodies[record.Person.Provenance.OwnerBodyId];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!record.Access.Writes(DataGroup.Identity))
        {
            return NotFound();
        }

        return await Show(IdentityForm.Of(record.Person), ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!record.Access.Writes(DataGroup.Identity))
        {
            return NotFound();
        }

        var (mine, now) = (Form.Cleaned(), IdentityForm.Of(record.Person));
        if (Version != record.Person.Version)
        {
            return await Conflict(mine, now, ct);
        }

        foreach (var (field, wrong) in check.Of(mine, now))
        {
            ModelState.AddModelError($"Form.{field}", wrong);
        }

        var said = mine.Facts(record.Person, day.Today);
        var reason = NameFolding.Clean(Reason);
        if (ModelState.IsValid && reason.Length == 0 && (await facts.Compare(said, ct)).Any(d => !facts.IsOwn(d, mayWrite: true)))
        {
            ModelState.AddModelError(nameof(Reason), texts["person.edit.needs-reason"]);
        }

        if (!ModelState.IsValid)
        {
            return await Show(mine, ct);
        }

        var done = await facts.Handle(said, "told", reason, mayWrite: true, ct);
        if (!done.Saved)
        {
            return Redirect(record.Tab("identity/edit"));
        }

        TempData[PageShell.DoneKey] = done is { Written: 0, Proposed: 0 } ? texts["person.edit.nothing"]
            : done.Proposed == 0 ? texts["person.edit.saved"] : texts.Count("person.edit.proposed", done.Proposed);
        return Redirect(record.Tab(""));
    }

    /// <summary>Nothing is lost: what I typed stays in the fields, what the other saved stands beneath them, with name and time.</summary>
    private async Task<IActionResult> Conflict(IdentityForm mine, IdentityForm now, CancellationToken ct)
    {
        var joined = ThreeWay.Join(JsonSerializer.Deserialize<IdentityForm>(Loaded, Plain) ?? now, mine, now);
        var latest = (await changes.Changes(ct)).ToLookup(c => c.Field);
        Conflicts = joined.Conflicts.ToDictionary(
            c => c.Key,
            c => latest[c.Key].FirstOrDefault() is { } change
                ? texts["person.edit.conflict", change.By, formats.Time(change.At), c.Value ?? texts["person.edit.empty"]]
                : texts["person.edit.conflict-nobody", c.Value ?? texts["person.edit.empty"]],
            StringComparer.Ordinal);
        ModelState.Clear();
        return await Show(joined.Form, ct);
    }

    private async Task<IActionResult> Show(IdentityForm form, CancellationToken ct)
    {
        await bodies.Load(ct);
        Line = await head.Line(ct);
        (Form, Version, Loaded) = (form, record.Person.Version, ModelState.IsValid ? JsonSerializer.Serialize(IdentityForm.Of(record.Person), Plain) : Loaded);
        ModelState.Remove(nameof(Version));
        ModelState.Remove(nameof(Loaded));
        return Page();
    }
}
