using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Security;

/// <summary>Whom a role may know at all. Wide roles ask the case of each person, narrow ones start from their few matters.</summary>
internal static class RowFilter
{
    /// <summary>A closed case stays readable to its site for a year, so that a mistake can be mended and a question answered.</summary>
    private const int DaysAfterClosing = 365;

    /// <summary>After a course or a task has ended its provider still reports results.</summary>
    private const int DaysAfterEnd = 90;

    private const int YouthUntilAge = 21;

    public static IQueryable<Person> Visible(AppDb db, Viewer v, DateOnly day) => v.Role switch
    {
        Roles.Coordinator => Known(db, v).Where(p => db.Duties.Any(d => d.PersonId == p.Id && d.BodyId == v.BodyId && d.From <= day && (d.To == null || d.To >= day))),
        Roles.Caseworker => Known(db, v).Where(CaseworkerKnows(db, v, day)),
        Roles.YouthWorker => Known(db, v).Where(YouthWorkerKnows(db, v, day)),
        // Also whom a proposal for this office is about: a first paper would otherwise wait for somebody who may not see it.
        Roles.ImmigrationClerk => Known(db, v).Where(p => db.Papers.Any(r => r.PersonId == p.Id) || db.Corrections.Any(c => c.PersonId == p.Id && c.DeciderBodyId == v.BodyId && c.DecidedAt == null)),
        Roles.CourseProvider => Known(db, v).Where(AnyOf(Participants(db, v, day), Matters(db, v, day))),
        Roles.ChamberAdvisor => Open(db, v).Where(AnyOf(Consented(db, v, day))),
        Roles.Employer or Roles.Host => Open(db, v).Where(AnyOf(Consented(db, v, day), Participants(db, v, day), Matters(db, v, day))),
        Roles.Volunteer => Open(db, v).Where(AnyOf(Guided(db, v, day))),
        _ => db.Persons.Where(p => false),
    };

    // The sources are one query, so that Entity Framework joins them into the one statement.
    private static System.Linq.Expressions.Expression<Func<Person, bool>> AnyOf(params IQueryable<int>[] sources)
    {
        var ids = sources.Aggregate((all, more) => all.Concat(more));
        return p => ids.Contains(p.Id);
    }

    private static IQueryable<int> Consented(AppDb db, Viewer v, DateOnly day) => Walls.Consents(db, v, day).Select(c => c.PersonId);

    // § 35 Abs. 1 S. 3 SGB I: records of staff and their relatives open only to the one who works with them.
    private static IQueryable<Person> Known(AppDb db, Viewer v) => db.Persons.Where(p => p.MergedIntoId == null
        && (!p.StaffRelated || db.Cases.Any(c => c.PersonId == p.Id && c.LeadId == v.UserId)));

    // Who is no authority does not even learn that a restricted record exists.
    private static IQueryable<Person> Open(AppDb db, Viewer v) => Known(db, v).Where(p => !p.Restricted);

    private static System.Linq.Expressions.Expression<Func<Person, bool>> CaseworkerKnows(AppDb db, Viewer v, DateOnly day)
    {
        var (closedSince, own) = (day.AddDays(-DaysAfterClosing), Walls.InCharge(db, v, day));
        return p =>
            db.Cases.Any(c => c.PersonId == p.Id && c.SiteId == v.SiteId && (c.ClosedOn == null || c.ClosedOn >= closedSince))
            || own.Any(d => d.PersonId == p.Id)
            || db.Cases.Any(c => c.PersonId == p.Id && c.LeadId == v.UserId && c.ClosedOn == null)
            || db.Involvements.Any(i => i.PersonId == p.Id && (i.UserId == v.UserId || (i.UserId == null && i.BodyId == v.BodyId)) && i.From <= day && (i.To == null || i.To >= day));
    }

    private static System.Linq.Expressions.Expression<Func<Person, bool>> YouthWorkerKnows(AppDb db, Viewer v, DateOnly day)
    {
        var bornAfter = day.AddYears(-YouthUntilAge);
        var everywhere = v.SiteId == null;
        return p =>
            (p.BirthDate > bornAfter && (everywhere || db.Cases.Any(c => c.PersonId == p.Id && c.SiteId == v.SiteId)))
            || db.Involvements.Any(i => i.PersonId == p.Id && (i.UserId == v.UserId || (i.UserId == null && i.BodyId == v.BodyId)) && i.From <= day && (i.To == null || i.To >= day));
    }

    private static IQueryable<int> Participants(AppDb db, Viewer v, DateOnly day)
    {
        var endedSince = day.AddDays(-DaysAfterEnd);
        return db.Participations.Where(x => x.ProviderId == v.BodyId && (x.EndedOn == null || x.EndedOn >= endedSince)).Select(x => x.PersonId);
    }

    private static IQueryable<int> Matters(AppDb db, Viewer v, DateOnly day) => db.Involvements
        .Where(i => i.BodyId == v.BodyId && (i.UserId == null || i.UserId == v.UserId) && i.From <= day && (i.To == null || i.To >= day))
        .Select(i => i.PersonId);

    private static IQueryable<int> Guided(AppDb db, Viewer v, DateOnly day) => db.Involvements
        .Where(i => i.UserId == v.UserId && i.Role == "guide" && i.From <= day && (i.To == null || i.To >= day))
        .Select(i => i.PersonId);
}
