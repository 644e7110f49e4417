using System.Globalization;
using System.Net;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Merging;
using IntegrationPoint.Web.Tests.People;
using IntegrationPoint.Web.Tests.People.Record;
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

    public static IReadOnlyList<PostCase> All =>
    [
        new("people/{key}/notes", ["key"], NotFound, async s => new($"/people/{(await s.Person(Jana)).Key}/notes", ("Kind", "fact"), ("Text", "War da."))) { Table = "notes" },
        new("people/{key}/papers?handler=Paper", ["key"], NotFound, async s => new($"/people/{(await s.Person(Jana)).Key}/papers?handler=Paper", Paper)) { Table = "correction_requests" },
        new("people/{key}/papers?handler=Home", ["key"], NotFound, async s => new($"/people/{(await s.Person(Jana)).Key}/papers?handler=Home", Home)) { Table = "addresses" },
        new("people/{key}/papers?handler=Stage", ["key"], NotFound, async s => new($"/people/{(await Seeker(s)).Key}/papers?handler=Stage", Step)) { Owner = Ralf, Table = "asylum_stages" },
        new("people/{key}/papers?handler=Stage", ["key"], Forbidden, async s => new($"/people/{(await Seeker(s)).Key}/papers?handler=Stage", Step)) { Stranger = Jana },
        new("people/{key}/papers?handler=Withdraw", ["key", "wrong"], NotFound, async s => await TakeBack(s, null)) { Owner = Ralf, Table = "asylum_stages" },
        new("people/{key}/papers?handler=Withdraw", ["key", "wrong"], Forbidden, async s => await TakeBack(s, null)) { Stranger = Jana },
        new("people/{key}/papers?handler=Withdraw", ["wrong"], OK, async s => await TakeBack(s, await Seeker(s))) { Stranger = Ralf },
        new("people/{key}/identity/edit", ["key"], NotFound, Identity) { Table = "persons" },
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

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static async Task<Sent> Identity(PostStage s)
    {
        var (id, key) = await s.Person(Jana);
        return new($"/people/{key}/identity/edit", ("Form.FamilyName", "Neu"), ("Form.GivenName", "Neu"), ("Form.Sex", "female"), ("Form.BirthPrecision", "unknown"), ("Version", Text(await s.Version(id))), ("Reason", "Gesagt."));
    }

    private static async Task<Sent> Withdraw(PostStage s, (int Id, string Key) person, (int Id, string Key)? under = null)
    {
        var consent = await s.Add(new Consent
        {
            PersonId = person.Id,
            RecipientId = (await s.User("ute.hansen")).BodyId,
            Purpose = "placement",
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
