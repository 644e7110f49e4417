using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>Open cases of those who lead them, against their hours.</summary>
public static class LoadCount
{
    /// <summary>Cases a full post should lead at most.</summary>
    public const int Target = 70;

    public static async Task<IReadOnlyList<Lead>> Run(Count count, CancellationToken ct)
    {
        var (db, day) = (count.Db, count.On);
        var people = new PeopleFilter { On = day, Bodies = [count.Scope.Body.Key] }.Apply(db, PeopleFilter.Living(db.Persons, day), count.Today, count.Useful);
        var rows = await (
            from c in OpenCases.On(db, day, count.Today)
            join p in people on c.PersonId equals p.Id
            join u in db.Users on c.LeadId equals u.Id
            group c by new { u.Key, u.DisplayName, u.CapacityPercent, u.SiteId } into g
            select new { g.Key, Cases = g.Count() }).ToListAsync(ct);
        return [.. rows.Select(r => new Lead(r.Key.Key, r.Key.DisplayName, count.Sites[r.Key.SiteId], r.Key.CapacityPercent, r.Cases)).OrderByDescending(l => l.PerPost).ThenBy(l => l.Name, StringComparer.Ordinal)];
    }

    public static IEnumerable<Tally> Tallies(Lead lead) =>
    [
        new(Population.LedCases, Dimension.All, "", lead.Site, lead.Cases),
        new(Population.Capacity, Dimension.All, "", lead.Site, lead.CapacityPercent),
    ];
}

/// <summary>Somebody who leads cases.</summary>
public sealed record Lead(string Key, string Name, string Site, int CapacityPercent, int Cases)
{
    public decimal? PerPost => CapacityPercent == 0 ? null : 100m * Cases / CapacityPercent;
}
