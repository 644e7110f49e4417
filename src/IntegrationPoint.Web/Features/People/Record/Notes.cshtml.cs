using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Features.People.Undoing;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

public sealed class NotesModel(OpenRecord record, RowScope rows, AddNote add, RecordHead head, BodyNames bodies, CurrentViewer current, Texts texts) : PageModel
{
    private const int Most = 200;

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public bool Shared { get; set; }

    public OpenRecord Record => record;
    public BodyNames Bodies => bodies;
    public string Line { get; private set; } = "";
    public IReadOnlyList<Note> Notes { get; private set; } = [];
    public bool MayWrite => record.Access.Writes(DataGroup.Notes);

    /// <summary>Only where other bodies read shared notes is there something to choose.</summary>
    public bool MayShare => record.Access.Limit(DataGroup.Notes) == FieldSets.OwnOrShared;
    public bool IsOwn(Note note) => note.BodyId == current.Viewer.BodyId;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => record.Access.Reads(DataGroup.Notes) ? await Show(ct) : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!record.Access.Reads(DataGroup.Notes))
        {
            return NotFound();
        }

        if (!MayWrite)
        {
            return Forbid();
        }

        var text = NoteText.Clean(Text);
        if (text.Length is 0 or > AddNote.Longest)
        {
            ModelState.AddModelError(nameof(Text), texts[text.Length == 0 ? "person.notes.empty" : "person.notes.too-long", AddNote.Longest]);
        }

        if (Kind is null || !AddNote.Kinds.Contains(Kind))
        {
            ModelState.AddModelError(nameof(Kind), texts["person.notes.choose-kind"]);
        }

        if (!ModelState.IsValid)
        {
            return await Show(ct);
        }

        if (await add.Handle(Kind!, text, Shared && MayShare, ct) is { } key)
        {
            UndoOffer.Make(TempData, key, texts["person.notes.added"]);
        }

        return Redirect(record.Tab("notes"));
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        await bodies.Load(ct);
        Line = await head.Line(ct);
        Notes = await rows.Notes(record.Access, Most, ct);
        return Page();
    }
}
