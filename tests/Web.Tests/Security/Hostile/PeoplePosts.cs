using System.Globalization;
using System.Net;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Merging;
using IntegrationPoint.Web.Features.People.Record;
using IntegrationPoint.Web.Tests.People;
using IntegrationPoint.Web.Tests.People.Record;
using IntegrationPoint.Web.Tests.People.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static System.Net.HttpStatusCode;
using static IntegrationPoint.Web.Tests.Security.Hostile.PostCase;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>Records, lists and what hangs on them. Another body's record is unknown (404); another person's view, step or proposal is simply not there.</summary>
internal static class PeoplePosts
{
    private const string Ralf = "ralf.pontzen";
    private static readonly (string, string)[] Paper = [("Paper.Type", "GESTATTUNG"), ("Paper.Number", "N77"), ("Paper.From", "02.01.2016"), ("Paper.To", "01.07.2016")];
    private static readonly (string, string)[] Step = [("Stage.Kind", "application"), ("Stage.On", "01.02.2016"), ("Stage.Outcome", "pending"), ("Stage.Source", "paper")];
    private static readonly (string, string)[] Home = [("Home.Street", "Wiesenweg 1"), ("Home.Postcode", "52062"), ("Home.Municipality", "05334002"), ("Home.Accommodation", "flat"), ("Home.From", "01.02.2016")];

    private static readonly (string, string)[] Leaving = [("Version", "0"), ("Leaving.On", "01.03.2016"), ("Leaving.Reason", "separated")];

    public static IReadOnlyList<PostCase> All =>
    [
        new("people/{key}/notes", ["key"], NotFound, async s => new($"/people/{(await s.Person(Jana)).Key}/notes", ("Kind", "fact"), ("Text", "War da."))) { Table = "notes" },
        new("people/{key}/papers?handler=Paper", ["key"], NotFound, async s => new($"/people/{(await s.Person(Jana)).Key}/papers?handler=Paper", Paper)) { Table = "correction_requests" },
        new("people/{key}/papers?handler=Home", ["key"], NotFound, async s => new($"/people/{(await s.Person(Jana)).Key}/papers?handler=Home", Home)) { Table = "addresses" },
        new("people/{key}/household?handler=Find", ["key"], NotFound, async s => new($"/people/{(await Kept(s, Jana)).Key}/household?handler=Find", ("q", "Fremd"))),
        new("people/{key}/household?handler=Add", ["key"], NotFound, async s => new($"/people/{(await Kept(s, Jana)).Key}/household?handler=Add", FamilyHomes.Adding((await Kept(s, Jana)).Key))) { Table = "household_members" },
        new("people/{key}/household?handler=Add", ["person"], NotFound, async s => new($"/people/{(await Kept(s, Dorothee)).Key}/household?handler=Add", FamilyHomes.Adding((await Kept(s, Jana)).Key))),
        new("people/{key}/household/{place}", ["key"], NotFound, async s => await Place(s, "", FamilyHomes.Correcting())) { Table = "household_members" },
        new("people/{key}/household/{place}", ["place"], NotFound, async s => await Place(s, "", FamilyHomes.Correcting(), await Kept(s, Dorothee))),
        new("people/{key}/household/{place}?handler=End", ["key"], NotFound, async s => await Place(s, "?handler=End", Leaving)) { Table = "household_members" },
        new("people/{key}/household/{place}?handler=End", ["place"], NotFound, async s => await Place(s, "?handler=End", Leaving, await Kept(s, Dorothee))),
        new("people/{key}/household/{place}?handler=Remove", ["key"], NotFound, async s => await Place(s, "?handler=Remove", [("Version", "0")])) { Table = "household_members" },
        new("people/{key}/household/{place}?handler=Remove", ["place"], NotFound, async s => await Place(s, "?handler=Remove", [("Version", "0")], await Kept(s, Dorothee))),
        new("people/{key}/papers?handler=PaperBack", ["key", "wrongpaper"], NotFound, async s => await PaperBack(s, null)) { Owner = Ralf, Table = "papers" },
        new("people/{key}/papers?handler=PaperBack", ["wrongpaper"], OK, async s => await PaperBack(s, await Seeker(s))) { Stranger = Ralf },
        new("people/{key}/papers?handler=HomeBack", ["key", "wronghome"], NotFound, async s => await HomeBack(s, null)) { Table = "addresses" },
        new("people/{key}/papers?handler=HomeBack", ["wronghome"], OK, async s => await HomeBack(s, await s.Person(Jana))) { Stranger = Jana },
        new("people/{key}/papers?handler=Stage", ["key"], NotFound, async s => new($"/people/{(await Seeker(s)).Key}/papers?handler=Stage", Step)) { Owner = Ralf, Table = "asylum_stages" },
        new("people/{key}/papers?handler=Stage", ["key"], Forbidden, async s => new($"/people/{(await Seeker(s)).Key}/papers?handler=Stage", Step)) { Stranger = Jana },
        new("people/{key}/papers?handler=Withdraw", ["key", "wrong"], NotFound, async s => await TakeBack(s, null)) { Owner = Ralf, Table = "asylum_stages" },
        new("people/{key}/papers?handler=Withdraw", ["key", "wrong"], Forbidden, async s => await TakeBack(s, null)) { Stranger = Jana },
        new("people/{key}/papers?handler=Withdraw", ["wrong"], OK, async s => await TakeBack(s, await Seeker(s))) { Stranger = Ralf },
        new("people/{key}/identity/edit", ["key"], NotFound, Identity) { Table = "persons" },
        new("people/{key}/origin/edit", ["key"], NotFound, Origin) { Table = "nationalities" },
        new("people/{key}/names?handler=Add", ["key"], NotFound, async s => new($"/people/{(await s.Person(Jana)).Key}/names?handler=Add", ("Form.Kind", "variant"), ("Form.GivenName", "Anders"))) { Table = "person_names" },
        new("people/{key}/names?handler=Remove", ["key"], NotFound, async s => await Unname(s, await s.Person(Jana))) { Table = "person_names" },
        new("people/{key}/names?handler=Remove", ["row"], NotFound, async s => await Unname(s, await s.Person(Jana), await s.Person(Dorothee))),
        new("people/{key}/death/edit", ["key"], NotFound, async s => await Death(s, "")) { Table = "persons" },
        new("people/{key}/death/edit?handler=Back", ["key"], NotFound, async s => await Death(s, "?handler=Back")) { Table = "persons" },
        new("people/{key}/sharing?handler=Withdraw", ["key"], NotFound, async s => await Withdraw(s, await s.Person(Jana))) { Table = "consents" },
        new("people/{key}/sharing?handler=Withdraw", ["consent"], Redirect, async s => await Withdraw(s, await s.Person(Jana), await s.Person(Dorothee))),
        new("people/{key}/compare/{other}", ["key", "other"], NotFound, async s => await Merge(s, await s.Person(Jana), await s.Person(Jana), "")) { Table = "person_merges" },
        new("people/{key}/compare/{other}", ["other"], NotFound, async s => await Merge(s, await s.Person(Dorothee), await s.Person(Jana), "")),
        new("people/{key}/compare/{other}", ["key"], NotFound, async s => await Merge(s, await s.Person(Jana), await s.Person(Dorothee), "")),
        new("people/{key}/compare/{other}?handler=Apart", ["key", "other"], NotFound, async s => await Merge(s, await s.Person(Jana), await s.Person(Jana), "?handler=Apart")) { Table = "known_different" },
        new("people/{key}/compare/{other}?handler=Apart", ["other"], NotFound, async s => await Merge(s, await s.Person(Dorothee), await s.Person(Jana), "?handler=Apart")),
        new("people/{key}/duplicates", ["key"], NotFound, async s => await Part(s, null)) { Table = "person_merges" },
        new("people/{key}/duplicates", ["merge"], Redirect, async s => await Part(s, await s.Person(Dorothee))),
        new("people/corrections", ["proposal"], Redirect, Proposal) { Table = "correction_requests" },
        new("people/corrections", ["proposal"], Forbidden, Proposal) { Stranger = "claudia.mertes" },
        new("people/undo", ["step"], Redirect, async s => new("/people/undo", ("step", await s.Step(Jana)))) { Table = "notes" },
        new("people?handler=Forget", ["view"], Redirect, View) { Table = "saved_views" },
        new("people/bulk", ["ids", "lead"], Redirect, async s => await Bulk(s, await s.Person(Jana), Jana, "")),
        new("people/bulk?handler=Apply", ["ids"], Redirect, async s => await Bulk(s, await s.Person(Jana), Jana, "?handler=Apply")) { Table = "cases" },
        new("people/bulk?handler=Apply", ["lead"], OK, async s => await Bulk(s, await s.Person(Dorothee), Jana, "?handler=Apply")),
    ];

    /// <summary>Somebody whom the immigration office knows.</summary>
    private static async Task<(int Id, string Key)> Seeker(PostStage s)
    {
        var person = await s.Person(Jana);
        await s.Add(new ResidencePaper { PersonId = person.Id, Type = "GESTATTUNG", From = new DateOnly(2016, 1, 2), Provenance = Villagers.Told });
        return person;
    }

    private static async Task<Sent> TakeBack(PostStage s, (int Id, string Key)? under)
    {
        var (person, ralf) = (await Seeker(s), await s.User(Ralf));
        var told = new Domain.Provenance { Source = "paper", LegalBasis = "aufenthg-86", OwnerBodyId = ralf.BodyId, RecordedAt = s.Now };
        var stage = await s.Add(new AsylumStage { PersonId = person.Id, Stage = "application", On = new DateOnly(2016, 2, 1), Provenance = told });
        return new($"/people/{(under ?? person).Key}/papers?handler=Withdraw", ("wrong", Text(stage.Id)), ("reason", "Vertippt."));
    }

    private static async Task<Sent> PaperBack(PostStage s, (int Id, string Key)? under)
    {
        var (person, ralf) = (await Seeker(s), await s.User(Ralf));
        var paper = await s.Add(new ResidencePaper { PersonId = person.Id, Type = "DULDUNG", From = new DateOnly(2016, 2, 2), Provenance = Told(ralf.BodyId) });
        return new($"/people/{(under ?? person).Key}/papers?handler=PaperBack", ("wrongPaper", Text(paper.Id)), ("paperReason", "Vertippt."));
    }

    private static async Task<Sent> HomeBack(PostStage s, (int Id, string Key)? under)
    {
        var (person, jana) = (await s.Person(Jana), await s.User(Jana));
        var home = await s.Add(new Address { PersonId = person.Id, Street = "Weg 1", Postcode = "52062", Municipality = "aachen", Accommodation = "flat", From = new DateOnly(2016, 2, 2), Provenance = Told(jana.BodyId) });
        return new($"/people/{(under ?? person).Key}/papers?handler=HomeBack", ("wrongHome", Text(home.Id)), ("homeReason", "Vertippt."));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A person whose benefit the user's body pays.</summary>
    private static async Task<(int Id, string Key)> Kept(PostStage s, string user)
    {
        var person = await s.Person(user);
        await s.Add(new BenefitPeriod { PersonId = person.Id, Regime = Regimes.Asylblg, BodyId = (await s.User(user)).BodyId, From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
        return person;
    }

    /// <summary>A place of a person of Jana's, asked for beneath another record or its own.</summary>
    private static async Task<Sent> Place(PostStage s, string handler, (string, string)[] fields, (int Id, string Key)? under = null)
    {
        var (one, other) = (await Kept(s, Jana), await Kept(s, Jana));
        await s.App.House(one.Id, other.Id);
        return new($"/people/{(under ?? other).Key}/household/{Assert.Single(await s.App.Places(other.Id)).Id}{handler}", fields);
    }

    private static async Task<Sent> Identity(PostStage s)
    {
        var (id, key) = await s.Person(Jana);
        return new($"/people/{key}/identity/edit", ("Form.FamilyName", "Neu"), ("Form.GivenName", "Neu"), ("Form.Sex", "female"), ("Form.BirthPrecision", "unknown"), ("Version", Text(await s.Version(id))), ("Reason", "Gesagt."));
    }

    private static async Task<Sent> Origin(PostStage s)
    {
        var (id, key) = await s.Person(Jana);
        var held = await s.Add(new Nationality { PersonId = id, Country = "SR", Provenance = Told((await s.User(Jana)).BodyId) });
        var line = new NationalityLine { Row = Text(held.Id), Country = "SR" };
        return new($"/people/{key}/origin/edit", ("Loaded", OriginConflict.Keep(new OriginForm { Nationalities = [line] })), ("Form.Nationalities[0].Row", Text(held.Id)), ("Form.Nationalities[0].Country", "SY"), ("Reason", "Gesagt."));
    }

    private static async Task<Sent> Unname(PostStage s, (int Id, string Key) person, (int Id, string Key)? under = null)
    {
        var name = await s.Add(new PersonName { PersonId = person.Id, Kind = "alias", GivenName = "Anders", Script = "Latn", Provenance = Told((await s.User(Jana)).BodyId) });
        return new($"/people/{(under ?? person).Key}/names?handler=Remove", ("row", Text(name.Id)));
    }

    private static async Task<Sent> Death(PostStage s, string handler)
    {
        var (id, key) = await s.Person(Jana);
        if (handler.Length > 0)
        {
            await using var db = s.App.Db();
            await db.Persons.Where(p => p.Id == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.DeceasedOn, new DateOnly(2016, 3, 1)));
        }

        return new($"/people/{key}/death/edit{handler}", ("Form.Day", "01.03.2016"), ("Form.Source", "paper"), ("Form.Note", "Gesagt."), ("Version", Text(await s.Version(id))), ("Reason", "Gesagt."));
    }

    private static Provenance Told(int body) => new() { Source = "told", LegalBasis = "test", OwnerBodyId = body, RecordedAt = DateTime.UnixEpoch };

    private static async Task<Sent> Withdraw(PostStage s, (int Id, string Key) person, (int Id, string Key)? under = null)
    {
        var consent = await s.Add(new Consent
        {
            PersonId = person.Id,
            RecipientId = (await s.User("ute.hansen")).BodyId,
            Purpose = "integration-into-work",
            Groups = "Identity",
            TextVersion = "1",
            Language = "ar",
            GivenHow = "signed",
            From = new DateOnly(2016, 3, 1),
            Provenance = Villagers.Told,
        });
        return new($"/people/{(under ?? person).Key}/sharing?handler=Withdraw", ("consent", Text(consent.Id)));
    }

    private static async Task<Sent> Merge(PostStage s, (int Id, string Key) one, (int Id, string Key) other, string handler) => new(
        $"/people/{one.Key}/compare/{other.Key}{handler}", ("Version", Text(await s.Version(one.Id))), ("OtherVersion", Text(await s.Version(other.Id))), ("Reason", "Gesagt."));

    private static async Task<Sent> Part(PostStage s, (int Id, string Key)? under)
    {
        var (one, other) = (await s.Person(Jana), await s.Person(Jana));
        var choice = new PersonMerging.Choice(await s.Version(one.Id), await s.Version(other.Id), new HashSet<string>(StringComparer.Ordinal), "Gesagt.");
        Assert.Null(await Acting.As(s.App, Jana, p => p.GetRequiredService<PersonMerging>().Merge(one.Id, other.Id, choice, TestContext.Current.CancellationToken)));
        await using var db = s.App.Db();
        var merge = await db.Merges.Where(m => m.SurvivorId == one.Id).Select(m => m.Id).SingleAsync();
        return new($"/people/{(under ?? one).Key}/duplicates", ("merge", Text(merge)));
    }

    private static async Task<Sent> Proposal(PostStage s)
    {
        var (person, city, agency) = (await s.Person(Jana), await s.User(Jana), await s.User("torsten.breuer"));
        var request = await s.Add(new CorrectionRequest
        {
            Key = PublicKeys.New(),
            PersonId = person.Id,
            Field = "Phone",
            NewValue = "0241 500199",
            Proposed = """{"Phone":"0241 500199"}""",
            Reason = "Gesagt.",
            DeciderBodyId = city.BodyId,
            ProposerBodyId = agency.BodyId,
            Provenance = Villagers.Told,
        });
        return new("/people/corrections", ("proposal", request.Key), ("accept", "true"));
    }

    private static async Task<Sent> View(PostStage s)
    {
        var view = await s.Add(new SavedView { Key = PublicKeys.New(), UserId = (await s.User(Jana)).Id, Name = PublicKeys.New(), Query = "", SavedAt = s.Now });
        return new("/people?handler=Forget", ("view", view.Key));
    }

    private static async Task<Sent> Bulk(PostStage s, (int Id, string Key) person, string lead, string handler) =>
        new("/people/bulk" + handler, ("Ids", person.Key), ("Lead", (await s.User(lead)).Key), ("ContactBy", "01.06.2016"));
}
