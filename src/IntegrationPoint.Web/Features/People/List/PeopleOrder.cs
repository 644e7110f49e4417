using System.Linq.Expressions;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

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

    // More days without activity means an earlier last day of it.
    private bool FromLatest => By == "idle" ? !Descending : Descending;

    /// <param name="readable">Of whom the viewer may read the fact the list is sorted by: for the others it must not shape the order.</param>
    public IQueryable<Person> Sort(AppDb db, IQueryable<Person> people, IQueryable<Person> readable, DateOnly today)
    {
        if (SortedDays.Of(By, db, today) is not { } days)
        {
            return By == "file"
                ? (Descending ? people.OrderByDescending(p => p.FileNumber) : people.OrderBy(p => p.FileNumber)).ThenBy(p => p.Id)
                : Descending ? people.OrderByDescending(p => p.SortName).ThenByDescending(p => p.Id) : people.OrderBy(p => p.SortName).ThenBy(p => p.Id);
        }

        Expression<Func<Person, DateOnly?>> day = p => days.Where(d => d.PersonId == p.Id && readable.Any(r => r.Id == d.PersonId)).Min(d => (DateOnly?)d.On);
        var known = people.OrderBy(Expression.Lambda<Func<Person, bool>>(Expression.Equal(day.Body, Expression.Constant(null, typeof(DateOnly?))), day.Parameters));
        return (FromLatest ? known.ThenByDescending(day) : known.ThenBy(day)).ThenBy(p => p.SortName).ThenBy(p => p.Id);
    }

    /// <summary>
    /// Those of the people who are meant, each asked by itself when an order meets them. Compared with a value, the condition is not joined;
    /// with a second bound, PostgreSQL does not gather all who are meant beforehand.
    /// </summary>
    public static IQueryable<Person> Asked(IQueryable<Person> people, IQueryable<Person> meant)
    {
        var met = true;
        return people.Where(p => meant.Any(m => m.Id == p.Id && m.Id >= p.Id) == met);
    }

    /// <summary>
    /// The same order for many people: walks the days along their index and asks of each whether the person is meant, so that a page ends early.
    /// Those without a day follow by name. Null where the order needs no such walk.
    /// </summary>
    public (IQueryable<int> Known, IQueryable<int> Missing)? Walk(AppDb db, IQueryable<Person> people, IQueryable<Person> readable, DateOnly today)
    {
        if (SortedDays.Of(By, db, today) is not { } days)
        {
            return null;
        }

        var known = Asked(db.Persons, readable);
        var met = from d in days
                  join p in people on d.PersonId equals p.Id
                  join k in known on d.PersonId equals k.Id
                  select new { d.On, p.SortName, p.Id };
        return (
            (FromLatest ? met.OrderByDescending(m => m.On) : met.OrderBy(m => m.On)).ThenBy(m => m.SortName).ThenBy(m => m.Id).Select(m => m.Id),
            people.Where(p => !days.Any(d => d.PersonId == p.Id && readable.Any(r => r.Id == d.PersonId))).OrderBy(p => p.SortName).ThenBy(p => p.Id).Select(p => p.Id));
    }
}
