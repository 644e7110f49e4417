using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>The responsible body confirms a proposed responsibility; nobody confirms for another body.</summary>
public sealed class ConfirmDuty(AppDb db, PersonScope scope, CurrentViewer current, TradeDay day)
{
    public enum Answer
    {
        Confirmed,
        NotTheirs,
        NotThere,
        Changed,
    }

    /// <summary>The running responsibility of the viewer's body.</summary>
    public async Task<Answer> Handle(int personId, CancellationToken ct)
    {
        if (!await scope.Visible().AnyAsync(p => p.Id == personId, ct))
        {
            return Answer.NotThere;
        }

        var body = current.Viewer.BodyId;
        var running = await db.Duties.Where(d => d.PersonId == personId && d.To == null && d.BodyId == body).OrderByDescending(d => d.From).FirstOrDefaultAsync(ct);
        return running is null ? Answer.NotTheirs : await Handle(running, await scope.Access(personId, ct), ct);
    }

    public async Task<Answer> Handle(DutyAssignment duty, PersonAccess access, CancellationToken ct)
    {
        if (duty.BodyId != current.Viewer.BodyId || !access.Writes(DataGroup.Benefit))
        {
            return Answer.NotTheirs;
        }

        if (!duty.IsProposal)
        {
            return duty.ConfirmedById is null ? Answer.Changed : Answer.Confirmed;
        }

        var all = await db.Duties.Where(d => d.PersonId == duty.PersonId).ToListAsync(ct);
        foreach (var ending in DutyLine.EndedBy(duty, all))
        {
            ending.Yield(duty.From);
        }

        duty.Confirm(current.Viewer.UserId, day.Now);

        if (await db.Cases.FirstOrDefaultAsync(c => c.PersonId == duty.PersonId && c.ClosedOn == null && c.State == CaseStates.FirstContact, ct) is { } open)
        {
            open.State = CaseStates.DutyClarified;
        }

        return await db.SaveUnlessChanged(ct) ? Answer.Confirmed : Answer.Changed;
    }
}
