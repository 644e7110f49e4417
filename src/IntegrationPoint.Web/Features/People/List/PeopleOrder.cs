using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>How a list is sorted: by one fact, people without it last, ties by name.</summary>
public sealed record PeopleOrder(string By, bool Descending)
{
    public const string Name = "name";

    private static readonly HashSet<string> Known = [Name, .. PeopleColumn.All.Select(c => c.Sort).OfType<string>()];

    public static PeopleOrder Parse(string? sort)
    {
        var descending = sort?.StartsWith('-') == true;
        var by = descending ? sort![1..] : sort;
        return by is not null && Known.Contains(by) ? new PeopleOrder(by, descending) : new PeopleOrder(Name, false);
    }

    /// <summary>As written in the address; null for the usual order.</summary>
    public string? ToQuery() => (By, Descending) == (Name, false) ? null : (Descending ? "-" : "") + By;

    /// <param name="readable">Of whom the viewer may read the fact the list is sorted by: for the others it must not shape the order.</param>
    public IQueryable<Person> Sort(AppDb db, IQueryable<Person> people, IQueryable<Person> readable, DateOnly today)
    {
        var ids = readable.Select(p => p.Id);
        return By switch
        {
            "file" => (Descending ? people.OrderByDescending(p => p.FileNumber) : people.OrderBy(p => p.FileNumber)).ThenBy(p => p.Id),
            "born" => By1(people, p => p.BirthDate),
            "arrived" => By1(people, p => db.Moves.Where(m => m.PersonId == p.Id && m.Kind == MunicipalMove.Arrival).Max(m => (DateOnly?)m.On)),
            "paper" => By1(people, p => CurrentPaper.Of(db, today).Where(x => x.PersonId == p.Id && ids.Contains(p.Id)).Max(x => x.To)),
            // More days without activity means an earlier last day of it.
            "idle" => (this with { Descending = !Descending }).By1(people, p => db.Cases.Where(c => c.PersonId == p.Id && c.ClosedOn == null && ids.Contains(p.Id)).Min(c => c.IdleSince)),
            "due" => By1(people, p => db.Cases.Where(c => c.PersonId == p.Id && c.ClosedOn == null && ids.Contains(p.Id)).Min(c => c.NextContactDue)),
            _ => Descending
                ? people.OrderByDescending(p => p.SortName).ThenByDescending(p => p.Id)
                : people.OrderBy(p => p.SortName).ThenBy(p => p.Id),
        };
    }

    private IOrderedQueryable<Person> By1(IQueryable<Person> people, System.Linq.Expressions.Expression<Func<Person, DateOnly?>> fact)
    {
        var missing = System.Linq.Expressions.Expression.Lambda<Func<Person, bool>>(
            System.Linq.Expressions.Expression.Equal(fact.Body, System.Linq.Expressions.Expression.Constant(null, typeof(DateOnly?))), fact.Parameters);
        var known = people.OrderBy(missing);
        return (Descending ? known.ThenByDescending(fact) : known.ThenBy(fact)).ThenBy(p => p.SortName).ThenBy(p => p.Id);
    }
}
