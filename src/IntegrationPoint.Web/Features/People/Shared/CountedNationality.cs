using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>The one nationality under which a person is counted: the first recorded of those held on the day, so that a breakdown adds up.</summary>
public static class CountedNationality
{
    public static IQueryable<Nationality> Held(AppDb db, DateOnly on) =>
        db.Nationalities.Where(n => (n.From == null || n.From <= on) && (n.To == null || n.To >= on));

    public static IQueryable<Nationality> Of(AppDb db, DateOnly on)
    {
        var held = Held(db, on);
        return held.Where(n => !held.Any(first => first.PersonId == n.PersonId && first.Id < n.Id));
    }
}
