using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Undoing;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Adds a note of the viewer's body; it can be taken back.</summary>
public sealed class AddNote(AppDb db, OpenRecord record, CurrentViewer current, UndoLog undo, TradeDay day)
{
    public const int Longest = 20_000;
    public static readonly IReadOnlyList<string> Kinds = ["fact", "observation", "words"];

    public Task<string?> Handle(string kind, string text, bool shared, CancellationToken ct)
    {
        db.Notes.Add(new Note
        {
            PersonId = record.Id,
            BodyId = current.Viewer.BodyId,
            On = day.Today,
            Kind = kind,
            Text = text,
            Shared = shared,
            Provenance = new Provenance
            {
                Source = kind == "words" ? "told" : "staff",
                LegalBasis = "sgb10-67a",
                OwnerBodyId = current.Viewer.BodyId,
                RecordedAt = day.Now,
                RecordedById = current.Viewer.UserId,
            },
        });
        return undo.Save(ct);
    }
}
