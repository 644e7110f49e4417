using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Names;
using IntegrationPoint.Web.Demo.Town;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Second records of people of the city, written by another hand. They have no benefit, duty, arrival or case of their own: merging them changes no figure.</summary>
public sealed class Duplicates(TownContext town, Identities identities, FileNumbers numbers)
{
    public void Write(IReadOnlyList<List<Living>> registered, int count)
    {
        var rng = town.Rng.Split("duplicates");
        var originals = registered.Where(h => h[0].Place == Place.Aachen && !h[0].Home.Gone).SelectMany(h => h).Where(l => l.Plan.Age >= 5).ToList();
        rng.Shuffle(originals);
        var last = registered.Sum(h => h.Count);
        for (var i = 0; i < count; i++)
        {
            Write(originals[i], ++last, rng.Split("person", i));
        }
    }

    private void Write(Living original, int id, Rng rng)
    {
        var office = town.Office(original);
        var since = original.ArrivedOn.AddDays(rng.Between(3, 40));
        since = since > TradeDay.DemoDay ? TradeDay.DemoDay : since;
        var source = Origin.Of("list", "sgb10-69", office, since, null, rng);
        var (given, family) = Names(original.Name, rng);
        var person = new Person
        {
            Id = id,
            Key = Keys.Public(rng),
            FileNumber = numbers.Next(since.Year),
            GivenName = given,
            SortName = NameWriting.Sorted(family, given),
            BirthPrecision = "exact",
            Sex = original.Plan.Female ? "female" : "male",
            Provenance = source,
        };
        person.Name(family, given, person.SortName);
        if (rng.Permille(400))
        {
            person.WriteInOwnScript(original.Name.Own, original.Name.OwnLanguage);
        }

        Birth(person, original.Plan.BirthDate, rng);
        town.Rows.Add(person);
        Findability.Write(town.Rows, person, [], [], null);
        identities.Nationality(id, original.Home.Nation.Code, source);
        identities.Number(id, "partner-list", $"LISTE{id:000000}", source);
        town.Rows.Add(new SpokenLanguage { Id = town.Rows.Id<SpokenLanguage>(), PersonId = id, Language = original.Language, IsMotherTongue = true, Provenance = source });
        town.Rows.Add(new Involvement { Id = town.Rows.Id<Involvement>(), PersonId = id, BodyId = office, Role = "co-worker", From = since, Provenance = source });
    }

    private static (string Given, string? Family) Names(FullName name, Rng rng) => name.Family is null
        ? (Spelling.Vary(name.Given, rng), null)
        : rng.Weighted([4, 3, 4, 1]) switch
        {
            0 => (Spelling.Vary(name.Given, rng), name.Family),
            1 => (name.Given, Spelling.Vary(name.Family, rng)),
            2 => (Spelling.Vary(name.Given, rng), Spelling.Vary(name.Family, rng)),
            _ => (name.Family, name.Given),
        };

    /// <summary>Mostly the same day; sometimes day and month changed places, or only the year was known.</summary>
    private static void Birth(Person person, DateOnly born, Rng rng)
    {
        switch (rng.Weighted([7, 1, 2]))
        {
            case 0:
                person.Born(born, "exact");
                break;
            case 1 when born.Day <= 12:
                person.Born(new DateOnly(born.Year, born.Day, born.Month), "exact");
                break;
            default:
                person.Born(new DateOnly(born.Year, 1, 1), "estimated");
                break;
        }
    }
}
