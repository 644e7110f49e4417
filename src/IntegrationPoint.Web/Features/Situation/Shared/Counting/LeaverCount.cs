using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>Benefits of the body that ended in the period and did not go on, by reason.</summary>
public static class LeaverCount
{
    public const string NoReason = "none";

    public static async Task<IEnumerable<Tally>> Run(Count count, CancellationToken ct)
    {
        var (db, scope) = (count.Db, count.Scope);
        var open = OpenCases.On(db, count.On, count.Today);
        var rows = await (
            from b in BenefitEnds.Between(db, scope.From, scope.To)
            join p in db.Persons on b.PersonId equals p.Id
            where b.BodyId == scope.Body.Id && p.MergedIntoId == null
            select new { b.EndReason, Site = open.Where(c => c.PersonId == b.PersonId).Min(c => (int?)c.SiteId) } into e
            group e by new { e.EndReason, e.Site } into g
            select new { g.Key.EndReason, g.Key.Site, Events = g.Count() }).ToListAsync(ct);
        return Count.Sum(Population.Leavers, Dimension.All, rows, _ => "", r => count.Sites[r.Site], r => r.Events)
            .Concat(Count.Sum(Population.Leavers, Dimension.Reason, rows, r => r.EndReason ?? NoReason, r => count.Sites[r.Site], r => r.Events));
    }
}
