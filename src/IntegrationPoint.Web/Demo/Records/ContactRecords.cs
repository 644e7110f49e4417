using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.History;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes the diary: appointments with hour, language and interpreter; calls and letters.</summary>
public sealed class ContactRecords(TownContext town, Rota rota)
{
    public void Write(Living person, IEnumerable<Meeting> meetings)
    {
        var rng = town.For(person, "contacts");
        foreach (var meeting in meetings)
        {
            Write(person, meeting, rng);
        }
    }

    private void Write(Living person, Meeting meeting, Rng rng)
    {
        var by = meeting.By ?? person.LeadId;
        var body = by is { } user ? town.Staff.All[user - 1].BodyId : town.Office(person);
        body = meeting.Body is { } named ? town.Bodies[named] : body;
        var spoken = meeting.Kind is "appointment" or "visit" or "home-visit" or "phone";
        var recorded = meeting.Result is null ? Workdays.OnOrBefore(TradeDay.DemoDay.AddDays(-rng.Between(1, 9))) : meeting.On;
        var contact = new Contact
        {
            Id = town.Rows.Id<Contact>(),
            PersonId = person.Id,
            Kind = meeting.Kind,
            Topic = meeting.Topic,
            On = meeting.On,
            At = meeting.At ?? (meeting.Kind == "appointment" && by is { } worker ? rota.Take(worker, meeting.On, rng) : null),
            Place = meeting.Place ?? (meeting.Kind switch { "appointment" or "visit" or "group" => $"{person.Place.Site.Name}, Raum {(by ?? 1) % 3 + 1}.{10 + ((by ?? 1) % 17):00}", "home-visit" => "Unterkunft", _ => null }),
            Language = spoken ? Speaks(person) : meeting.Kind == "letter" ? "de" : null,
            Interpreter = meeting.Interpreter ?? (spoken && meeting.Kind != "phone" ? Interpreter(person, rng) : null),
            BodyId = body,
            ByUserId = by,
            Provenance = Origin.Of("staff", "sgb10-67a", body, recorded < person.ArrivedOn ? person.ArrivedOn : recorded, by, rng),
        };
        if (meeting.Result is { } result)
        {
            contact.Record(result, meeting.Reason, meeting.Minutes);
        }

        town.Rows.Add(contact);
    }

    /// <summary>German from B1 on, else the mother tongue.</summary>
    private static string Speaks(Living person) => person.Portrait?.Speaks("B1") == true ? "de" : person.Language;

    private static string Interpreter(Living person, Rng rng) => Speaks(person) is "de" or "en" ? "not-needed"
        : rng.Weighted([50, 14, 10, 18, 8]) switch { 0 => "booked", 1 => "video", 2 => "phone", 3 => "companion", _ => "staff" };
}
