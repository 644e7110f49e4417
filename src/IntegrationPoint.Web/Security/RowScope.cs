using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Security;

/// <summary>Rows that have a wall of their own inside an open group. Always read them from here, never from the table.</summary>
public sealed class RowScope(AppDb db, PersonScope scope, CurrentViewer current, AccessMatrix matrix, TradeDay day)
{
    /// <summary>Notes of the own body, and those other bodies marked as shared where the matrix says so.</summary>
    public IQueryable<Note> Notes()
    {
        var v = current.Viewer;
        var shared = matrix.Rule(v.Role, DataGroup.Notes, day.Today)?.Limit == FieldSets.OwnOrShared;
        var known = scope.Visible(DataGroup.Notes);
        return db.Notes.Where(n => (n.BodyId == v.BodyId || (shared && n.Shared)) && known.Any(p => p.Id == n.PersonId));
    }

    /// <summary>Barriers noted on the viewer's side of the wall between AsylbLG, SGB II and III, and SGB VIII, or opened by consent.</summary>
    public IQueryable<Barrier> Barriers()
    {
        var (known, bodies, consents) = (scope.Visible(DataGroup.Barriers), OwnSide(), Consents(DataGroup.Barriers));
        return db.Barriers.Where(b => known.Any(p => p.Id == b.PersonId) && (bodies.Contains(b.BodyId) || consents.Contains(b.PersonId)));
    }

    /// <summary>What limits the time a person can give: behind the same wall as barriers.</summary>
    public IQueryable<Availability> Availability()
    {
        var (known, bodies, consents) = (scope.Visible(DataGroup.Barriers), OwnSide(), Consents(DataGroup.Barriers));
        return db.Availability.Where(a => known.Any(p => p.Id == a.PersonId) && (bodies.Contains(a.BodyId) || consents.Contains(a.PersonId)));
    }

    /// <summary>Benefits that the viewer's own body pays.</summary>
    public IQueryable<BenefitPeriod> Benefits()
    {
        var v = current.Viewer;
        var known = scope.Visible(DataGroup.Benefit);
        return db.Benefits.Where(b => b.BodyId == v.BodyId && known.Any(p => p.Id == b.PersonId));
    }

    /// <summary>What the client wants, in their own words: for those who plan with them, never for the immigration office.</summary>
    public IQueryable<Wish> Wishes()
    {
        var known = scope.Visible(DataGroup.Profile);
        return current.Viewer.Role == Roles.ImmigrationClerk
            ? db.Wishes.Where(w => false)
            : db.Wishes.Where(w => known.Any(p => p.Id == w.PersonId));
    }

    private IQueryable<int> OwnSide()
    {
        var v = current.Viewer;
        var kinds = SameSide(v.BodyKind);
        return db.Organisations.Where(o => o.Id == v.BodyId || kinds.Contains(o.Kind)).Select(o => o.Id);
    }

    private IQueryable<int> Consents(DataGroup group)
    {
        var word = Walls.Word(group);
        return Walls.Consents(db, current.Viewer, day.Today).Where(c => (" " + c.Groups + " ").Contains(word)).Select(c => c.PersonId);
    }

    // § 50 Abs. 1 SGB II: Jobcenter and Agentur exchange what their tasks need; nobody else is named there.
    private static string[] SameSide(string kind) => kind is BodyKinds.Jobcenter or BodyKinds.EmploymentAgency
        ? [BodyKinds.Jobcenter, BodyKinds.EmploymentAgency]
        : [];
}
