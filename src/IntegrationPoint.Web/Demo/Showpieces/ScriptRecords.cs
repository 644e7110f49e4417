using System.Globalization;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Records;

namespace IntegrationPoint.Web.Demo.Showpieces;

/// <summary>Writes what the script says of a person beside contacts and participations.</summary>
public sealed class ScriptRecords(TownContext town, Script script, Partners partners)
{
    public void Write(Living person)
    {
        var rng = town.For(person, "script");
        var office = town.Office(person);
        foreach (var l in script.Of(person, "note"))
        {
            Notes.Add(town, person, Script.Day(l[2]), town.Staff[l[3]].Id, l[4], l[5] == "yes", string.Join(';', l[6..]), rng);
        }

        foreach (var l in script.Of(person, "lang"))
        {
            Language(person, l, office, rng);
        }

        foreach (var l in script.Of(person, "job"))
        {
            Job(person, l, office, rng);
        }

        foreach (var l in script.Of(person, "barrier"))
        {
            town.Rows.Add(BarrierRecords.Row(town, person, l[2], l[3], Script.Day(l[4]), rng));
        }

        foreach (var l in script.Of(person, "wish"))
        {
            var on = Script.Day(l[2]);
            town.Rows.Add(new Wish { Id = town.Rows.Id<Wish>(), PersonId = person.Id, On = on, Words = l[3], PlanB = Script.Word(l[4]), Provenance = Origin.Told(office, on, person.LeadId, rng) });
        }

        foreach (var l in script.Of(person, "consent"))
        {
            partners.WithConsent(person, l[2], l[3], User(l[4]), l[5], l[6], Script.Day(l[7]), rng, Script.Day(l[8]));
        }

        foreach (var l in script.Of(person, "with"))
        {
            partners.With(person, l[2], l[3], User(l[4]), Script.Day(l[5]), Script.Maybe(l[6]), null, rng);
        }
    }

    private void Language(Living person, string[] l, int office, Rng rng)
    {
        var on = Script.Day(l[2]);
        town.Rows.Add(new LanguageSkill
        {
            Id = town.Rows.Id<LanguageSkill>(),
            PersonId = person.Id,
            Language = l[3],
            Listening = l[4],
            Speaking = l[4],
            Reading = l[5],
            Writing = l[5],
            Evidence = l[6],
            On = on,
            Provenance = l[6] == "told" ? Origin.Told(office, on, person.LeadId, rng) : Origin.Reported(office, on, "asylblg-5b", rng),
        });
    }

    private void Job(Living person, string[] l, int office, Rng rng) => town.Rows.Add(new WorkExperience
    {
        Id = town.Rows.Id<WorkExperience>(),
        PersonId = person.Id,
        Job = l[2],
        Field = l[3],
        Kldb = l[4],
        Years = int.Parse(l[5], CultureInfo.InvariantCulture),
        Form = l[6],
        Evidence = l[7],
        Provenance = Origin.Told(office, person.ArrivedOn.AddDays(30), person.LeadId, rng),
    });

    private int? User(string login) => login.Length == 0 ? null : town.Staff[login].Id;
}
