using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>Appointments of the period with a result: kept, cancelled, moved, not kept and why.</summary>
public static class AppointmentCount
{
    public static async Task<IEnumerable<Tally>> Run(Count count, CancellationToken ct)
    {
        var (db, day, scope) = (count.Db, count.On, count.Scope);
        var open = OpenCases.On(db, day, count.Today);
        var people = new PeopleFilter { On = day, Bodies = [scope.Body.Key] }.Apply(db, db.Persons, count.Today, count.Useful);
        var rows = await (
            from c in db.Contacts
            join p in people on c.PersonId equals p.Id
            where c.Kind == ContactKinds.Appointment && c.Result != null && c.On >= scope.From && c.On <= scope.To
            select new
            {
                c.Result,
                Reason = c.Result == ContactResults.NoShow ? c.NoShowReason ?? CourseRights.UnknownReason : null,
                Site = open.Where(k => k.PersonId == c.PersonId).Min(k => (int?)k.SiteId),
            } into e
            group e by e into g
            select new { g.Key.Result, g.Key.Reason, g.Key.Site, Events = g.Count() }).ToListAsync(ct);
        return new[]
        {
            Count.Sum(Population.Appointments, Dimension.All, rows, _ => "", r => count.Sites[r.Site], r => r.Events),
            Count.Sum(Population.Appointments, Dimension.Result, rows, r => r.Result!, r => count.Sites[r.Site], r => r.Events),
            Count.Sum(Population.Appointments, Dimension.Reason, rows, r => r.Reason ?? r.Result!, r => count.Sites[r.Site], r => r.Events),
        }.SelectMany(t => t);
    }
}
