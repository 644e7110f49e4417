using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class EditDeathModel(AppDb db, OpenRecord record, RecordFacts facts, RecordHead head, BodyNames bodies, CodeLabels labels, Texts texts, TradeDay day) : PageModel
{
    [BindProperty]
    public DeathForm Form { get; set; } = new();

    [BindProperty]
    public int Version { get; set; }

    /// <summary>Why a death that was written down was a mistake.</summary>
    [BindProperty]
    public string? Reason { get; set; }

    public OpenRecord Record => record;
    public string Line { get; private set; } = "";

    /// <summary>Where the day that stands there came from.</summary>
    public string Source { get; private set; } = "";
    public bool MayEdit => record.Access.Writes(DataGroup.Identity);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => MayEdit ? await Show(ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!MayEdit)
        {
            return NotFound();
        }

        foreach (var (field, wrong) in Form.Wrong(labels, record.Person, day.Today))
        {
            ModelState.AddModelError($"{nameof(Form)}.{field}", texts[wrong, EditIdentityModel.LongestReason]);
        }

        return ModelState.IsValid ? await Save(Form.Facts(), Form.Source!, ct) : await Show(ct);
    }

    public async Task<IActionResult> OnPostBackAsync(CancellationToken ct)
    {
        if (!MayEdit)
        {
            return NotFound();
        }

        if (DeathForm.WrongNote(Reason) is { } wrong)
        {
            ModelState.AddModelError(nameof(Reason), texts[wrong, EditIdentityModel.LongestReason]);
            return await Show(ct);
        }

        return await Save(DeathForm.TakenBack(Reason), "staff", ct);
    }

    private async Task<IActionResult> Save(PersonFacts said, string source, CancellationToken ct)
    {
        var done = Version == record.Person.Version ? await facts.Handle(said, source, said.DeathNote!, mayWrite: true, ct) : null;
        TempData[PageShell.DoneKey] = done is not { Saved: true } ? texts["person.death.meanwhile"]
            : done is { Written: 0, Proposed: 0 } ? texts["person.edit.nothing"]
            : done.Proposed > 0 ? texts.Count("person.edit.proposed", done.Proposed) : texts["person.edit.saved"];
        return Redirect(done is { Saved: true } ? record.Tab("") : record.Tab("death/edit"));
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        await bodies.Load(ct);
        Line = await head.Line(ct);
        var (id, field) = (record.Id, nameof(Person.DeceasedOn));
        var source = await db.FieldSources.AsNoTracking().Where(s => s.PersonId == id && s.Field == field).Select(s => s.Provenance).FirstOrDefaultAsync(ct) ?? record.Person.Provenance;
        (Source, Version) = (bodies.Source(source), record.Person.Version);
        ModelState.Remove(nameof(Version));
        return Page();
    }
}
