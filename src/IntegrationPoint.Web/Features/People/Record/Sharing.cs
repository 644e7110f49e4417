using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Who may see what of the person today, by the matrix and the consents in force, and who looked.</summary>
public sealed class Sharing(AppDb db, OpenRecord record, AccessMatrix matrix, CurrentViewer current, TradeDay day)
{
    private const int Looked = 50;

    /// <summary>Groups in the order of the matrix.</summary>
    public static readonly IReadOnlyList<DataGroup> Groups = Enum.GetValues<DataGroup>();

    /// <summary>One body with one role; the words of a cell are people.access keys.</summary>
    public sealed record Party(int BodyId, string Role, IReadOnlyList<string> Cells);

    public sealed record Look(DateTime At, string Actor, string Body, string Action);

    public IReadOnlyList<Party> Parties { get; private set; } = [];
    public IReadOnlyList<Consent> Consents { get; private set; } = [];

    /// <summary>Null where the viewer may not ask who looked.</summary>
    public IReadOnlyList<Look>? Looks { get; private set; }

    public async Task Load(CancellationToken ct)
    {
        var (id, today) = (record.Id, day.Today);
        Consents = await db.Consents.AsNoTracking().Where(c => c.PersonId == id).OrderByDescending(c => c.From).ToListAsync(ct);
        var bodies = await db.Duties.Where(d => d.PersonId == id && d.From <= today && (d.To == null || d.To >= today)).Select(d => d.BodyId)
            .Union(db.Involvements.Where(i => i.PersonId == id && i.From <= today && (i.To == null || i.To >= today)).Select(i => i.BodyId))
            .Union(db.Cases.Where(c => c.PersonId == id && c.ClosedOn == null).SelectMany(c => db.Users.Where(u => u.SiteId == c.SiteId && (u.ValidTo == null || u.ValidTo >= today)).Select(u => u.BodyId)))
            .Union(db.Organisations.Where(o => o.Kind == BodyKinds.ImmigrationOffice && db.Papers.Any(p => p.PersonId == id)).Select(o => o.Id))
            .Union(db.Consents.Where(c => c.PersonId == id && c.From <= today && (c.To == null || c.To >= today) && c.WithdrawnOn == null).Select(c => c.RecipientId))
            .Join(db.Organisations, b => b, o => o.Id, (_, o) => new { o.Id, o.Kind }).ToListAsync(ct);
        Parties = [.. bodies.Select(b => (b.Id, Role: RoleOf(b.Kind))).Where(b => b.Role is not null).OrderBy(b => b.Id).Select(b => new Party(b.Id, b.Role!, [.. Groups.Select(g => Cell(b.Id, b.Role!, g))]))];
        if (await db.Cases.AnyAsync(c => c.PersonId == id && c.ClosedOn == null && c.LeadId == current.Viewer.UserId, ct))
        {
            Looks = await (
                from s in db.Set<AuditSubject>()
                join e in db.Set<AuditEntry>() on s.Seq equals e.Seq
                where s.PersonId == id
                orderby e.Seq descending
                select new Look(e.At, e.Actor, e.Body, e.Action)).Take(Looked).ToListAsync(ct);
        }
    }

    private string Cell(int body, string role, DataGroup group)
    {
        var rule = matrix.Rule(role, group, day.Today);
        return rule?.Level switch
        {
            AccessLevel.Write => "write",
            AccessLevel.Read => FieldSets.NarrowsFields(rule.Limit) ? "part" : "read",
            AccessLevel.Consent => Consents.Any(c => c.RecipientId == body && c.HoldsOn(day.Today) && c.Groups.Split(' ').Contains(group.ToString())) ? "consented" : "needs-consent",
            AccessLevel.Aggregate => "figures",
            _ => "none",
        };
    }

    private static string? RoleOf(string kind) => kind switch
    {
        BodyKinds.SocialOffice or BodyKinds.Jobcenter or BodyKinds.EmploymentAgency => Roles.Caseworker,
        BodyKinds.YouthOffice => Roles.YouthWorker,
        BodyKinds.ImmigrationOffice => Roles.ImmigrationClerk,
        BodyKinds.CourseProvider => Roles.CourseProvider,
        BodyKinds.Chamber => Roles.ChamberAdvisor,
        BodyKinds.Employer => Roles.Employer,
        BodyKinds.MunicipalHost => Roles.Host,
        BodyKinds.Association => Roles.Volunteer,
        _ => null,
    };
}
