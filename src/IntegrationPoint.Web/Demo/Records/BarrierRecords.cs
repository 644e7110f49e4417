using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Population;
using IntegrationPoint.Web.Demo.Profile;
using IntegrationPoint.Web.Demo.Showpieces;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes what stands in the way. Of health only that somebody wants clarification, never more.</summary>
public sealed class BarrierRecords(TownContext town, Script script)
{
    public void Write(Portrait p, DateOnly? interviewedOn)
    {
        var rng = town.For(p.Person, "barriers");
        var since = interviewedOn ?? p.Person.ArrivedOn.AddDays(3);
        since = since > TradeDay.DemoDay ? TradeDay.DemoDay : since;
        Add(p, p.LacksChildcare, "childcare", "blocking", since, rng);
        Add(p, p.HealthUnclear, "health-clarification", p.Story == Story.NeedsCareFirst ? "blocking" : "slowing", since, rng);
        Add(p, p.SpouseAbroad, "family-worry", rng.Permille(300) ? "slowing" : "minor", since, rng);
        if (interviewedOn is null || script.Has(p.Person, "barrier"))
        {
            return;
        }

        Add(p, !p.Speaks("A2") && p.Story != Story.PastWork && rng.Permille(820), "german", p.German == "A0" ? "blocking" : "slowing", since, rng);
        Add(p, p.Literacy is "none" or "primary", "literacy", p.Literacy == "none" ? "blocking" : "slowing", since, rng);
        Add(p, p.Person.Home.Housing is HousingKind.Hall or HousingKind.Hostel && rng.Permille(280), "housing", "slowing", since, rng);
        Add(p, p.Story == Story.DuldungWithFirm && rng.Permille(760), "papers", "blocking", since, rng);
        Add(p, p.Person.Home.Nation.Group == "balkan" && p.Person.Home.Paper != PaperKind.Permit && rng.Permille(500), "permit", "blocking", since, rng);
        Add(p, p.School == "university-degree" && rng.Permille(700), "recognition", "slowing", since, rng);
        Add(p, p.Field == "driving" && rng.Permille(600), "licence", "slowing", since, rng);
        Add(p, rng.Permille(45), "transport", "slowing", since, rng);
        Add(p, rng.Permille(40), "digital", "minor", since, rng);
        Add(p, rng.Permille(28), "debts", "slowing", since, rng);
        Add(p, p.Age is >= 25 and <= 33 && rng.Permille(30), "wish-mismatch", "minor", since, rng);
    }

    private void Add(Portrait p, bool stands, string code, string severity, DateOnly since, Rng rng)
    {
        if (stands)
        {
            town.Rows.Add(Row(town, p.Person, code, severity, since, rng));
        }
    }

    public static Barrier Row(TownContext town, Living person, string code, string severity, DateOnly since, Rng rng)
    {
        var body = person.LeadId is { } lead ? town.Staff.All[lead - 1].BodyId : town.Office(person);
        return new Barrier
        {
            Id = town.Rows.Id<Barrier>(),
            PersonId = person.Id,
            Code = code,
            Severity = severity,
            Since = since,
            BodyId = body,
            Provenance = Origin.Of("told", code == "health-clarification" ? "dsgvo-9-2-b" : "sgb10-67a", body, since, person.LeadId, rng),
        };
    }
}
