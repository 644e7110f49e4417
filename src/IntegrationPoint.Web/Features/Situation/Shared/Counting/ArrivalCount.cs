using System.Globalization;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>Arrivals in the municipality of the body in the period, event by event: two on different days are two, the same day written twice is one.</summary>
public static class ArrivalCount
{
    public const string InStock = "in-stock";
    public const string Gone = "gone";

    public static async Task<IEnumerable<Tally>> Run(Count count, CancellationToken ct)
    {
        var (db, day, body) = (count.Db, count.On, count.Scope.Body);
        var open = OpenCases.On(db, day, count.Today);
        var paid = db.Benefits.Where(b => b.BodyId == body.Id && b.Regime == Regimes.Asylblg && b.From <= day && (b.To == null || b.To >= day));
        var rows = await Events(count)
            .Join(db.Persons.Where(p => p.MergedIntoId == null), m => m.PersonId, p => p.Id, (m, p) => new
            {
                m.PersonId,
                m.On,
                p.Sex,
                Stays = (p.DeceasedOn == null || p.DeceasedOn > day) && paid.Any(b => b.PersonId == m.PersonId),
                Site = open.Where(c => c.PersonId == m.PersonId).Min(c => (int?)c.SiteId),
            })
            .Distinct()
            .GroupBy(e => new { e.On, e.Sex, e.Stays, e.Site })
            .Select(g => new { g.Key.On, g.Key.Sex, g.Key.Stays, g.Key.Site, Events = g.Count() })
            .ToListAsync(ct);
        return new[]
        {
            Count.Sum(Population.Arrivals, Dimension.All, rows, _ => "", r => count.Sites[r.Site], r => r.Events),
            Count.Sum(Population.Arrivals, Dimension.Month, rows, r => r.On.ToString("yyyy-MM", CultureInfo.InvariantCulture), r => count.Sites[r.Site], r => r.Events),
            Count.Sum(Population.Arrivals, Dimension.Sex, rows, r => r.Sex, r => count.Sites[r.Site], r => r.Events),
            Count.Sum(Population.Arrivals, Dimension.Now, rows, r => r.Stays ? InStock : Gone, r => count.Sites[r.Site], r => r.Events),
        }.SelectMany(t => t);
    }

    private static IQueryable<MunicipalMove> Events(Count count)
    {
        var (db, day, scope) = (count.Db, count.On, count.Scope);
        return db.Moves.Where(m => m.Kind == MunicipalMove.Arrival && m.Municipality == scope.Body.Municipality && m.On >= scope.From && m.On <= scope.To
            && db.Duties.Any(d => d.PersonId == m.PersonId && d.BodyId == scope.Body.Id && d.From <= day && (d.To == null || (d.To >= m.On && d.To >= d.From))));
    }
}
