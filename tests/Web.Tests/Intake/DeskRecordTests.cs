using System.Net;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>What the desk asked stands on the record afterwards, under the name of the body that may write it.</summary>
public sealed class DeskRecordTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    [Fact]
    public async Task Every_desk_answer_is_found_on_the_record()
    {
        var done = await app.TakeIn(Jana, Desks.Complete("Vollstaendig",
            ("Answers.OtherLanguage", "kmr"), ("Answers.OwnScript", "تجربة"), ("Answers.BirthEstimated", "true"), ("Answers.PaperNumber", "A4711"), ("Answers.PaperFrom", "18.01.2016"), ("Answers.WorkNote", "with-permission"),
            ("Answers.ArrivedOn", "10.01.2016"), ("Answers.With", "partner"), ("Answers.With", "children"), ("Answers.Urgent", "doctor"), ("Answers.Urgent", "housing"),
            ("Answers.Literacy", "latin"), ("Answers.Accommodation", "hostel"), ("Answers.Street", "Probeweg 7"), ("Answers.Postcode", "52062"),
            ("Answers.Phone", "0171 3920077"), ("Answers.MayWrite", "true"), ("Answers.PrivacyTold", "true")));
        await using var db = app.Db();
        var p = await db.Persons.SingleAsync(x => x.FamilyName == "Vollstaendig");
        var jana = await app.SignedInAs(Jana);
        var pages = string.Concat(await Texts(jana, $"/people/{p.Key}", $"/people/{p.Key}/history", $"/people/{p.Key}/papers", $"/people/{p.Key}/notes"));
        var note = (await db.Notes.SingleAsync(n => n.PersonId == p.Id)).Text;
        var paper = await db.Papers.SingleAsync(x => x.PersonId == p.Id);
        var home = await db.Addresses.SingleAsync(x => x.PersonId == p.Id);
        var languages = await db.SpokenLanguages.Where(l => l.PersonId == p.Id).OrderBy(l => l.Position).Select(l => l.Language).ToListAsync();
        Dictionary<string, bool> found = new(StringComparer.Ordinal)
        {
            ["Language"] = languages[0] == "ar",
            ["OtherLanguage"] = languages[1] == "kmr",
            ["FamilyName"] = p.FamilyName == "Vollstaendig",
            ["GivenName"] = p.GivenName == "Probe",
            ["OneName"] = p.FamilyName is not null,
            ["OwnScript"] = p.OwnScriptName == "تجربة" && pages.Contains("تجربة", StringComparison.Ordinal),
            ["BirthDate"] = p.BirthDate == new DateOnly(1973, 5, 14),
            ["BirthEstimated"] = p.BirthPrecision == "estimated",
            ["Sex"] = p.Sex == "male",
            ["Nationality"] = await db.Nationalities.AnyAsync(n => n.PersonId == p.Id && n.Country == "SY"),
            ["Paper"] = paper.Type == "GESTATTUNG",
            ["PaperNumber"] = paper.Number == "A4711",
            ["PaperFrom"] = paper.From == new DateOnly(2016, 1, 18),
            ["PaperTo"] = paper.To == new DateOnly(2016, 7, 18),
            ["WorkNote"] = paper.WorkNote == "with-permission" && pages.Contains("Beschäftigung nur mit Erlaubnis der Ausländerbehörde", StringComparison.Ordinal),
            ["ArrivedUnknown"] = await db.Moves.AnyAsync(m => m.PersonId == p.Id), // not ticked: the day stands
            ["ArrivedOn"] = await db.Moves.AnyAsync(m => m.PersonId == p.Id && m.On == new DateOnly(2016, 1, 10)),
            ["With"] = note.Contains("Partner, Kinder", StringComparison.Ordinal) && pages.Contains("Partner, Kinder", StringComparison.Ordinal),
            ["Urgent"] = note.Contains("Arzt, Wohnung", StringComparison.Ordinal) && pages.Contains("Arzt, Wohnung", StringComparison.Ordinal),
            ["Literacy"] = p.Literacy == "latin",
            ["Accommodation"] = home.Accommodation == "hostel",
            ["Street"] = home.Street == "Probeweg 7" && pages.Contains("Probeweg 7", StringComparison.Ordinal),
            ["Postcode"] = home.Postcode == "52062",
            ["Phone"] = p.Phone == "0171 3920077" && pages.Contains("0171 3920077", StringComparison.Ordinal),
            ["MayWrite"] = p.MayWrite == true,
            ["Relation"] = !await db.HouseholdMembers.AnyAsync(m => m.PersonId == p.Id), // asked only within a family
            ["OtherRelation"] = !await db.HouseholdMembers.AnyAsync(m => m.PersonId == p.Id),
            ["OtherPeople"] = !await db.KnownDifferent.AnyAsync(k => k.FirstId == p.Id || k.SecondId == p.Id),
            ["PrivacyTold"] = await db.Contacts.AnyAsync(c => c.PersonId == p.Id && c.Topic == ContactTopics.PrivacyTold && c.Result == ContactResults.Attended) && pages.Contains("Hinweis zum Datenschutz gegeben", StringComparison.Ordinal),
        };

        Assert.EndsWith("/done", done, StringComparison.Ordinal);
        var asked = typeof(DeskAnswers).GetProperties().Select(x => x.Name).Where(x => x != nameof(DeskAnswers.Second)); // how the screen is set, no answer
        Assert.Equal(asked.Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(found.Where(f => !f.Value).Select(f => f.Key));
    }

    [Fact]
    public async Task No_paper_and_a_home_without_a_street_are_noted_too()
    {
        await app.TakeIn(Jana, Desks.Complete("Ohnepapier", ("Answers.Paper", "NONE"), ("Answers.Accommodation", "hostel")));
        await using var db = app.Db();
        var note = await (from n in db.Notes join p in db.Persons on n.PersonId equals p.Id where p.FamilyName == "Ohnepapier" select n.Text).SingleAsync();

        Assert.Contains("Kein Papier", note, StringComparison.Ordinal);
        Assert.Equal(4, note.Split('\n').Length);
    }

    [Fact]
    public async Task A_street_is_an_address_also_before_the_kind_of_accommodation_is_known()
    {
        await app.TakeIn(Jana, Desks.Complete("Strassenkind", ("Answers.Street", "Trierer Straße 12"), ("Answers.Postcode", "52078")));
        await using var db = app.Db();
        var home = await (from a in db.Addresses join p in db.Persons on a.PersonId equals p.Id where p.FamilyName == "Strassenkind" select new { a.Street, a.Postcode, a.Accommodation }).SingleAsync();

        Assert.Equal(("Trierer Straße 12", "52078", "unknown"), (home.Street, home.Postcode, home.Accommodation));
    }

    [Fact]
    public async Task A_finished_sitting_keeps_no_answers()
    {
        var done = await app.TakeIn(Jana, Desks.Complete("Vergessen", ("Answers.Phone", "0171 3920055")));
        await using var db = app.Db();
        var draft = await db.IntakeDrafts.SingleAsync(d => done.Contains(d.Key));

        Assert.Equal("{}", draft.Answers);
        Assert.Equal(HttpStatusCode.OK, (await (await app.SignedInAs(Jana)).GetAsync(new Uri(done, UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task The_same_person_of_another_body_gets_proposals_and_keeps_what_stands_there()
    {
        var (id, key) = await app.Settle("Fremdkennt", "Andernorts", "1973-05-14", "0241 600100");
        await using (var before = app.Db())
        {
            var other = await before.Organisations.Where(o => o.Kind == "employment-agency").Select(o => o.Id).FirstAsync();
            await before.Persons.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Provenance.OwnerBodyId, other));
        }

        var jana = await app.SignedInAs(Jana);
        using var joined = await app.Post(jana, await app.BeginDesk(jana), [.. Desks.Complete("Anders", ("Answers.Phone", "0171 3920011"), ("Answers.OwnScript", "كريم")), ("step", $"same:{key}")]);
        await using var db = app.Db();
        var person = await db.Persons.SingleAsync(p => p.Id == id);
        var proposed = await db.Corrections.Where(c => c.PersonId == id).Select(c => c.Field).ToListAsync();

        Assert.Equal($"/people/{key}", joined.Headers.Location!.ToString());
        Assert.Equal(("Andernorts", "0241 600100", "كريم"), (person.FamilyName, person.Phone, person.OwnScriptName));
        Assert.Superset(new HashSet<string> { "Phone", "Paper" }, proposed.ToHashSet());
        Assert.Contains(await db.PersonNames.Where(n => n.PersonId == id).ToListAsync(), n => n is { FamilyName: "Anders", Kind: "variant" });
        Assert.Empty(await db.Papers.Where(p => p.PersonId == id).ToListAsync());
        Assert.DoesNotContain("⟦", (await app.Document(jana, $"/people/{key}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_person_spelled_otherwise_keeps_name_and_values_and_gains_a_spelling()
    {
        var (id, key) = await app.Settle("Zoë", "Zwölfer", "1973-05-14", "0241 600300");
        var jana = await app.SignedInAs(Jana);
        using var joined = await app.Post(jana, await app.BeginDesk(jana), [.. Desks.Complete("Zwoelfer", ("Answers.GivenName", "Zoe"), ("Answers.BirthDate", "15.05.1973"), ("Answers.Phone", "0171 3920033")), ("step", $"same:{key}")]);
        await using var db = app.Db();
        var person = await db.Persons.SingleAsync(p => p.Id == id);
        var proposed = await db.Corrections.Where(c => c.PersonId == id && c.DecidedAt == null).ToListAsync();

        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        Assert.Equal(("Zoë", "Zwölfer", new DateOnly(1973, 5, 14), "0241 600300"), (person.GivenName, person.FamilyName, person.BirthDate!.Value, person.Phone));
        var spelling = Assert.Single(await db.PersonNames.Where(n => n.PersonId == id).ToListAsync());
        Assert.Equal(("Zoe", "Zwoelfer", "variant"), (spelling.GivenName, spelling.FamilyName, spelling.Kind));
        Assert.Equal(["BirthDate", "Phone"], proposed.Select(c => c.Field).Where(f => f is "BirthDate" or "Phone").Order());
        Assert.All(proposed.Where(c => c.Field is "BirthDate" or "Phone"), c => Assert.Equal(person.Provenance.OwnerBodyId, c.DeciderBodyId));
        Assert.Contains("0171 3920033", (await app.Document(jana, $"/people/{key}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_was_read_and_a_responsibility_was_computed_not_told()
    {
        await app.TakeIn(Jana, Desks.Complete("Herkunft"));
        await using var db = app.Db();
        var person = await db.Persons.SingleAsync(p => p.FamilyName == "Herkunft");
        var history = await app.Document(await app.SignedInAs(Jana), $"/people/{person.Key}/history");

        Assert.Equal("told", person.Provenance.Source);
        Assert.Equal("paper", (await db.Papers.SingleAsync(p => p.PersonId == person.Id)).Provenance.Source);
        Assert.Equal("derived", (await db.Duties.SingleAsync(d => d.PersonId == person.Id)).Provenance.Source);
        Assert.Contains("Im Papier gelesen", history.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Aus anderen Angaben berechnet", history.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restricted_record_takes_nothing_from_the_desk()
    {
        var (id, key) = await app.Settle("Gesperrt", "Eingeschraenkt", "1973-05-14", "0241 600200");
        await using var db = app.Db();
        await db.Persons.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Restricted, true));
        var jana = await app.SignedInAs(Jana);

        using var answer = await app.Post(jana, await app.BeginDesk(jana), [.. Desks.Complete("Eingeschraenkt", ("Answers.Phone", "0171 3920022")), ("step", $"same:{key}")]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("0241 600200", (await db.Persons.AsNoTracking().SingleAsync(p => p.Id == id)).Phone);
        Assert.False(await db.Corrections.AnyAsync(c => c.PersonId == id));
    }

    private async Task<IEnumerable<string>> Texts(HttpClient client, params string[] paths)
    {
        List<string> texts = [];
        foreach (var path in paths)
        {
            texts.Add((await app.Document(client, path)).QuerySelector("main")!.TextContent);
        }

        return texts;
    }
}
