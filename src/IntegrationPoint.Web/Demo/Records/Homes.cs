using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Population;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes households, where they live, and the day they came or left.</summary>
public sealed class Homes(TownContext town, Streets streets)
{
    public void Write(int id, IReadOnlyList<Living> people, DateOnly? left)
    {
        var rng = town.Rng.Split("home", id);
        town.Rows.Add(new Household { Id = id, Key = Keys.Public(rng) });
        var stays = streets.Stays(people[0], left, rng);
        foreach (var living in people)
        {
            Member(id, living, left, rng);
            Addresses(living, stays, rng);
            if (!living.Light)
            {
                Moves(living, left, rng);
            }
        }
    }

    private void Member(int id, Living living, DateOnly? left, Rng rng)
    {
        var age = living.Plan.Age;
        var member = new HouseholdMember
        {
            Id = town.Rows.Id<HouseholdMember>(),
            HouseholdId = id,
            PersonId = living.Id,
            Relation = living.Plan.Relation,
            From = living.ArrivedOn,
            InBenefitUnit = living.Plan.Relation is "head" or "spouse" or "child",
            ChildcareHours = living.Plan.Relation == "child" && age < 6 && !living.Light ? rng.Weighted([2, 3, 5, 6]) * 10 : null,
            Provenance = Origin.Register(town.Office(living), living.ArrivedOn, rng),
        };
        if (left is { } day)
        {
            member.End(day);
        }

        town.Rows.Add(member);
    }

    private void Addresses(Living living, IReadOnlyList<Stay> stays, Rng rng)
    {
        foreach (var stay in stays)
        {
            var address = new Address
            {
                Id = town.Rows.Id<Address>(),
                PersonId = living.Id,
                Accommodation = stay.Accommodation,
                Street = stay.Street,
                Postcode = stay.Postcode,
                Municipality = living.Place.Municipality,
                From = stay.From,
                ResidenceRequired = living.Home.Paper is not PaperKind.Recognised,
                Provenance = Origin.Register(town.Office(living), stay.From, rng),
            };
            if (stay.To is { } to)
            {
                address.End(to);
            }

            town.Rows.Add(address);
        }
    }

    private void Moves(Living living, DateOnly? left, Rng rng)
    {
        Move(living, MunicipalMove.Arrival, living.ArrivedOn, rng);
        if (left is { } day)
        {
            Move(living, MunicipalMove.Departure, day, rng);
        }
    }

    private void Move(Living living, string kind, DateOnly on, Rng rng) => town.Rows.Add(new MunicipalMove
    {
        Id = town.Rows.Id<MunicipalMove>(),
        PersonId = living.Id,
        Kind = kind,
        On = on,
        Municipality = living.Place.Municipality,
        Provenance = Origin.Register(town.Office(living), on, rng),
    });
}
