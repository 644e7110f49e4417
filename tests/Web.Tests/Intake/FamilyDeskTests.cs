using System.Net;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People;
using IntegrationPoint.Web.Tests.People.Record;
using IntegrationPoint.Web.Tests.People.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>A family at the desk is taken in one by one and lives in one household.</summary>
public sealed class FamilyDeskTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static readonly (string, string)[] Home =
        [("Answers.OtherLanguage", "kmr"), ("Answers.ArrivedOn", "10.01.2016"), ("Answers.Accommodation", "hostel"), ("Answers.Street", "Familienweg 7"), ("Answers.Postcode", "52062")];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_family_of_three_is_one_household_of_three()
    {
        var before = await Households();
        var first = await app.TakeIn(Jana, Desks.Complete("Dreikopf", [.. Home, ("Answers.GivenName", "Samir")]));
        var second = await Next(first);
        var suggested = await app.Document(await app.SignedInAs(Jana), second);
        var done = await Finish(second, Member("Dreikopf", "Nadia", "01.01.1980", "female", ("Answers.Relation", "spouse"), ("Answers.OtherRelation", "head")));
        var third = await Next(done);
        var asked = await app.Document(await app.SignedInAs(Jana), third);
        await Finish(third, Member("Dreikopf", "Lara", "05.05.2011", "female", ("Answers.Relation", "child")));
        await using var db = app.Db();
        var people = await db.Persons.Where(p => p.FamilyName == "Dreikopf").OrderBy(p => p.Id).ToListAsync(Ct);
        var ids = people.ConvertAll(p => p.Id);
        var members = await db.HouseholdMembers.Where(m => ids.Contains(m.PersonId)).OrderBy(m => m.PersonId).ToListAsync(Ct);

        string? Value(string name) => suggested.QuerySelector($"[name='Answers.{name}']")?.GetAttribute("value");
        Assert.Equal(("Dreikopf", null, "10.01.2016", "Familienweg 7", "52062"), (Value("FamilyName"), Value("GivenName"), Value("ArrivedOn"), Value("Street"), Value("Postcode")));
        Assert.NotNull(suggested.QuerySelector("[name='Answers.Language'][value='ar'][checked]"));
        Assert.All([("OtherLanguage", "kmr"), ("Nationality", "SY"), ("Accommodation", "hostel"), ("OtherRelation", "head")], f => Assert.NotNull(suggested.QuerySelector($"[name='Answers.{f.Item1}'] option[value='{f.Item2}'][selected]")));
        Assert.Null(asked.QuerySelector("[name='Answers.OtherRelation']"));
        Assert.Equal(["head", "spouse", "child"], members.Select(m => m.Relation));
        Assert.Single(members.Select(m => m.HouseholdId).Distinct());
        Assert.All(members, m => Assert.Equal((new DateOnly(2016, 1, 10), null, true), (m.From, m.To, m.InBenefitUnit)));
        Assert.Single(await db.Duties.Where(d => ids.Contains(d.PersonId)).Select(d => d.BodyId).Distinct().ToListAsync(Ct));
        var page = await Page($"/people/{people[0].Key}");
        Assert.All(people.Skip(1), p => Assert.Contains($"{p.GivenName} Dreikopf", page, StringComparison.Ordinal));

        var village = new Villagers(db, "IP-F");
        people.ForEach(p => village.Benefit(p, Regimes.Asylblg, village.User(Jana).BodyId, "2016-01-10"));
        var after = await Households();
        Assert.Equal((before.All + 1, before.OfThree + 1), after);
    }

    [Fact]
    public async Task Relatives_are_weighed_as_relatives_and_whoever_meets_the_rules_is_still_suggested()
    {
        var first = await app.TakeIn(Jana, Desks.Complete("Gleichklang", ("Answers.GivenName", "Mohamad"), ("Answers.BirthDate", "03.03.2005"), ("Answers.With", "relatives")));
        var brother = await Next(first);
        using var alike = await app.Send(Jana, brother, [.. Member("Gleichklang", "Mohammad", "03.03.2005", "male", ("Answers.Relation", "sibling"), ("Answers.OtherRelation", "head")), ("Version", "0"), ("step", "finish")]);
        var stopped = await RunningApp.Document(alike);
        using var other = await app.Send(Jana, brother, [.. Member("Gleichklang", "Farida", "09.09.1979", "female"), ("Version", "1"), ("step", "compare")]);

        Assert.Contains("Es gibt eine sehr ähnliche Person", stopped.QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Mohamad Gleichklang", stopped.QuerySelector("#aside")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Mohamad Gleichklang", (await RunningApp.Document(other)).QuerySelector("#aside")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_is_asked_for_and_nobody_of_a_family_is_alone()
    {
        var next = await Next(await app.TakeIn(Jana, Desks.Complete("Platzfrage")));
        using var answer = await app.Send(Jana, next, [.. Member("Platzfrage", "Kind", "05.05.2010", "male", ("Answers.With", "alone"), ("Answers.OtherRelation", "bogus")), ("Version", "0"), ("step", "finish")]);
        var wrong = (await RunningApp.Document(answer)).QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")).ToList();
        using var heads = await app.Send(Jana, next, [.. Member("Platzfrage", "Kind", "05.05.2010", "male", ("Answers.Relation", "head"), ("Answers.OtherRelation", "head")), ("Version", "1"), ("step", "finish")]);
        var missing = await app.Document(await app.SignedInAs(Jana), next);

        Assert.Equal(["#f-Answers-Relation", "#f-Answers-OtherRelation", "#f-Answers-With"], wrong);
        Assert.Contains("schon eine Bezugsperson", (await RunningApp.Document(heads)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Gehört zur Familie von Probe Platzfrage", missing.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sitting_leaves_the_family_again_and_then_joins_no_household()
    {
        var next = await Next(await app.TakeIn(Jana, Desks.Complete("Irrweg")));
        using var left = await app.Send(Jana, next, [.. Member("Irrweg", "Fremder", "05.05.1988", "male"), ("Version", "0"), ("step", "no-family")]);
        var page = await RunningApp.Document(left);
        using var saved = await app.Send(Jana, next, [.. Member("Irrweg", "Fremder", "05.05.1988", "male", ("Answers.Relation", "child")), ("Version", "1"), ("step", "finish")]);
        await using var db = app.Db();

        Assert.Null(page.QuerySelector("[name='Answers.Relation']"));
        Assert.EndsWith("/done", saved.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.False(await db.HouseholdMembers.AnyAsync(m => db.Persons.Any(p => p.Id == m.PersonId && p.FamilyName == "Irrweg"), Ct));
    }

    [Fact]
    public async Task A_family_whose_first_is_locked_meanwhile_takes_nobody_in()
    {
        var next = await Next(await app.TakeIn(Jana, Desks.Complete("Versperrt")));
        await using var db = app.Db();
        await db.Persons.Where(p => p.FamilyName == "Versperrt").ExecuteUpdateAsync(s => s.SetProperty(p => p.Restricted, true), Ct);
        using var answer = await app.Send(Jana, next, [.. Member("Versperrt", "Zweite", "05.05.1988", "female", ("Answers.Relation", "spouse")), ("Version", "0"), ("step", "finish")]);

        Assert.Contains("nicht mehr ändern", (await RunningApp.Document(answer)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await db.Persons.CountAsync(p => p.FamilyName == "Versperrt", Ct));
    }

    [Fact]
    public async Task Somebody_known_is_recognised_within_a_family_joins_it_and_is_never_its_first()
    {
        var next = await Next(await app.TakeIn(Jana, Desks.Complete("Wiederkehr")));
        var (id, key) = await app.Settle("Bekannt", "Wiederkehr", "2003-05-14");
        await using var db = app.Db();
        var first = await db.Persons.SingleAsync(p => p.FamilyName == "Wiederkehr" && p.GivenName == "Probe", Ct);
        (string, string)[] answers = Member("Wiederkehr", "Bekannt", "14.05.2003", "male", ("Answers.Relation", "child"), ("Answers.OtherRelation", "head"));
        using var itself = await app.Send(Jana, next, [.. answers, ("Version", "0"), ("step", $"same:{first.Key}")]);
        using var joined = await app.Send(Jana, next, [.. answers, ("Version", "1"), ("step", $"same:{key}")]);

        Assert.Contains("zu deren Familie diese Aufnahme gehört", (await RunningApp.Document(itself)).QuerySelector("#errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/people/{key}", joined.Headers.Location?.ToString());
        Assert.Equal(Assert.Single(await app.Places(first.Id)).HouseholdId, Assert.Single(await app.Places(id)).HouseholdId);
    }

    [Fact]
    public async Task Somebody_who_lives_elsewhere_is_not_moved_by_the_desk()
    {
        var next = await Next(await app.TakeIn(Jana, Desks.Complete("Anderswo")));
        var (id, key) = await app.Kept("Wohnt", "Anderswo", "2001-05-14");
        var household = await app.House(id);
        using var joined = await app.Send(Jana, next, [.. Member("Anderswo", "Wohnt", "14.05.2001", "male", ("Answers.Relation", "child"), ("Answers.OtherRelation", "head")), ("Version", "0"), ("step", $"same:{key}")]);

        Assert.Equal((household, null), (Assert.Single(await app.Places(id)).HouseholdId, Assert.Single(await app.Places(id)).To));
        Assert.Contains("Der Haushalt ist nicht geändert", await Page($"/people/{key}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_that_is_nobodys_family_gives_no_place_whatever_it_sends()
    {
        await app.TakeIn(Jana, Desks.Complete("Einzeln", ("Answers.Relation", "child"), ("Answers.OtherRelation", "head")));
        await using var db = app.Db();

        Assert.False(await db.HouseholdMembers.AnyAsync(m => db.Persons.Any(p => p.Id == m.PersonId && p.FamilyName == "Einzeln"), Ct));
    }

    [Fact]
    public async Task Another_body_starts_no_family_from_a_sitting_that_is_not_its_own()
    {
        var done = await app.TakeIn(Jana, Desks.Complete("Fremdsitz"));
        await using var db = app.Db();
        var drafts = await db.IntakeDrafts.CountAsync(Ct);
        using var answer = await app.Send("dorothee.quast", done + "?handler=Family");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(drafts, await db.IntakeDrafts.CountAsync(Ct));
    }

    private static (string, string)[] Member(string family, string given, string born, string sex, params (string, string)[] other)
    {
        (string, string)[] said = [.. Home, ("Answers.GivenName", given), ("Answers.BirthDate", born), ("Answers.Sex", sex), .. other];
        return Desks.Complete(family, Array.Exists(said, f => f.Item1 == "Answers.With") ? said : [.. said, ("Answers.With", "relatives")]);
    }

    /// <summary>Presses the button at the end of a sitting; without a script.</summary>
    private async Task<string> Next(string done)
    {
        var page = await app.Document(await app.SignedInAs(Jana), done);
        Assert.NotNull(page.QuerySelector("main form[action$='handler=Family'] button"));
        using var answer = await app.Send(Jana, done + "?handler=Family");
        return answer.Headers.Location!.ToString();
    }

    private async Task<string> Finish(string desk, (string, string)[] answers)
    {
        using var saved = await app.Send(Jana, desk, [.. answers, ("Version", "0"), ("step", "finish")]);
        return saved.Headers.Location?.ToString() ?? throw new InvalidOperationException((await RunningApp.Document(saved)).QuerySelector("#errors")?.TextContent);
    }

    private async Task<string> Page(string path) => (await app.Document(await app.SignedInAs(Jana), path)).Body!.TextContent;

    private async Task<(int All, int OfThree)> Households()
    {
        await using var db = app.Db();
        var services = app.App.Services;
        var bodies = await new FigureBodies(db, services.GetRequiredService<IConfiguration>(), services.GetRequiredService<TradeDay>()).All(Ct);
        var counter = new FigureCounter(db, services.GetRequiredService<TradeDay>(), services.GetRequiredService<ReferenceData>());
        var sheet = (await counter.Count(FigureScope.Default(bodies[0], TradeDay.DemoDay), 0, Ct)).Sheet;
        return (sheet.Total(Population.Households), sheet.Count(Population.Households, Dimension.Size, "3"));
    }
}
