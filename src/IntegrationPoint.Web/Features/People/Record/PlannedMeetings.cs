using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Appointments with the open person that still lie ahead. A file that closes calls off those of its own body at most.</summary>
public sealed class PlannedMeetings(AppDb db, OpenRecord record, CurrentViewer current, TradeDay day)
{
    /// <summary>Of every body, the next first.</summary>
    public Task<List<Contact>> All(CancellationToken ct) => Ahead().AsNoTracking().ToListAsync(ct);

    public Task<List<Contact>> Own(CancellationToken ct)
    {
        var body = current.Viewer.BodyId;
        return Ahead().Where(c => c.BodyId == body).ToListAsync(ct);
    }

    private IOrderedQueryable<Contact> Ahead()
    {
        var (id, today) = (record.Id, day.Today);
        return db.Contacts.Where(c => c.PersonId == id && c.Result == null && c.On > today).OrderBy(c => c.On).ThenBy(c => c.At);
    }
}
