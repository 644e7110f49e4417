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
        var v = current.Viewer;
        var consents = Walls.Consents(db, v, day.Today);
        var kinds = SameSide(v.BodyKind);
        var word = Walls.Word(DataGroup.Barriers);
        var known = scope.Visible(DataGroup.Barriers);
        return db.Barriers.Where(b => known.Any(p => p.Id == b.PersonId)
            && (b.BodyId == v.BodyId
                || db.Organisations.Any(o => o.Id == b.BodyId && kinds.Contains(o.Kind))
                || consents.Any(c => c.PersonId == b.PersonId && (" " + c.Groups + " ").Contains(word))));
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

    // § 50 Abs. 1 SGB II: Jobcenter and Agentur exchange what their tasks need; nobody else is named there.
    private static string[] SameSide(string kind) => kind is BodyKinds.Jobcenter or BodyKinds.EmploymentAgency
        ? [BodyKinds.Jobcenter, BodyKinds.EmploymentAgency]
        : [];
}
