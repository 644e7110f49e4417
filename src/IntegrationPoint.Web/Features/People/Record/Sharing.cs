using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Who may see what of the person today, by the walls themselves and the consents in force, and who looked. Who is no authority sees the lead and what concerns the own body.</summary>
public sealed class Sharing(AppDb db, OpenRecord record, WhoSees sees, AccessMatrix matrix, CurrentViewer current, TradeDay day)
{
    private const int Looked = 50;

    /// <summary>Groups in the order of the matrix.</summary>
    public static readonly IReadOnlyList<DataGroup> Groups = Enum.GetValues<DataGroup>();

    public sealed record Look(DateTime At, string Actor, string Body, string Action);

    public IReadOnlyList<WhoSees.Circle> Circles { get; private set; } = [];
    public IReadOnlyList<Consent> Consents { get; private set; } = [];

    /// <summary>Null where the viewer may not ask who looked.</summary>
    public IReadOnlyList<Look>? Looks { get; private set; }

    public async Task Load(CancellationToken ct)
    {
        var (id, mine) = (record.Id, current.Viewer.BodyId);
        var everybody = matrix.Opens(current.Viewer.Role, DataGroup.Plan, day.Today);
        Consents = await db.Consents.AsNoTracking().Where(c => c.PersonId == id && (everybody || c.RecipientId == mine)).OrderByDescending(c => c.From).ThenBy(c => c.Id).ToListAsync(ct);
        Circles = await sees.Of(id, ct);
        if (!everybody)
        {
            var leads = await db.Cases.Where(c => c.PersonId == id && c.ClosedOn == null).Join(db.Users, c => c.LeadId, u => u.Id, (c, u) => u.BodyId).ToListAsync(ct);
            Circles = [.. Circles.Where(c => c.BodyId == mine || (c.Role == Roles.Caseworker && leads.Contains(c.BodyId)))];
        }

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

    /// <summary>The word of a cell, a person.access key.</summary>
    public string Cell(WhoSees.Circle circle, DataGroup group)
    {
        var rule = matrix.Rule(circle.Role, group, day.Today);
        if (!circle.Access.Reads(group, circle.Access.Limit(group)))
        {
            return rule?.Level switch { AccessLevel.Consent => "needs-consent", AccessLevel.Aggregate => "figures", _ => "none" };
        }

        return (circle.Access.Limit(group), circle.Access.Writes(group), rule?.Level) switch
        {
            (FieldSets.Own or FieldSets.OwnLog, true, _) => "write-own",
            (FieldSets.OwnOrShared, true, _) => "write-shared",
            ({ } limit, _, _) when FieldSets.NarrowsFields(limit) => "part",
            (_, true, _) => "write",
            (_, _, AccessLevel.Consent) => group == DataGroup.Identity || Consented(circle.BodyId, group) ? "consented" : "matter",
            _ => "read",
        };
    }

    private bool Consented(int body, DataGroup group) =>
        Consents.Any(c => c.RecipientId == body && c.HoldsOn(day.Today) && c.Groups.Split(' ').Contains(group.ToString()));
}
