using System.Globalization;
using IntegrationPoint.Domain.Figures;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>Households of the persons in benefit, by how many of them are in benefit. Who belongs to no household is one alone.</summary>
public static class HouseholdCount
{
    public const int Largest = 7;

    public static async Task<IEnumerable<Tally>> Run(Count count, CancellationToken ct)
    {
        var (db, day) = (count.Db, count.On);
        var open = Features.People.Shared.OpenCases.On(db, day, count.Today);
        var members = db.HouseholdMembers.Where(m => m.From <= day && (m.To == null || m.To >= day));
        var people = StockCount.People(count).OrderBy(p => p.Id).Select(p => new
        {
            // Negative ids stand for people without household, so that each is a household of one.
            Household = members.Where(m => m.PersonId == p.Id).Min(m => (int?)m.HouseholdId) ?? -p.Id,
            Site = open.Where(c => c.PersonId == p.Id).Min(c => (int?)c.SiteId),
        }).Take(Count.Everybody);
        var rows = await people.GroupBy(p => p.Household).Select(g => new { Size = g.Count(), Site = g.Min(p => p.Site) })
            .GroupBy(h => new { h.Size, h.Site }).Select(g => new { g.Key.Size, g.Key.Site, Households = g.Count() }).ToListAsync(ct);
        return Count.Sum(Population.Households, Dimension.All, rows, _ => "", r => count.Sites[r.Site], r => r.Households)
            .Concat(Count.Sum(Population.Households, Dimension.Size, rows, r => Code(r.Size), r => count.Sites[r.Site], r => r.Households));
    }

    private static string Code(int size) => size < Largest
        ? size.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Largest}..");
}
