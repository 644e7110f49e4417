using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Who works with the person: the lead first, then everybody involved today, each with the end of the consent they work on. Who is no authority sees the lead and the own body.</summary>
public sealed class Circle(AppDb db, OpenRecord record, AccessMatrix matrix, CurrentViewer current, TradeDay day)
{
    public sealed record Partner(string? Name, int BodyId, string Role, bool Leads, DateOnly? ConsentTo, bool ByConsent, DateOnly Since);

    public async Task<IReadOnlyList<Partner>> Load(CancellationToken ct)
    {
        if (!record.Access.Reads(DataGroup.Identity))
        {
            return [];
        }

        var (id, today, mine) = (record.Id, day.Today, current.Viewer.BodyId);
        var everybody = matrix.Opens(current.Viewer.Role, DataGroup.Plan, today);
        var leads = await (
            from c in db.Cases
            join u in db.Users on c.LeadId equals u.Id
            where c.PersonId == id && c.ClosedOn == null
            select new Partner(u.DisplayName, u.BodyId, Roles.Caseworker, true, null, false, c.OpenedOn)).ToListAsync(ct);
        var others = await (
            from i in db.Involvements
            from u in db.Users.Where(u => u.Id == i.UserId).DefaultIfEmpty()
            from k in db.Consents.Where(k => k.Id == i.ConsentId).DefaultIfEmpty()
            where i.PersonId == id && (everybody || i.BodyId == mine) && i.From <= today && (i.To == null || i.To >= today)
            orderby i.From, i.Id
            select new Partner(u == null ? null : u.DisplayName, i.BodyId, i.Role, false, k == null ? null : k.To, k != null, i.From)).ToListAsync(ct);
        return [.. leads, .. others];
    }
}
