using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>The household of the person, as far as its members are the viewer's to know.</summary>
public sealed class Family(AppDb db, OpenRecord record, PersonScope scope, TradeDay day, Audit audit)
{
    public sealed record Member(IdentityView Who, string Relation, bool InBenefitUnit, int? ChildcareHours);

    public async Task<IReadOnlyList<Member>> Load(CancellationToken ct)
    {
        if (!record.Access.Reads(DataGroup.Benefit))
        {
            return [];
        }

        var (id, today) = (record.Id, day.Today);
        // Most people live alone: what their household asks of the walls is asked only where there is one.
        var households = await RecordReads.Household(db, id, today).ToListAsync(ct);
        if (households.Count == 0)
        {
            return [];
        }

        var members = await (
            from m in db.HouseholdMembers
            join i in scope.Identities() on m.PersonId equals i.PersonId
            where households.Contains(m.HouseholdId) && m.PersonId != id && m.From <= today && (m.To == null || m.To >= today)
            orderby i.BirthDate, m.Id
            select new Member(i, m.Relation, m.InBenefitUnit, m.ChildcareHours)).ToListAsync(ct);
        await audit.Read("household", [.. members.Select(m => m.Who.PersonId)], ct);
        return members;
    }
}
