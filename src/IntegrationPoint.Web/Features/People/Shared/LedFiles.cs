using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>
/// Files whose lead, next contact, site and end are the viewer's to change. At one counter several bodies sit side by side, so the place alone gives no right:
/// the body of the lead leads, the body that is confirmed as responsible may, and while nobody leads the counter that keeps the file does.
/// </summary>
public sealed class LedFiles(AppDb db, CurrentViewer current, TradeDay day)
{
    public IQueryable<Case> Mine()
    {
        var (viewer, today) = (current.Viewer, day.Today);
        var leads = db.Users.Where(u => u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today));
        return db.Cases.Where(c =>
            leads.Any(u => u.Id == c.LeadId && u.BodyId == viewer.BodyId)
            || (c.SiteId == viewer.SiteId && !leads.Any(u => u.Id == c.LeadId))
            || db.Duties.Any(d => d.PersonId == c.PersonId && d.BodyId == viewer.BodyId && d.ConfirmedById != null && d.From <= today && (d.To == null || d.To >= today)));
    }
}
