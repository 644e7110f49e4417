using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The next appointment of somebody the desk finds to be known: the one that is planned, else a new one with who leads the case.</summary>
public sealed class ReturningAppointment(AppDb db, FirstAppointment appointments, TradeDay day)
{
    public sealed record Booking(FirstAppointment.Slot Slot, string Topic);

    /// <summary>Null where something is planned already, where another site leads the case, or where nobody is free.</summary>
    public async Task<Booking?> Find(IntakeDraft draft, int personId, CancellationToken ct)
    {
        var today = day.Today;
        var open = await db.Cases.FirstOrDefaultAsync(c => c.PersonId == personId && c.ClosedOn == null, ct);
        if ((open is not null && open.SiteId != draft.SiteId)
            || await db.Contacts.AnyAsync(c => c.PersonId == personId && c.Kind == ContactKinds.Appointment && c.Result == null && c.On >= today, ct)
            || await appointments.Find(draft.SiteId!.Value, draft.BodyId, open?.LeadId, ct) is not { } slot)
        {
            return null;
        }

        open?.ContactBy(open.NextContactDue is { } due && due < slot.On ? due : slot.On);
        var interviewed = await FirstInterviews.Held(db, today).AnyAsync(c => c.PersonId == personId, ct);
        return new Booking(slot, interviewed ? ContactTopics.NextStep : ContactTopics.FirstInterview);
    }
}
