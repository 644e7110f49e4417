using System.Globalization;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Tests.People;
using Microsoft.EntityFrameworkCore;
using static System.Net.HttpStatusCode;
using static IntegrationPoint.Web.Tests.Security.Hostile.PostCase;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>Responsibility, benefit and file of a person: a key of another person's row is not there, and neither is another site's person.</summary>
internal static class RecordPosts
{
    private static readonly (string, string)[] Proposal = [("Proposal.Body", "jobcenter-staedteregion"), ("Proposal.Regime", "SGB2"), ("Proposal.From", "01.03.2016"), ("Proposal.Norm", "§ 36 SGB II"), ("Proposal.Why", "Anerkannt.")];

    public static IReadOnlyList<PostCase> All =>
    [
        new("people/{key}/benefits?handler=Confirm", ["key"], NotFound, s => Duty(s, "Confirm", confirmed: false)) { Table = "duties" },
        new("people/{key}/benefits?handler=Confirm", ["duty"], NotFound, s => Duty(s, "Confirm", confirmed: false, underOwn: true)),
        new("people/{key}/benefits?handler=Reject", ["key"], NotFound, s => Duty(s, "Reject", confirmed: false, more: ("Reject.Reason", "place"))) { Table = "duties" },
        new("people/{key}/benefits?handler=Reject", ["duty"], NotFound, s => Duty(s, "Reject", confirmed: false, underOwn: true, ("Reject.Reason", "place"))),
        new("people/{key}/benefits?handler=EndDuty", ["key"], NotFound, s => Duty(s, "EndDuty", confirmed: true, more: [("DutyEnd.To", "01.03.2016"), ("DutyEnd.Reason", "moved")])) { Table = "duties" },
        new("people/{key}/benefits?handler=EndDuty", ["duty"], NotFound, s => Duty(s, "EndDuty", confirmed: true, underOwn: true, ("DutyEnd.To", "01.03.2016"), ("DutyEnd.Reason", "moved"))),
        new("people/{key}/benefits?handler=Withdraw", ["key"], NotFound, s => Duty(s, "Withdraw", confirmed: false)) { Table = "duties" },
        new("people/{key}/benefits?handler=Withdraw", ["duty"], NotFound, s => Duty(s, "Withdraw", confirmed: false, underOwn: true)),
        new("people/{key}/benefits?handler=Propose", ["key"], NotFound, async s => new($"/people/{(await s.Person(Jana)).Key}/benefits?handler=Propose", Proposal)) { Table = "duties" },
        new("people/{key}/benefits?handler=Begin", ["key"], NotFound, Begin) { Table = "benefit_periods" },
        new("people/{key}/benefits?handler=End", ["key"], NotFound, s => Benefit(s, "End", Jana)) { Table = "benefit_periods" },
        new("people/{key}/benefits?handler=End", ["benefit"], NotFound, s => Benefit(s, "End", Dorothee)),
        new("people/{key}/benefits?handler=Mend", ["key"], NotFound, s => Benefit(s, "Mend", Jana)) { Table = "benefit_periods" },
        new("people/{key}/benefits?handler=Mend", ["benefit"], NotFound, s => Benefit(s, "Mend", Dorothee)),
        new("people/{key}/case?handler=Plan", ["key"], NotFound, s => File(s, "Plan", Jana)) { Table = "cases" },
        new("people/{key}/case?handler=Plan", ["file"], NotFound, s => File(s, "Plan", Dorothee)),
        new("people/{key}/case?handler=Plan", ["plan.lead"], OK, Lead),
        new("people/{key}/case?handler=Site", ["key"], NotFound, s => File(s, "Site", Jana)) { Table = "cases" },
        new("people/{key}/case?handler=Site", ["file"], NotFound, s => File(s, "Site", Dorothee)),
        new("people/{key}/case?handler=Close", ["key"], NotFound, s => File(s, "Close", Jana)) { Table = "cases" },
        new("people/{key}/case?handler=Close", ["file"], NotFound, s => File(s, "Close", Dorothee)),
        new("people/{key}/case?handler=TakeBack", ["key"], NotFound, s => Mistake(s, Jana)) { Table = "cases" },
        new("people/{key}/case?handler=TakeBack", ["file"], NotFound, s => Mistake(s, Dorothee)),
        new("people/{key}/case?handler=Reopen", ["key"], NotFound, s => Again(s, Jana, "aachen")) { Table = "cases" },
        new("people/{key}/case?handler=Reopen", ["again.lead"], OK, s => Again(s, Dorothee, "alsdorf", ("Again.Lead", Jana))),
        new("people/{key}/case?handler=Lock", ["key"], NotFound, async s => new($"/people/{(await s.Person(Jana)).Key}/case?handler=Lock", ("Lock.Reason", "accuracy"))) { Table = "person_locks" },
    ];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static async Task<Sent> Duty(PostStage s, string handler, bool confirmed, bool underOwn = false, params (string, string)[] more)
    {
        var (person, jana) = (await s.Person(Jana), await s.User(Jana));
        var duty = new DutyAssignment { PersonId = person.Id, BodyId = jana.BodyId, Regime = Regimes.Asylblg, Reason = "test", Norm = "§ 10 AsylbLG", From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told };
        if (confirmed)
        {
            duty.Confirm(jana.Id, DateTime.UnixEpoch);
        }

        await s.Add(duty);
        var under = underOwn ? await Own(s) : person.Key;
        return new($"/people/{under}/benefits?handler={handler}", [("duty", Text(duty.Id)), ("version", Text(duty.Version)), .. more]);
    }

    private static async Task<Sent> Begin(PostStage s)
    {
        var (person, jana) = (await s.Person(Jana), await s.User(Jana));
        await s.Add(new DutyAssignment { PersonId = person.Id, BodyId = jana.BodyId, Regime = Regimes.Asylblg, Reason = "test", Norm = "§ 10 AsylbLG", From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
        return new($"/people/{person.Key}/benefits?handler=Begin", ("Begin.Regime", "ASYLBLG"), ("Begin.From", "01.03.2016"), ("Begin.Reason", "arrival"));
    }

    private static async Task<Sent> Benefit(PostStage s, string handler, string under)
    {
        var (person, jana) = (await s.Person(Jana), await s.User(Jana));
        var benefit = await s.Add(new BenefitPeriod { PersonId = person.Id, Regime = Regimes.Asylblg, BodyId = jana.BodyId, From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
        var key = under == Jana ? person.Key : await Own(s);
        return new($"/people/{key}/benefits?handler={handler}", ("benefit", Text(benefit.Id)), ("version", "0"), ("Ending.To", "01.03.2016"), ("Ending.Reason", "work"), ("Mend.Never", "true"), ("Mend.Why", "Falsche Person."));
    }

    /// <summary>A person whose benefits are the stranger's to write.</summary>
    private static async Task<string> Own(PostStage s)
    {
        var (person, dorothee) = (await s.Person(Dorothee), await s.User(Dorothee));
        await s.Add(new BenefitPeriod { PersonId = person.Id, Regime = Regimes.Asylblg, BodyId = dorothee.BodyId, From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
        return person.Key;
    }

    private static async Task<Sent> File(PostStage s, string handler, string under)
    {
        var person = await s.Person(Jana);
        var file = await FileOf(s, person.Id);
        var key = under == Jana ? person.Key : (await s.Person(under)).Key;
        return new($"/people/{key}/case?handler={handler}", ("file", Text(file.Id)), ("version", Text(file.Version)), ("Plan.ContactBy", "01.06.2016"), ("Site.Site", "alsdorf"), ("Site.Reason", "site-home"), ("Closing.To", "01.03.2016"), ("Closing.Reason", "lost"));
    }

    private static async Task<Sent> Lead(PostStage s)
    {
        var person = await s.Person(Dorothee);
        var file = await FileOf(s, person.Id);
        return new($"/people/{person.Key}/case?handler=Plan", ("file", Text(file.Id)), ("version", Text(file.Version)), ("Plan.Lead", (await s.User(Jana)).Key));
    }

    private static async Task<Sent> Again(PostStage s, string user, string site, params (string Name, string User)[] more)
    {
        var person = await s.Person(user);
        await using var db = s.App.Db();
        (await db.Cases.SingleAsync(c => c.PersonId == person.Id)).Close(new DateOnly(2016, 3, 1), "lost");
        await db.SaveChangesAsync();
        var fields = new List<(string, string)> { ("Again.Site", site) };
        foreach (var (name, other) in more)
        {
            fields.Add((name, (await s.User(other)).Key));
        }

        return new($"/people/{person.Key}/case?handler=Reopen", [.. fields]);
    }

    private static async Task<Sent> Mistake(PostStage s, string under)
    {
        var person = await s.Person(Jana);
        await using (var db = s.App.Db())
        {
            (await db.Cases.SingleAsync(c => c.PersonId == person.Id)).Close(new DateOnly(2016, 3, 20), "lost");
            await db.SaveChangesAsync();
        }

        var file = await FileOf(s, person.Id);
        return new($"/people/{(under == Jana ? person.Key : (await s.Person(under)).Key)}/case?handler=TakeBack", ("file", Text(file.Id)), ("version", Text(file.Version)));
    }

    private static async Task<Case> FileOf(PostStage s, int person)
    {
        await using var db = s.App.Db();
        return await db.Cases.AsNoTracking().SingleAsync(c => c.PersonId == person);
    }
}
