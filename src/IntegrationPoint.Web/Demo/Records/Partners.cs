using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.History;
using IntegrationPoint.Web.Demo.Population;
using IntegrationPoint.Web.Demo.Profile;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes who works with the client beside the lead; outside the authorities only with the client's consent.</summary>
public sealed class Partners(TownContext town)
{
    private static readonly DateOnly Today = TradeDay.DemoDay;

    public void Write(Portrait p, DateOnly? interviewedOn)
    {
        if (interviewedOn is not { } day)
        {
            return;
        }

        var rng = town.For(p.Person, "partners");
        var leads = p.Person.LeadId is { } lead ? town.Staff.All[lead - 1].BodyId : 0;
        var procedure = p.Person.Home.Paper is PaperKind.Arrival or PaperKind.Gestattung;
        if (leads == town.Bodies[Bodies.City] && procedure && p.Person.Home.Nation.HighProspect && p.Story is not Story.PastWork && rng.Permille(240))
        {
            var workers = town.Staff.Caseworkers(Place.Aachen.Site.Id).Where(u => u.BodyId == town.Bodies[Bodies.Agency]).ToList();
            With(p.Person, "co-worker", Bodies.Agency, rng.Pick(workers).Id, After(day, rng), null, null, rng);
        }

        if (p.Person.Home.Paper == PaperKind.Recognised)
        {
            var (body, login) = leads == town.Bodies[Bodies.Jobcenter] ? (Bodies.City, "sabine.kochs") : (Bodies.Jobcenter, "simone.lindemann");
            With(p.Person, "co-worker", body, town.Staff[login].Id, After(day, rng), null, null, rng);
        }

        Consented(p, day, rng);
        if (p.Age <= 20 && rng.Permille(140))
        {
            With(p.Person, "youth-office", Bodies.YouthOffice, town.Staff["selma.yildirim"].Id, After(day, rng), null, null, rng);
        }
    }

    private void Consented(Portrait p, DateOnly day, Rng rng)
    {
        if (p.Story is Story.YoungAndSchooled or Story.CraftWithoutPapers or Story.DuldungWithFirm && rng.Permille(90))
        {
            var craft = rng.Permille(700);
            WithConsent(p.Person, "chamber", craft ? Bodies.CraftChamber : Bodies.CommerceChamber, craft ? town.Staff["ute.hansen"].Id : null, "placement-by-chamber", "Identity Profile Plan", After(day, rng), rng);
        }

        if (p.Story is Story.NeedsCareFirst or Story.NewToScript or Story.YoungAndSchooled or Story.MotherOfSmallChildren && rng.Permille(85))
        {
            WithConsent(p.Person, "guide", rng.Permille(600) ? "verein-nebenan" : "gemeinde-sankt-marien", null, "mentoring", "Identity Plan", After(day, rng), rng);
        }

        if (p.Person.Outlook?.Running is { Group: "internship" or "training" or "work" } && p.Person.Outlook.Engagements is [{ Provider: var firm, StartedOn: { } start }, ..])
        {
            var user = firm == "haustechnik-brandsiepen" ? town.Staff["kai.brandsiepen"].Id : (int?)null;
            WithConsent(p.Person, "employer", firm, user, "hiring", "Identity Profile", start.AddDays(-rng.Between(3, 10)), rng);
        }
        else if (p.Person.Outlook?.Running is { Group: "community" } && p.Person.Outlook.Engagements is [{ Provider: "stadtbetrieb", StartedOn: { } first }, ..])
        {
            With(p.Person, "host", "stadtbetrieb", town.Staff["petra.niessen"].Id, first, null, null, rng);
        }
    }

    public void WithConsent(Living person, string role, string body, int? user, string purpose, string groups, DateOnly from, Rng rng, DateOnly? until = null)
    {
        var to = until ?? from.AddMonths(rng.Pick([6, 9, 12]));
        to = to <= Today ? Today.AddDays(rng.Between(20, 120)) : to;
        var office = town.Office(person);
        var consent = new Consent
        {
            Id = town.Rows.Id<Consent>(),
            PersonId = person.Id,
            RecipientId = town.Bodies[body],
            Purpose = purpose,
            Groups = groups,
            TextVersion = "2016-01",
            Language = person.Language,
            GivenHow = rng.Permille(850) ? "signed" : "oral",
            From = from,
            To = to,
            Provenance = Origin.Of("told", "sgb10-67b-consent", office, from, person.LeadId, rng),
        };
        if (until is null && rng.Permille(60))
        {
            consent.Withdraw(Workdays.OnOrBefore(Today.AddDays(-rng.Between(1, 20))));
        }

        town.Rows.Add(consent);
        With(person, role, body, user, from, consent.WithdrawnOn ?? to, consent.Id, rng);
    }

    public void With(Living person, string role, string body, int? user, DateOnly from, DateOnly? to, int? consent, Rng rng)
    {
        var involvement = new Involvement
        {
            Id = town.Rows.Id<Involvement>(),
            PersonId = person.Id,
            BodyId = town.Bodies[body],
            UserId = user,
            Role = role,
            From = from,
            ConsentId = consent,
            Provenance = Origin.Of("staff", consent is null ? "sgb10-69" : "sgb10-67b-consent", town.Office(person), from, person.LeadId, rng),
        };
        if (to is { } last)
        {
            involvement.End(last < from ? from : last);
        }

        town.Rows.Add(involvement);
    }

    private static DateOnly After(DateOnly day, Rng rng)
    {
        var on = Workdays.OnOrAfter(day.AddDays(rng.Between(0, 25)));
        return on > Today ? Workdays.OnOrBefore(Today) : on;
    }
}
