using System.Globalization;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>Persons of 18 to 64 who arrived in the period and have an open case: days from the arrival to the first interview, or still waiting for it.</summary>
public static class NewcomerCount
{
    public const string Open = "open";
    public const string Held = "held";

    public static async Task<IEnumerable<Tally>> Run(Count count, CancellationToken ct)
    {
        var (db, day, scope) = (count.Db, count.On, count.Scope);
        var open = OpenCases.On(db, day, count.Today);
        var held = FirstInterviews.Held(db, day);
        var arrivals = db.Moves.Where(m => m.Kind == MunicipalMove.Arrival && m.Municipality == scope.Body.Municipality && m.On >= scope.From && m.On <= scope.To);
        var facts = (
            from p in AdultCount.People(count)
            where open.Any(c => c.PersonId == p.Id) && arrivals.Any(m => m.PersonId == p.Id)
            orderby p.Id
            select new
            {
                Arrived = arrivals.Where(m => m.PersonId == p.Id).Max(m => m.On),
                Met = held.Where(c => c.PersonId == p.Id).Min(c => (DateOnly?)c.On),
                Site = open.Where(c => c.PersonId == p.Id).Min(c => (int?)c.SiteId),
            }).Take(Count.Everybody);
        var rows = await (
            from f in facts
            group f by f into g
            select new { Wait = g.Key, Persons = g.Count() }).ToListAsync(ct);
        string Days(DateOnly arrived, DateOnly? met) => met is { } day ? Math.Max(0, day.DayNumber - arrived.DayNumber).ToString(CultureInfo.InvariantCulture) : Open;
        return new[]
        {
            Count.Sum(Population.Newcomers, Dimension.All, rows, _ => "", r => count.Sites[r.Wait.Site], r => r.Persons),
            Count.Sum(Population.Newcomers, Dimension.Stage, rows, r => r.Wait.Met is null ? Open : Held, r => count.Sites[r.Wait.Site], r => r.Persons),
            Count.Sum(Population.Newcomers, Dimension.Days, rows, r => Days(r.Wait.Arrived, r.Wait.Met), r => count.Sites[r.Wait.Site], r => r.Persons),
        }.SelectMany(t => t);
    }
}
