using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Tests.Demo;

/// <summary>Questions that several tests ask the built town.</summary>
public static class Census
{
    public const string Aachen = "05334002";
    public static readonly DateOnly Today = new(2016, 3, 24);

    /// <summary>Persons with running benefit of an office on the key date.</summary>
    public static IQueryable<Person> Stock(AppDb db, string body = "aachen-fb50") => db.Persons.Where(p => db.Benefits.Any(b => b.PersonId == p.Id
        && b.Regime == Regimes.Asylblg && b.From <= Today && (b.To == null || b.To >= Today) && db.Organisations.Any(o => o.Id == b.BodyId && o.Key == body)));

    public static IQueryable<Person> Adults(AppDb db)
    {
        var born = Today.AddYears(-18);
        return Stock(db).Where(p => p.BirthDate <= born);
    }

    public static int Age(DateOnly born) => Today.Year - born.Year - (Today < born.AddYears(Today.Year - born.Year) ? 1 : 0);
}
