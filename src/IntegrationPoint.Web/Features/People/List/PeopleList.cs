using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>The people a filter means, in an order, page by page.</summary>
public sealed class PeopleList(AppDb db, PersonScope scope, TradeDay day, ReferenceData reference)
{
    public const int PageSize = 50;

    /// <summary>Beyond this many the list says "more than": nobody reads on, and counting all would cost more than the page.</summary>
    public const int Counted = 10_000;

    public IQueryable<Person> Matching(PeopleFilter filter) => filter.Apply(db, scope.Countable(filter.Groups), day.Today, UsefulActivity.Of(reference.Codes));

    /// <summary>How many match, at most one more than <see cref="Counted"/>.</summary>
    public Task<int> Count(PeopleFilter filter, CancellationToken ct) => Matching(filter).Take(Counted + 1).CountAsync(ct);

    public Task<List<int>> Ids(PeopleFilter filter, PeopleOrder order, int skip, int take, CancellationToken ct)
    {
        var column = PeopleColumn.All.FirstOrDefault(c => c.Sort == order.By);
        var readable = column is null ? scope.Visible() : scope.Visible(column.Group);
        return order.Sort(db, Matching(filter), readable, day.Today).Skip(skip).Take(take).Select(p => p.Id).ToListAsync(ct);
    }
}
