using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The responsible body confirms a proposed responsibility; nobody confirms for another body.</summary>
public sealed class ConfirmDuty(AppDb db, PersonScope scope, CurrentViewer current, TradeDay day)
{
    public enum Answer
    {
        Confirmed,
        NotTheirs,
        NotThere,
    }

    public async Task<Answer> Handle(int personId, CancellationToken ct)
    {
        if (!await scope.Visible().AnyAsync(p => p.Id == personId, ct))
        {
            return Answer.NotThere;
        }

        var body = current.Viewer.BodyId;
        var running = await db.Duties.Where(d => d.PersonId == personId && d.To == null && d.BodyId == body).OrderByDescending(d => d.From).FirstOrDefaultAsync(ct);
        if (running is null || !(await scope.Access(personId, ct)).Writes(DataGroup.Benefit))
        {
            return Answer.NotTheirs;
        }

        if (running.ConfirmedById is null)
        {
            running.Confirm(current.Viewer.UserId, day.Now);
            if (await db.Cases.FirstOrDefaultAsync(c => c.PersonId == personId && c.ClosedOn == null && c.State == CaseStates.FirstContact, ct) is { } open)
            {
                open.State = CaseStates.DutyClarified;
            }

            await db.SaveChangesAsync(ct);
        }

        return Answer.Confirmed;
    }
}
