using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>The household of the person, as far as its members are the viewer's to know.</summary>
public sealed class Family(AppDb db, OpenRecord record, PersonScope scope, TradeDay day, Audit audit)
{
    public sealed record Member(IdentityView Who, string Relation, bool InBenefitUnit, int? ChildcareHours);

    public OpenRecord Record => record;

    /// <summary>The person's own places, the latest first.</summary>
    public IReadOnlyList<HouseholdMember> Places { get; private set; } = [];

    /// <summary>The others of today's household.</summary>
    public IReadOnlyList<Member> Members { get; private set; } = [];

    /// <summary>The own place today; null: in no household.</summary>
    public HouseholdMember? Own => Places.FirstOrDefault(p => Period.Covers(p.From, p.To, day.Today));

    public async Task Load(CancellationToken ct)
    {
        if (!record.Access.Reads(DataGroup.Benefit))
        {
            return;
        }

        var (id, today) = (record.Id, day.Today);
        Places = await RecordReads.Places(db, id).ToListAsync(ct);
        // Most people live alone: what their household asks of the walls is asked only where there is one.
        var households = Places.Where(p => Period.Covers(p.From, p.To, today)).Select(p => p.HouseholdId).ToList();
        if (households.Count == 0)
        {
            return;
        }

        Members = await (
            from m in db.HouseholdMembers
            join i in scope.Identities() on m.PersonId equals i.PersonId
            where households.Contains(m.HouseholdId) && m.PersonId != id && m.From <= today && (m.To == null || m.To >= today)
            orderby i.BirthDate, m.Id
            select new Member(i, m.Relation, m.InBenefitUnit, m.ChildcareHours)).ToListAsync(ct);
        await audit.Read("household", [.. Members.Select(m => m.Who.PersonId)], ct);
    }
}
