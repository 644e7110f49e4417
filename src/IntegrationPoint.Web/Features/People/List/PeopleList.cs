using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>The people a filter means, in an order, page by page.</summary>
public sealed class PeopleList(AppDb db, PersonScope scope, RowScope rows, CurrentViewer current, LongLists longs, TradeDay day, ReferenceData reference)
{
    public const int PageSize = 50;

    /// <summary>Up to this many matches are sorted by themselves; more of them are met often enough by walking the order.</summary>
    private const int SortedAlone = 1_000;

    /// <summary>Up to so many records a house counts every list to its end.</summary>
    private const int SmallHouse = 20_000;

    /// <summary>A filter that was only half understood means nobody: it would open more than was asked for.</summary>
    public IQueryable<Person> Matching(PeopleFilter filter) => Matching(filter, walked: false);

    /// <summary>How many match, and the ids of one page.</summary>
    public async Task<PeoplePage> Page(PeopleFilter filter, PeopleOrder order, int skip, int take, CancellationToken ct)
    {
        if (longs.Knows(current.Viewer, day.Today, filter) && await Sorted(Asked(filter), order, few: false, skip, take, ct) is { Count: > 0 } walked)
        {
            return new PeoplePage(SortedAlone, IsMore: true, walked);
        }

        var counted = await db.Persons.MaxAsync(p => (int?)p.Id, ct) > SmallHouse ? SortedAlone : SmallHouse;
        var found = await Matching(filter).Select(p => p.Id).Take(counted + 1).ToListAsync(ct);
        var few = found.Count <= SortedAlone;
        var ids = few && found.Count <= skip ? [] : await Sorted(few ? db.Persons.Where(p => EF.Parameter(found).Contains(p.Id)) : Asked(filter), order, few, skip, take, ct);
        if (found.Count > SortedAlone && counted == SortedAlone)
        {
            longs.Remember(current.Viewer, day.Today, filter);
        }

        return new PeoplePage(Math.Min(found.Count, counted), found.Count > counted, ids);
    }

    /// <summary>Every match in its order, as an export writes it.</summary>
    public Task<List<int>> Ids(PeopleFilter filter, PeopleOrder order, int most, CancellationToken ct) => Sorted(Matching(filter), order, few: true, 0, most, ct);

    private IQueryable<Person> Asked(PeopleFilter filter) => PeopleOrder.Asked(db.Persons, Matching(filter, walked: true));

    private IQueryable<Person> Matching(PeopleFilter filter, bool walked) => filter.NotUnderstood.Count > 0 ? db.Persons.Where(p => false)
        : filter.Apply(db, scope.Countable(filter.Groups), day.Today, UsefulActivity.Of(reference.Codes), walked, rows.Numbers);

    private async Task<List<int>> Sorted(IQueryable<Person> people, PeopleOrder order, bool few, int skip, int take, CancellationToken ct)
    {
        var column = PeopleColumn.All.FirstOrDefault(c => c.Sort == order.By);
        var readable = column is null ? scope.Visible() : scope.Visible(column.Group);
        if (few || order.Walk(db, people, readable, day.Today) is not var (known, missing))
        {
            return await order.Sort(db, people, readable, day.Today).Skip(skip).Take(take).Select(p => p.Id).ToListAsync(ct);
        }

        var ids = await known.Skip(skip).Take(take).ToListAsync(ct);
        if (ids.Count < take)
        {
            var before = ids.Count > 0 ? 0 : Math.Max(0, skip - await known.CountAsync(ct));
            ids.AddRange(await missing.Skip(before).Take(take - ids.Count).ToListAsync(ct));
        }

        return ids;
    }
}

/// <summary>A page of the list: how many match, whether it is more than that, and who stands on the page.</summary>
public sealed record PeoplePage(int Total, bool IsMore, IReadOnlyList<int> Ids);
