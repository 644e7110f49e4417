using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>What every writer of rows needs: the rows, the bodies, the staff and the source of chance.</summary>
public sealed record TownContext(TownRows Rows, Bodies Bodies, Staff Staff, Rng Rng)
{
    public Rng For(Living person, string subject) => Rng.Split(subject, person.Id);

    /// <summary>The office that pays and is responsible for the person.</summary>
    public int Office(Living person) => Bodies[person.Place.SocialOffice];
}
