using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Web.Tests.Intake;
using IntegrationPoint.Web.Tests.People;
using static System.Net.HttpStatusCode;
using static IntegrationPoint.Web.Tests.Security.Hostile.PostCase;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>Sittings: a draft is the body's, an interview is about a record.</summary>
internal static class IntakePosts
{
    public static IReadOnlyList<PostCase> All =>
    [
        new("people/new?handler=Discard", ["draft"], NotFound, async s => new("/people/new?handler=Discard", ("draft", await s.Draft(Jana)))) { Table = "intake_drafts" },
        new("people/new/{key}", ["key"], NotFound, async s => new($"/people/new/{await s.Draft(Jana)}", ("Version", "0"), ("Answers.GivenName", "Neu"), ("step", "later"))) { Table = "intake_drafts" },
        new("people/new/{key}?handler=Keep", ["key"], NotFound, async s => new($"/people/new/{await s.Draft(Jana)}?handler=Keep", ("Version", "0"), ("Answers.GivenName", "Neu"))) { Table = "intake_drafts" },
        new("people/new/{key}?handler=Local", ["key"], NotFound, async s => new($"/people/new/{await s.Draft(Jana)}?handler=Local", ("seal", "x"))),
        new("people/new/{key}?handler=Local", ["seal", "answers.otherpeople"], NotFound, async s => new($"/people/new/{await s.Draft(Dorothee)}?handler=Local", ("seal", "x"), ("Answers.OtherPeople", (await s.Person(Jana)).Key))),
        new("people/new/{key}", ["step"], OK, async s => await Same(s, "same")) { KeepsOwnDraft = true },
        new("people/new/{key}", ["step", "answers.otherpeople"], OK, async s => await Same(s, "other")) { KeepsOwnDraft = true },
        new("people/new/{key}?handler=Keep", ["answers.otherpeople"], OK, async s => await Others(s, $"/people/new/{await s.Draft(Dorothee)}?handler=Keep")) { KeepsOwnDraft = true },
        new("people/new/{key}?handler=Aside", ["key"], NotFound, async s => await Others(s, $"/people/new/{await s.Draft(Jana)}?handler=Aside")),
        new("people/new/{key}?handler=Aside", ["answers.otherpeople"], OK, async s => await Others(s, $"/people/new/{await s.Draft(Dorothee)}?handler=Aside")),
        new("people/new/{key}/done", ["key"], NotFound, Duty) { Table = "duties" },
        new("people/new/{key}/done?handler=Family", ["key"], NotFound, async s => new($"/people/new/{await s.Draft(Jana, (await s.Person(Jana)).Id)}/done?handler=Family")) { Table = "intake_drafts" },
        new("people/{key}/interview", ["key"], NotFound, async s => await Interview(s, Jana, "")) { Table = "intake_drafts" },
        new("people/{key}/interview?handler=Keep", ["key"], NotFound, async s => await Interview(s, Jana, "?handler=Keep")) { Table = "intake_drafts" },
        new("people/{key}/interview?handler=Local", ["key"], NotFound, async s => await Interview(s, Jana, "?handler=Local")),
        new("people/{key}/interview?handler=Local", ["seal", "draft"], NotFound, async s => await Interview(s, Dorothee, "?handler=Local", draftOf: Jana)),
        new("people/{key}/interview?handler=Local", ["answers.consentto"], NotFound, async s => await Interview(s, Dorothee, "?handler=Local", "staedteregion-auslaenderamt")),
        new("people/{key}/interview", ["draft"], OK, async s => await Interview(s, Dorothee, "", draftOf: Jana)),
        new("people/{key}/interview?handler=Keep", ["draft"], Conflict, async s => await Interview(s, Dorothee, "?handler=Keep", draftOf: Jana)),
        new("people/{key}/interview", ["answers.consentto"], OK, async s => await Interview(s, Dorothee, "", "staedteregion-auslaenderamt")) { KeepsOwnDraft = true },
        new("people/{key}/interview?handler=Keep", ["answers.consentto"], OK, async s => await Interview(s, Dorothee, "?handler=Keep", "staedteregion-auslaenderamt")) { KeepsOwnDraft = true },
    ];

    /// <summary>An own sitting that says: this is the record over there.</summary>
    private static async Task<Sent> Same(PostStage s, string word)
    {
        var (draft, person) = (await s.Draft(Dorothee), await s.Person(Jana));
        return new($"/people/new/{draft}", [.. Desks.Complete("Andersson", ("Answers.OtherPeople", person.Key)), ("Version", "0"), ("step", $"{word}:{person.Key}")]);
    }

    private static async Task<Sent> Others(PostStage s, string path) => new(path, ("Version", "0"), ("Answers.OtherPeople", (await s.Person(Jana)).Key));

    private static async Task<Sent> Duty(PostStage s)
    {
        var (person, jana) = (await s.Person(Jana), await s.User(Jana));
        await s.Add(new DutyAssignment { PersonId = person.Id, BodyId = jana.BodyId, Regime = Regimes.Asylblg, Reason = "test", Norm = "§ 10 AsylbLG", From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
        await s.Add(new BenefitPeriod { PersonId = person.Id, Regime = Regimes.Asylblg, BodyId = jana.BodyId, From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
        return new($"/people/new/{await s.Draft(Jana, person.Id)}/done");
    }

    /// <param name="draftOf">Whose draft, about another person, the form names instead of its own.</param>
    private static async Task<Sent> Interview(PostStage s, string user, string handler, string? consentTo = null, string? draftOf = null)
    {
        var person = await s.Person(user);
        var draft = await s.Interview(draftOf ?? user, draftOf is null ? person.Id : (await s.Person(draftOf)).Id);
        var path = $"/people/{person.Key}/interview{handler}";
        return consentTo is null
            ? new(path, ("Draft", draft), ("Version", "0"), ("Answers.Wish", "Bäckerei"), ("step", "later"))
            : new(path, ("Draft", draft), ("Version", "0"), ("Answers.ConsentTo", consentTo), ("Answers.ConsentHow", "signed"), ("Answers.Horizon", "now"), ("step", "finish"));
    }
}
