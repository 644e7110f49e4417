using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Names;
using IntegrationPoint.Web.Demo.Town;
using IntegrationPoint.Web.Features.People.Shared;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes who somebody is: the person, further names, keys for the search, nationality, languages, numbers.</summary>
public sealed class Identities(TownContext town, Reachability reach)
{
    private static readonly Dictionary<string, string[]> Birthplaces = DemoLists.Rows("birthplaces").ToDictionary(r => r[0], r => r[1].Split(','), StringComparer.Ordinal);

    public void Write(Living living)
    {
        var rng = town.For(living, "identity");
        var office = town.Office(living);
        var source = Origin.Paper(office, living.ArrivedOn, null, rng);
        var person = New(living, source, rng);
        town.Rows.Add(person);
        living.Record = person;
        Variants(living, source, rng);
        Nationality(living.Id, living.Home.Nation.Code, source);
        Languages(living, Origin.Told(office, living.ArrivedOn, null, rng));
        Numbers(living, rng);
        if (living.Plan.Precision == "disputed")
        {
            town.Rows.Add(new FieldSource { Id = town.Rows.Id<FieldSource>(), PersonId = living.Id, Field = nameof(Person.BirthDate), Disputed = true, Provenance = Origin.Told(office, living.ArrivedOn.AddDays(9), null, rng) });
        }
    }

    private Person New(Living living, Provenance source, Rng rng)
    {
        var (plan, name) = (living.Plan, living.Name);
        var person = new Person
        {
            Id = living.Id,
            Key = Keys.Public(rng),
            FileNumber = living.FileNumber,
            GivenName = name.Given,
            SortName = NameWriting.Sorted(name.Family, name.Given),
            BirthPrecision = plan.Precision,
            Sex = plan.Female ? "female" : "male",
            Provenance = source,
        };
        person.Name(name.Family, name.Given, person.SortName);
        person.WriteInOwnScript(name.Own, name.OwnLanguage);
        person.Born(plan.BirthDate, plan.Precision, Birthplaces.TryGetValue(living.Home.Nation.Code, out var places) && rng.Permille(700) ? rng.Pick(places) : null);
        reach.Write(person, living, rng);
        return person;
    }

    private void Variants(Living living, Provenance source, Rng rng)
    {
        if (living.Name.Own is not null && rng.Permille(living.Light ? 30 : 140))
        {
            Further(living, "variant", Spelling.Vary(living.Name.Given, rng), living.Name.Family, source);
        }

        if (living.Plan is { Female: true, Relation: "spouse" } && living.Home.Nation.Group == "balkan" && rng.Permille(500))
        {
            Further(living, "birth", living.Name.Given, Namer.HouseName(living.Home.Nation, rng).Latin, source);
        }
    }

    private void Further(Living living, string kind, string given, string? family, Provenance source)
    {
        living.FurtherNames.Add(family is null ? given : $"{given} {family}");
        town.Rows.Add(new PersonName { Id = town.Rows.Id<PersonName>(), PersonId = living.Id, Kind = kind, GivenName = given, FamilyName = family, Script = "Latn", Provenance = source });
    }

    public void Nationality(int personId, string country, Provenance source) =>
        town.Rows.Add(new Nationality { Id = town.Rows.Id<Nationality>(), PersonId = personId, Country = country, Provenance = source });

    private void Languages(Living living, Provenance source)
    {
        var position = 0;
        foreach (var language in living.Tongues)
        {
            town.Rows.Add(new SpokenLanguage
            {
                Id = town.Rows.Id<SpokenLanguage>(),
                PersonId = living.Id,
                Language = language,
                IsMotherTongue = position == 0,
                Position = position++,
                Provenance = source,
            });
        }
    }

    private void Numbers(Living living, Rng rng)
    {
        var office = town.Office(living);
        Number(living.Id, "asylblg-file", $"{living.Place.Site.Code[..2].ToUpperInvariant()}{living.Id:000000}", Origin.Register(office, living.ArrivedOn, rng));
        if (living.Home.Paper != Population.PaperKind.Arrival)
        {
            // 99 is no year of the register: no number can belong to anybody.
            living.AzrNumber = $"99{rng.Next(10_000):0000}{living.Id:000000}";
            Number(living.Id, "azr", living.AzrNumber, Origin.Reported(town.Bodies[Bodies.ImmigrationOffice], living.ArrivedOn.AddDays(20), "aufenthg-90-3", rng));
        }
    }

    public void Number(int personId, string kind, string value, Provenance source) =>
        town.Rows.Add(new PersonNumber { Id = town.Rows.Id<PersonNumber>(), PersonId = personId, Kind = kind, Value = value, Provenance = source });
}
