using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.History;
using IntegrationPoint.Web.Demo.Population;
using IntegrationPoint.Web.Demo.Profile;
using IntegrationPoint.Web.Demo.Records;
using IntegrationPoint.Web.Demo.Showpieces;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Demo;

/// <summary>Builds the synthetic town of 24.03.2016 in an empty database. The same seed gives the same bytes.</summary>
public sealed class DemoTown(AppDb db)
{
    private const int RowsAtOnce = 60_000;

    public async Task<DemoTotals> Create(DemoSettings settings, CancellationToken ct)
    {
        var rng = new Rng(settings.Seed);
        var parts = Apportion.To(settings.Persons, [Marginals.CityStock, Marginals.CityGone, Marginals.CityDuplicates, .. Marginals.OtherSites]);
        var bodies = new Bodies();
        var staff = new Staff(bodies, Math.Max(1, settings.Persons / DemoSettings.DefaultPersons), rng.Split("staff"));
        var town = new TownContext(new TownRows(), bodies, staff, rng.Split("records"));

        var numbers = new FileNumbers(CastMember.All.Select(c => c.FileNumber).OfType<string>().ToHashSet(StringComparer.Ordinal));
        var city = CityPlan.Of(parts[0], parts[1], rng.Split("aachen"));
        var homes = city.Homes.Select(h => (h, Place.Aachen)).Concat(Place.All.Skip(1).SelectMany((place, i) =>
            LightPlan.Of(parts[3 + i], rng.Split(place.Site.Code)).Select(h => (h, place))));
        var registered = Registration.Of(homes, numbers, rng.Split("registration"));
        Caseloads.Spread(registered, staff, bodies, rng.Split("caseloads"));
        var people = registered.SelectMany(h => h).Where(l => !l.Light).ToList();
        var outlooks = Waiting.Deal(Portraits.Of(people, rng.Split("portraits")), rng.Split("waiting"));
        CourseLeak.Add(outlooks, rng.Split("leak"));
        outlooks.ForEach(o => o.Portrait.Person.Outlook = o);

        await using var writer = await BulkWriter.Begin(db, ct);
        WriteTown(town);
        var household = new HouseholdRecords(town);
        household.Lives.Reserve(people);
        var writing = Task.CompletedTask;
        foreach (var home in registered)
        {
            household.Write(home);
            if (town.Rows.Waiting > RowsAtOnce)
            {
                // While one batch goes into the database the next one is thought up.
                await writing;
                writing = Hand(town.Rows, writer, ct);
            }
        }

        new Duplicates(town, household.Identities, numbers).Write(registered, parts[2]);
        await writing;
        await Hand(town.Rows, writer, ct);
        await writer.Commit(ct);
        return DemoTotals.Of(settings, parts, town.Rows);
    }

    private static Task Hand(TownRows rows, BulkWriter writer, CancellationToken ct)
    {
        var batch = rows.Take();
        return Task.Run(() => batch.Write(writer, ct), ct);
    }

    private static void WriteTown(TownContext town)
    {
        foreach (var body in town.Bodies.All)
        {
            town.Rows.Add(body);
        }

        foreach (var place in Place.All)
        {
            town.Rows.Add(place.Site);
        }

        foreach (var user in town.Staff.All)
        {
            town.Rows.Add(user);
        }
    }
}
