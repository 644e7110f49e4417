using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Demo.Chance;
using IntegrationPoint.Web.Demo.Profile;
using IntegrationPoint.Web.Demo.Town;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes short notes: facts, observations and the client's own words, each of one body.</summary>
public sealed class Notes(TownContext town)
{
    private static readonly List<(string Kind, string Story, bool Shared, string Text)> Texts = [.. DemoLists.Rows("notes").Select(r => (r[0], r[1], r[2] == "yes", r[3]))];

    public void Write(Portrait p, IReadOnlyList<DateOnly> keptOn)
    {
        var rng = town.For(p.Person, "notes");
        if (keptOn.Count == 0 || p.Person.LeadId is not { } lead || !rng.Permille(420))
        {
            return;
        }

        var own = Texts.FindAll(t => t.Story == "*" || t.Story == p.Story.ToString());
        for (var left = rng.Weighted([7, 2, 1]) + 1; left > 0 && own.Count > 0; left--)
        {
            var text = rng.Pick(own);
            own.Remove(text);
            Add(town, p.Person, rng.Pick(keptOn), lead, text.Kind, text.Shared, text.Text, rng);
        }

        if (p.Person.Outlook?.Running is { Group: "course" } && rng.Permille(60))
        {
            var teacher = town.Staff["claudia.mertes"];
            Add(town, p.Person, TradeDay.DemoDay.AddDays(-rng.Between(3, 20)), teacher.Id, "observation", false, "Arbeitet im Kurs gut mit, fehlt selten.", rng);
        }
    }

    public static void Add(TownContext town, Living person, DateOnly on, int by, string kind, bool shared, string text, Rng rng)
    {
        var body = town.Staff.All[by - 1].BodyId;
        town.Rows.Add(new Note
        {
            Id = town.Rows.Id<Note>(),
            PersonId = person.Id,
            BodyId = body,
            On = on,
            Kind = kind,
            Text = text,
            Shared = shared,
            Provenance = Origin.Of(kind switch { "words" => "told", "observation" => "staff", _ => "told" }, "sgb10-67a", body, on, by, rng),
        });
    }
}
