using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Writes facts about the open person through the register: what the viewer's body owns at once, the rest as a proposal to its owner.</summary>
public sealed class RecordFacts(AppDb db, PersonRegister register, FactWriting writing, OpenRecord record, CurrentViewer current, TradeDay day)
{
    /// <summary>What became of the facts. Not <c>Saved</c>: somebody else was faster and nothing was written.</summary>
    public sealed record Outcome(bool Saved, int Written, int Proposed);

    private Recording Recording(string source) => new(source, "sgb10-67a", current.Viewer.BodyId, current.Viewer.UserId, day.Now, day.Today);

    /// <summary>The person with all that stands about it.</summary>
    public async Task<PersonRecord> Whole(CancellationToken ct) => (await PersonRecord.Load(db, [record.Id], ct))[record.Id];

    /// <summary>Whether any of the facts is another body's to decide.</summary>
    public async Task<bool> Proposes(PersonFacts facts, CancellationToken ct)
    {
        foreach (var difference in register.Compare(await Whole(ct), facts, Recording("told")))
        {
            if (!await writing.IsOwn(difference, ct))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The person as it stands in the database now, after somebody else was faster.</summary>
    public Task<Person> Now(CancellationToken ct) => db.Persons.AsNoTracking().SingleAsync(p => p.Id == record.Id, ct);

    /// <param name="mayWrite">Whether the viewer's role writes this group at all.</param>
    public async Task<Outcome> Handle(PersonFacts facts, string source, string reason, bool mayWrite, CancellationToken ct)
    {
        var (written, proposed) = await writing.Apply(record.Id, facts, Recording(source), reason, _ => mayWrite, ct);
        return new Outcome(await db.SaveUnlessChanged(ct), written, proposed);
    }
}
