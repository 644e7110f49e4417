using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>Section 8 of the plan, counted in the built database: with whom they live.</summary>
public sealed class HouseholdMarginalTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Households_come_out_by_kind()
    {
        var homes = await Homes();
        var families = homes.Where(h => h.Contains("child")).ToList();
        var couples = homes.Where(h => !h.Contains("child") && h.Contains("spouse")).ToList();
        var relatives = homes.Where(h => h.Length > 1 && !h.Contains("child") && !h.Contains("spouse")).ToList();

        Assert.Equal(1833, homes.Count);
        Assert.Equal((293, 1342), (families.Count, families.Sum(h => h.Length)));
        Assert.Equal(220, families.Count(h => h.Contains("spouse")));
        Assert.Equal(73, families.Count(h => !h.Contains("spouse")));
        Assert.Equal(829, families.Sum(h => h.Count(r => r == "child")));
        Assert.Equal((75, 150), (couples.Count, couples.Sum(h => h.Length)));
        Assert.Equal((45, 103), (relatives.Count, relatives.Sum(h => h.Length)));
        Assert.Equal(1420, homes.Count(h => h.Length == 1));
    }

    [Fact]
    public async Task Every_child_is_under_eighteen_and_lives_with_a_parent_old_enough()
    {
        await using var db = app.Db();
        var members = await (from m in db.HouseholdMembers
                             join p in db.Persons on m.PersonId equals p.Id
                             select new { m.HouseholdId, m.Relation, p.BirthDate }).ToListAsync(Ct);
        foreach (var home in members.GroupBy(m => m.HouseholdId).Where(h => h.Any(m => m.Relation == "child")))
        {
            var eldest = home.Where(m => m.Relation == "child").Min(m => m.BirthDate!.Value);
            Assert.True(Census.Age(eldest) < 18);
            Assert.All(home.Where(m => m.Relation is "head" or "spouse"), parent => Assert.True(parent.BirthDate!.Value.AddYears(15) < eldest, $"household {home.Key}"));
        }
    }

    [Fact]
    public async Task A_household_came_together_and_lives_together()
    {
        await using var db = app.Db();
        var mixed = await (from m in db.HouseholdMembers
                           join a in db.Addresses on m.PersonId equals a.PersonId
                           where a.To == null
                           group new { a.Street, a.Postcode } by m.HouseholdId into home
                           where home.Select(a => a.Street).Distinct().Count() > 1
                           select home.Key).CountAsync(Ct);

        Assert.Equal(0, mixed);
    }

    private async Task<List<string[]>> Homes()
    {
        await using var db = app.Db();
        var members = await (from m in db.HouseholdMembers
                             join p in Census.Stock(db) on m.PersonId equals p.Id
                             select new { m.HouseholdId, m.Relation }).ToListAsync(Ct);
        return [.. members.GroupBy(m => m.HouseholdId).Select(g => g.Select(m => m.Relation).ToArray())];
    }
}
