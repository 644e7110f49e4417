using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>Whose lists the viewer may bring in and see: the own body's, and for the coordination those of the offices it works with.</summary>
public sealed class RunScope(AppDb db, AccessMatrix matrix, CurrentViewer current, TradeDay day)
{
    private static readonly string[] KeepLists = [BodyKinds.SocialOffice, BodyKinds.YouthOffice, BodyKinds.ImmigrationOffice, BodyKinds.Jobcenter, BodyKinds.EmploymentAgency];

    /// <summary>Whose list may be brought in today. A list makes its body the owner of what it says: only a body where somebody writes it.</summary>
    public IQueryable<Organisation> Bodies()
    {
        var owners = matrix.KindsThatWrite(DataGroup.Identity, day.Today);
        return Reached().HoldingOn(day.Today).Where(o => owners.Contains(o.Kind));
    }

    /// <summary>The lists of the own body, and what one brought in oneself for another.</summary>
    public IQueryable<ImportRun> Visible()
    {
        var viewer = current.Viewer;
        var bodies = Reached().Select(o => o.Id);
        return db.ImportRuns.Where(r => bodies.Contains(r.BodyId) && (r.BodyId == viewer.BodyId || r.ById == viewer.UserId));
    }

    /// <summary>Null means 404.</summary>
    public Task<ImportRun?> Find(string key, CancellationToken ct) => Visible().AsNoTracking().FirstOrDefaultAsync(r => r.Key == key, ct);

    /// <summary>Also bodies that ended: their lists were brought in and stay readable.</summary>
    private IQueryable<Organisation> Reached()
    {
        var viewer = current.Viewer;
        return viewer.Role == Roles.Coordinator
            ? db.Organisations.Where(o => o.Id == viewer.BodyId || (KeepLists.Contains(o.Kind) && (o.Municipality == null || db.Organisations.Any(own => own.Id == viewer.BodyId && own.Municipality == o.Municipality))))
            : db.Organisations.Where(o => o.Id == viewer.BodyId);
    }
}
