using IntegrationPoint.Domain;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>Finds the lead with the lightest load at a site and the first free hour for the first interview.</summary>
public sealed class FirstAppointment(AppDb db, Counters counters, TradeDay day)
{
    /// <summary>Time to invite in writing and to book an interpreter.</summary>
    private const int DaysAhead = 5;
    private const int PerDay = 6;
    private static readonly int[] Hours = [9, 10, 11, 13, 14, 15];

    public sealed record Slot(int LeadId, string LeadName, DateOnly On, TimeOnly At);

    /// <summary>Null when nobody of the body works at the site. Holds the diary of the site until the caller's transaction ends.</summary>
    /// <param name="leadId">Who leads the case already: the appointment is theirs if they work at the site.</param>
    public async Task<Slot?> Find(int siteId, int bodyId, int? leadId, CancellationToken ct)
    {
        await counters.Hold($"appointments-{siteId}", ct);
        var today = day.Today;
        var leads = await (
            from u in db.Users
            where u.SiteId == siteId && u.BodyId == bodyId && u.Role == Security.Roles.Caseworker && u.CapacityPercent > 0
            where u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today)
            select new { u.Id, u.DisplayName, u.CapacityPercent, Open = db.Cases.Count(c => c.LeadId == u.Id && c.ClosedOn == null) }).ToListAsync(ct);
        if (leads.Count == 0)
        {
            return null;
        }

        var lead = leads.Find(l => l.Id == leadId) ?? leads.MinBy(l => (l.Open * 100 / l.CapacityPercent, l.Id))!;
        var first = today.AddDays(DaysAhead);
        var booked = (await db.Contacts.Where(c => c.ByUserId == lead.Id && c.On >= first && c.At != null).Select(c => new { c.On, c.At }).ToListAsync(ct)).ToLookup(c => c.On, c => c.At!.Value.Hour);
        for (var on = first; ; on = on.AddDays(1))
        {
            if (!WorkingDays.Is(on) || booked[on].Count() >= PerDay)
            {
                continue;
            }

            foreach (var hour in Hours)
            {
                if (!booked[on].Contains(hour))
                {
                    return new Slot(lead.Id, lead.DisplayName, on, new TimeOnly(hour, 0));
                }
            }
        }
    }
}
