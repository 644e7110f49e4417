using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Merging;
using IntegrationPoint.Web.Features.People.Record;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Merging;

/// <summary>The second records of the demo town, merged into their first ones and the other way round.</summary>
public sealed class TownMergeTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly DateOnly Today = new(2016, 3, 24);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Merging_all_second_records_changes_no_figure_of_the_council_and_taking_back_none_either()
    {
        var before = await Sheet();
        var pairs = await Pairs();
        Assert.Equal(62, pairs.Select(p => p.First).Distinct().Count());

        var (merged, keys) = (0, await Keys());
        foreach (var (second, first) in pairs)
        {
            // Every other one the hard way: the record with all the history goes into the thin one, which takes its values.
            var (survivor, other, take) = merged++ % 2 == 0 ? (first, second, []) : (second, first, IdentityForm.Fields);
            Assert.Null(await app.As("jana.offermann", s => Merge(s, survivor, other, take)));
        }

        var after = await Sheet();
        Assert.Equal((3015, 1587), (after.Total(Population.Stock), after.Total(Population.Arrivals)));
        Assert.All(before.Cells, cell => Assert.Equal(before[cell], after[cell]));

        await using var db = app.Db();
        Assert.Equal(0, await db.SearchKeys.CountAsync(k => db.Persons.Any(p => p.Id == k.PersonId && p.MergedIntoId != null), Ct));
        foreach (var merge in await db.Merges.OrderByDescending(m => m.Id).Select(m => new { m.Id, m.SurvivorId }).ToListAsync(Ct))
        {
            Assert.Null(await app.As("jana.offermann", s => s.GetRequiredService<Separation>().Reverse(merge.Id, merge.SurvivorId, Ct)));
        }

        var back = await Sheet();
        Assert.All(before.Cells, cell => Assert.Equal(before[cell], back[cell]));
        Assert.Equal(0, await db.Persons.CountAsync(p => p.MergedIntoId != null, Ct));
        Assert.Equal(keys, await Keys());
    }

    private async Task<int> Keys()
    {
        await using var db = app.Db();
        return await db.SearchKeys.CountAsync(Ct);
    }

    private static async Task<Domain.Refusal?> Merge(IServiceProvider services, int survivor, int other, IReadOnlyList<string> take)
    {
        var db = services.GetRequiredService<AppDb>();
        var versions = await db.Persons.AsNoTracking().Where(p => p.Id == survivor || p.Id == other).ToDictionaryAsync(p => p.Id, p => p.Version, Ct);
        return await services.GetRequiredService<PersonMerging>().Merge(survivor, other, new PersonMerging.Choice(versions[survivor], versions[other], take.ToHashSet(), "Gleiche Person"), Ct);
    }

    /// <summary>Each second record with the first one that the comparison itself finds for it.</summary>
    private async Task<List<(int Second, int First)>> Pairs()
    {
        await using var db = app.Db();
        var seconds = await db.PersonNumbers.Where(n => n.Kind == "partner-list").OrderBy(n => n.PersonId).Select(n => n.PersonId).ToListAsync(Ct);
        var similar = new SimilarPeople(db);
        var pairs = new List<(int, int)>();
        foreach (var second in seconds)
        {
            var found = await similar.To((await similar.FactsOf(second, Ct))!, second, Ct);
            var first = found.Select(f => f.PersonId).FirstOrDefault(id => !seconds.Contains(id) && pairs.TrueForAll(p => p.Item2 != id));
            pairs.Add((second, first > 0 ? first : await Alike(db, second, [.. pairs.Select(p => p.Item2)])));
        }

        return pairs;
    }

    /// <summary>The comparison finds nearly all; for the rest any recipient of the same sex and nationality shows the same.</summary>
    private static Task<int> Alike(AppDb db, int second, List<int> taken) => db.Persons
        .Where(p => !taken.Contains(p.Id) && db.Benefits.Any(b => b.PersonId == p.Id && b.To == null) && db.Persons.Any(s => s.Id == second && s.Sex == p.Sex)
            && db.Nationalities.Any(n => n.PersonId == p.Id && db.Nationalities.Any(m => m.PersonId == second && m.Country == n.Country)))
        .OrderBy(p => p.Id).Select(p => p.Id).FirstAsync(Ct);

    private async Task<FigureSheet> Sheet()
    {
        await using var db = app.Db();
        var services = app.App.Services;
        var bodies = await new FigureBodies(db, services.GetRequiredService<IConfiguration>(), services.GetRequiredService<TradeDay>()).All(Ct);
        var counter = new FigureCounter(db, services.GetRequiredService<TradeDay>(), services.GetRequiredService<ReferenceData>());
        return (await counter.Count(FigureScope.Default(bodies[0], Today), 0, Ct)).Sheet;
    }
}
