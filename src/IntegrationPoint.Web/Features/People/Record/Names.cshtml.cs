using System.Globalization;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class NamesModel(OpenRecord record, RecordFacts facts, KnownNames known, RecordHead head, BodyNames bodies, CodeLabels labels, Texts texts) : PageModel
{
    [BindProperty]
    public NameForm Form { get; set; } = new();

    public OpenRecord Record => record;
    public KnownNames Known => known;
    public BodyNames Bodies => bodies;
    public string Line { get; private set; } = "";
    public bool MayEdit => record.Access.Writes(DataGroup.Identity);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => record.Access.Reads(DataGroup.Identity) ? await Show(ct) : NotFound();

    public async Task<IActionResult> OnPostAddAsync(CancellationToken ct)
    {
        if (!MayEdit)
        {
            return NotFound();
        }

        foreach (var (field, reason) in Form.Wrong(labels))
        {
            ModelState.AddModelError($"{nameof(Form)}.{field}", texts[reason, NameFolding.MaxLength]);
        }

        return ModelState.IsValid ? await Save(new PersonFacts { FurtherNames = [Form.Fact()] }, ct) : await Show(ct);
    }

    public async Task<IActionResult> OnPostRemoveAsync(string? row, CancellationToken ct)
    {
        if (!MayEdit || !int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || !(await facts.Whole(ct)).Names.Exists(n => n.Id == id))
        {
            return NotFound();
        }

        return await Save(new PersonFacts { DroppedNames = [id] }, ct);
    }

    private async Task<IActionResult> Save(PersonFacts said, CancellationToken ct)
    {
        var done = await facts.Handle(said, "told", texts["person.names.not-theirs"], mayWrite: true, ct);
        TempData[PageShell.DoneKey] = !done.Saved ? texts["people.bulk.changed-meanwhile"]
            : done is { Written: 0, Proposed: 0 } ? texts["person.edit.nothing"]
            : done.Proposed > 0 ? texts.Count("person.edit.proposed", done.Proposed) : texts["person.edit.saved"];
        return Redirect(record.Tab("names"));
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        await bodies.Load(ct);
        Line = await head.Line(ct);
        await known.Load(ct);
        return Page();
    }
}
