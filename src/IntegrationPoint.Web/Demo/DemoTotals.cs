using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Demo.Records;
using IntegrationPoint.Web.Security;

namespace IntegrationPoint.Web.Demo;

/// <summary>What was built.</summary>
/// <param name="Persons">Records of persons in all.</param>
/// <param name="CityPersons">Persons of the city: in benefit on the key date, and those who have left it.</param>
/// <param name="Stock">Persons of the city in benefit on 24.03.2016.</param>
/// <param name="Duplicates">Second records of persons of the city.</param>
/// <param name="OtherSites">Lighter records of the other sites.</param>
public sealed record DemoTotals(ulong Seed, int Persons, int CityPersons, int Stock, int Duplicates, int OtherSites, long Households, long Contacts, long Participations, long Users)
{
    public static DemoTotals Of(DemoSettings settings, int[] parts, TownRows rows) => new(
        settings.Seed, settings.Persons, parts[0] + parts[1], parts[0], parts[2], parts[3] + parts[4] + parts[5],
        rows.Count<Household>(), rows.Count<Contact>(), rows.Count<Participation>(), rows.Count<AppUser>());
}
