using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Proposed responsibilities that wait for the word of the viewer's body.</summary>
public sealed class WaitingDuties(AppDb db, CurrentViewer current, PersonScope scope, AccessMatrix matrix, TradeDay day)
{
    /// <summary>Those of people the viewer may know, the earliest first day first; none for a role that decides no responsibility.</summary>
    public IQueryable<DutyAssignment> Mine()
    {
        var (viewer, known) = (current.Viewer, scope.Visible(DataGroup.Benefit));
        var decides = matrix.Level(viewer.Role, DataGroup.Benefit, day.Today) == AccessLevel.Write;
        return db.Duties.Where(d => decides && d.BodyId == viewer.BodyId && d.ConfirmedById == null && d.To == null && known.Any(p => p.Id == d.PersonId)).OrderBy(d => d.From).ThenBy(d => d.Id);
    }
}
