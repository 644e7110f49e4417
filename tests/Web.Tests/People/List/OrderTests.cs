using IntegrationPoint.Web.Features.People.List;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.List;

/// <summary>Large lists walk an index, small ones are sorted by themselves: both must say the same.</summary>
public sealed class OrderTests(SharedApp app)
{
    private static readonly DateOnly Day = new(2016, 3, 24);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Orders => [.. new[] { "born", "arrived", "paper", "idle", "due" }.SelectMany(o => new[] { o, "-" + o })];

    [Theory, MemberData(nameof(Orders))]
    public async Task A_walk_along_the_index_meets_people_in_the_order_of_a_full_sort(string sort)
    {
        await using var db = app.Db();
        var people = db.Persons.Where(p => p.MergedIntoId == null);
        // Of whom the fact may not be read: they must stand at the end, by name.
        var readable = people.Where(p => p.Id % 7 != 0);
        var order = PeopleOrder.Parse(sort);
        var sorted = await order.Sort(db, people, readable, Day).Select(p => p.Id).ToListAsync(Ct);
        var (known, missing) = order.Walk(db, people, readable, Day)!.Value;

        Assert.Equal(sorted, [.. await known.ToListAsync(Ct), .. await missing.ToListAsync(Ct)]);
        Assert.True(sorted.Count > 5_000);
    }

    [Theory]
    [InlineData("born")]
    [InlineData("-idle")]
    [InlineData("due")]
    public async Task Pages_of_a_large_list_join_without_gap_and_without_anybody_twice(string sort)
    {
        var client = await app.SignedInAs("jana.offermann");
        var shown = new List<string>();
        for (var page = 1; page <= 200; page++)
        {
            var document = await app.Document(client, $"/people?sort={sort}&page={page}");
            var keys = document.QuerySelectorAll("main tbody th a").Select(a => a.GetAttribute("href")!.Split('?')[0]).ToList();
            shown.AddRange(keys);
            if (keys.Count < PeopleList.PageSize)
            {
                break;
            }
        }

        var count = (await app.Document(client, "/people")).QuerySelector(".pager span")!.TextContent.Split(' ')[^1].Replace(".", "", StringComparison.Ordinal);
        Assert.Equal(shown.Count, shown.Distinct().Count());
        Assert.Equal(count, shown.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
