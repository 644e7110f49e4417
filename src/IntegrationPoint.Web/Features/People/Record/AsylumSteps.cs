using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Writes the steps of the asylum procedure for the office that leads them. A wrong one is taken back with a reason and stays readable.</summary>
public sealed class AsylumSteps(AppDb db, OpenRecord record, ReferenceData reference, CurrentViewer current, TradeDay day)
{
    public const int LongestReason = 400;

    /// <summary>What is wrong with the form; nothing where the step was written.</summary>
    public async Task<IReadOnlyList<(string Field, string Reason)>> Add(StageForm form, CancellationToken ct)
    {
        var held = await db.AsylumStages.AsNoTracking().Where(s => s.PersonId == record.Id && s.WithdrawnOn == null).ToListAsync(ct);
        if (form.Wrong(reference.Codes, held, record.Person.BirthDate, day.Today) is { Count: > 0 } wrong)
        {
            return wrong;
        }

        db.AsylumStages.Add(new AsylumStage
        {
            PersonId = record.Id,
            Stage = form.Kind!,
            Outcome = form.SaidOutcome,
            On = Days.Whole(form.On)!.Value,
            Provenance = new Provenance
            {
                Source = form.Source!,
                LegalBasis = "aufenthg-86",
                OwnerBodyId = current.Viewer.BodyId,
                RecordedAt = day.Now,
                RecordedById = current.Viewer.UserId,
            },
        });
        await db.SaveChangesAsync(ct);
        return [];
    }

    /// <summary>What is wrong with the form; nothing where the step holds no more.</summary>
    public async Task<(string Field, string Reason)?> Withdraw(int? id, string? reason, CancellationToken ct)
    {
        var words = NoteText.Clean(reason);
        var stage = await db.AsylumStages.FirstOrDefaultAsync(s => s.Id == id && s.PersonId == record.Id, ct);
        if (stage is null || !IsOwn(stage))
        {
            return ("wrong", stage is null ? "person.stages.choose" : "person.stages.of-another");
        }

        if (words.Length is 0 or > LongestReason)
        {
            return ("reason", "person.stages.reason-needed");
        }

        return stage.Withdraw(words, current.Viewer.UserId, day.Today) is { } refusal ? ("wrong", refusal.Key)
            : await db.SaveUnlessChanged(ct) ? null
            : ("wrong", "person.stages.withdrawn-already");
    }

    /// <summary>Those of these steps that the viewer may take back.</summary>
    public IEnumerable<AsylumStage> Mine(IEnumerable<AsylumStage> stages) => stages.Where(s => s.Holds && IsOwn(s));

    /// <summary>A value is put right by the body that owns it.</summary>
    private bool IsOwn(AsylumStage stage) => stage.Provenance.OwnerBodyId == current.Viewer.BodyId;
}
