using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Merging;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>A death is written down with its source, ends what waits for the person, and can be taken back.</summary>
public sealed class DeathTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";
    private const string Torsten = "torsten.breuer";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_death_stands_plainly_on_every_page_and_nothing_is_due_any_more()
    {
        var (id, key) = await Waiting("Stillstand");
        using var saved = await Save(Jana, key);
        var jana = await app.SignedInAs(Jana);
        var overview = await app.Document(jana, $"/people/{key}");
        var strip = overview.QuerySelectorAll("dl.ten > div").ToDictionary(f => f.QuerySelector("dt")!.TextContent.Trim(), f => Text(f.QuerySelector("dd")!.TextContent));
        var history = Text((await app.Document(jana, $"/people/{key}/history")).Body!.TextContent);
        var person = await Person(id);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal((new DateOnly(2016, 3, 12), "Sterbeurkunde gesehen."), (person.DeceasedOn, person.DeathNote));
        Assert.Contains(overview.QuerySelectorAll("main .notice"), n => Text(n.TextContent) == "Verstorben am 12.03.2016");
        Assert.Equal("Verstorben am 12.03.2016", strip["Ohne Aktivität"]);
        Assert.Equal("Es ist kein Kontakt mehr fällig.", strip["Nächster Schritt"]);
        Assert.Contains("Verstorben am eingetragen: 12.03.2016", history, StringComparison.Ordinal);
        Assert.Contains("Woher bekannt eingetragen: Sterbeurkunde gesehen.", history, StringComparison.Ordinal);
        Assert.DoesNotContain("interview", overview.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        await using var db = app.Db();
        Assert.Equal("register", (await db.FieldSources.SingleAsync(f => f.PersonId == id && f.Field == "DeceasedOn", Ct)).Provenance.Source);
    }

    [Fact]
    public async Task A_mistake_is_taken_back_with_a_reason_and_everything_holds_as_before()
    {
        var (id, key) = await Waiting("Irrtum");
        var before = Text((await app.Document(await app.SignedInAs(Jana), $"/people/{key}")).QuerySelector("dl.ten")!.TextContent);
        using var saved = await Save(Jana, key);
        using var silent = await Back(Jana, key, " ");
        Assert.NotNull((await Person(id)).DeceasedOn);
        using var taken = await Back(Jana, key, "Verwechslung mit dem Bruder.");
        var page = await app.Document(await app.SignedInAs(Jana), $"/people/{key}");
        var history = Text((await app.Document(await app.SignedInAs(Jana), $"/people/{key}/history")).Body!.TextContent);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (silent.StatusCode, taken.StatusCode));
        Assert.Null((await Person(id)).DeceasedOn);
        Assert.Equal(before, Text(page.QuerySelector("dl.ten")!.TextContent));
        Assert.Contains("Verwechslung mit dem Bruder.", history, StringComparison.Ordinal);
        Assert.Contains("vorher: 12.03.2016", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_body_only_proposes_to_take_it_back()
    {
        var (id, key) = await Waiting("Fremdtod");
        await using var db = app.Db();
        var agency = await db.Users.SingleAsync(u => u.UserName == Torsten, Ct);
        db.Add(new Domain.Casework.Involvement { PersonId = id, BodyId = agency.BodyId, UserId = agency.Id, Role = "co-worker", From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
        await db.SaveChangesAsync(Ct);
        using var saved = await Save(Jana, key);
        using var proposed = await Back(Torsten, key, "War heute hier.");
        var request = await db.Corrections.SingleAsync(c => c.PersonId == id, Ct);

        Assert.NotNull((await Person(id)).DeceasedOn);
        Assert.Equal(("DeceasedOn", "War heute hier."), (request.Field, request.Reason));
        Assert.Null(await app.As(Jana, s => s.GetRequiredService<Proposals>().Decide(request.Key, true, null, Ct)));
        Assert.Equal((null, "War heute hier."), ((await Person(id)).DeceasedOn, (await Person(id)).DeathNote));
    }

    [Theory]
    [InlineData("Form.Day", "25.03.2016")]
    [InlineData("Form.Day", "31.02.2016")]
    [InlineData("Form.Day", "2016")]
    [InlineData("Form.Day", "01.01.1980")]
    [InlineData("Form.Source", "derived")]
    [InlineData("Form.Source", "rumour")]
    [InlineData("Form.Note", "")]
    [InlineData("Form.Note", "\u0001\u0007\u200b")]
    [InlineData("Form.Note", "401")]
    public async Task What_cannot_be_right_is_said_at_the_field(string field, string value)
    {
        var (id, key) = await Waiting("Feld");
        using var answer = await Save(Jana, key, (field, value == "401" ? new string('x', 401) : value));
        var page = await RunningApp.Document(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("true", page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid"));
        Assert.Null((await Person(id)).DeceasedOn);
    }

    [Fact]
    public async Task Who_saw_an_older_version_writes_nothing()
    {
        var (id, key) = await Waiting("Veraltet");
        using var answer = await Save(Jana, key, ("Version", "99"));
        var page = await app.Document(await app.SignedInAs(Jana), $"/people/{key}/death/edit");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Jemand hat inzwischen gespeichert", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await Person(id)).DeceasedOn);
    }

    [Fact]
    public async Task Who_died_is_counted_in_no_stock_and_no_waiting_and_in_the_lists_behind_them_from_that_day_on()
    {
        await using var db = app.Db();
        var (before, earlier) = (await Figures(new DateOnly(2016, 3, 24)), await Figures(new DateOnly(2016, 3, 11)));
        var scope = await Scope(new DateOnly(2016, 3, 24));
        var bodyId = scope.Body.Id;
        var born = new DateOnly(1985, 1, 1);
        var person = await db.Persons.Where(p => p.MergedIntoId == null && p.BirthDate > born && p.BirthDate < born.AddYears(10)
            && db.Benefits.Any(b => b.PersonId == p.Id && b.BodyId == bodyId && b.Regime == Regimes.Asylblg && b.To == null && b.From < born.AddYears(31))
            && db.Duties.Any(d => d.PersonId == p.Id && d.BodyId == bodyId && d.To == null && d.From < born.AddYears(31))
            && db.Cases.Any(c => c.PersonId == p.Id && c.ClosedOn == null && c.LeadId != null && c.IdleSince != null && c.OpenedOn < born.AddYears(31))).OrderBy(p => p.Id).FirstAsync(Ct);
        Assert.Equal(before.Total(Population.Stock), await Listed(scope));
        person.Died(new DateOnly(2016, 3, 12), "Sterbeurkunde gesehen.");
        await db.SaveChangesAsync(Ct);
        var (after, then) = (await Figures(new DateOnly(2016, 3, 24)), await Figures(new DateOnly(2016, 3, 11)));

        Assert.Equal((before.Total(Population.Stock) - 1, before.Total(Population.Adults) - 1), (after.Total(Population.Stock), after.Total(Population.Adults)));
        Assert.Equal(before.Total(Population.LedCases) - 1, after.Total(Population.LedCases));
        Assert.Equal(before.Total(Population.Arrivals), after.Total(Population.Arrivals));
        Assert.Equal((earlier.Total(Population.Stock), earlier.Total(Population.Adults)), (then.Total(Population.Stock), then.Total(Population.Adults)));
        Assert.Equal(after.Total(Population.Stock), await Listed(scope));
    }

    [Fact]
    public async Task Two_records_of_which_one_says_dead_are_not_joined_in_passing()
    {
        var ((one, _), (other, otherKey)) = (await Waiting("Lebt"), await Waiting("Starb"));
        using var saved = await Save(Jana, otherKey);
        var choice = new PersonMerging.Choice((await Person(one)).Version, (await Person(other)).Version, new HashSet<string>(StringComparer.Ordinal), "gleich");

        Assert.Equal("people.merge.death", (await app.As(Jana, s => s.GetRequiredService<PersonMerging>().Merge(one, other, choice, Ct)))?.Key);
    }

    [Fact]
    public async Task A_disputed_birth_date_is_entered_as_such_and_shown_so()
    {
        var (id, key) = await app.Settle("Streit", "Geburtstag", "1990-04-01");
        using var disputed = await Identity(Jana, key, ("Form.BirthDate", "01.01.1991"), ("Form.BirthPrecision", "disputed"));
        var page = Text((await app.Document(await app.SignedInAs(Jana), $"/people/{key}")).QuerySelector("main")!.TextContent);
        await using var db = app.Db();
        var source = await db.FieldSources.AsNoTracking().SingleAsync(f => f.PersonId == id && f.Field == "BirthDate", Ct);
        using var settled = await Identity(Jana, key, ("Form.BirthPrecision", "exact"));

        Assert.Equal(HttpStatusCode.Redirect, disputed.StatusCode);
        Assert.Contains("01.01.1991 (strittig)", page, StringComparison.Ordinal);
        Assert.True(source.Disputed);
        Assert.Equal("exact", (await Person(id)).BirthPrecision);
        Assert.False(await db.FieldSources.AnyAsync(f => f.PersonId == id && f.Disputed, Ct));
    }

    [Fact]
    public async Task Who_disputes_only_the_certainty_proposes_words_that_differ()
    {
        var (id, key) = await app.Settle("Streit", "Vorschlag", "1990-04-01");
        await using var db = app.Db();
        var agency = await db.Users.SingleAsync(u => u.UserName == Torsten, Ct);
        db.Add(new Domain.Casework.Involvement { PersonId = id, BodyId = agency.BodyId, UserId = agency.Id, Role = "co-worker", From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
        await db.SaveChangesAsync(Ct);
        using var proposed = await Identity(Torsten, key, ("Form.BirthPrecision", "disputed"), ("Reason", "Zwei Papiere widersprechen sich."));
        var list = await app.Document(await app.SignedInAs(Jana), "/people/corrections");
        var row = Text(list.QuerySelectorAll("main li").Single(li => li.TextContent.Contains("Vorschlag", StringComparison.Ordinal)).TextContent);

        Assert.Contains("01.04.1990 (genau) → 01.04.1990 (strittig)", row, StringComparison.OrdinalIgnoreCase);
        Assert.Equal("exact", (await Person(id)).BirthPrecision);
    }

    private async Task<(int Id, string Key)> Waiting(string name)
    {
        var (id, key) = await app.Settle("Vera", name, "1990-01-02");
        await using var db = app.Db();
        var file = await db.Cases.SingleAsync(c => c.PersonId == id, Ct);
        file.ContactBy(new DateOnly(2016, 3, 20));
        await db.SaveChangesAsync(Ct);
        return (id, key);
    }

    private async Task<FigureScope> Scope(DateOnly on)
    {
        await using var services = app.App.Services.CreateAsyncScope();
        return FigureScope.Default((await services.ServiceProvider.GetRequiredService<FigureBodies>().All(Ct))[0], on);
    }

    private async Task<FigureSheet> Figures(DateOnly on)
    {
        await using var services = app.App.Services.CreateAsyncScope();
        return (await services.ServiceProvider.GetRequiredService<FigureCounter>().Count(await Scope(on), 0, Ct)).Sheet;
    }

    private async Task<int> Listed(FigureScope scope)
    {
        await using var db = app.Db();
        var useful = UsefulActivity.Of(app.App.Services.GetRequiredService<ReferenceData>().Codes);
        return await new PeopleFilter { Benefits = [Regimes.Asylblg], Payers = [scope.Body.Key] }.Apply(db, db.Persons, scope.On, useful).CountAsync(Ct);
    }

    private async Task<Person> Person(int id)
    {
        await using var db = app.Db();
        return await db.Persons.AsNoTracking().SingleAsync(p => p.Id == id, Ct);
    }

    private async Task<HttpResponseMessage> Save(string user, string key, params (string Name, string Value)[] values)
    {
        (string Name, string Value)[] good = [("Form.Day", "12.03.2016"), ("Form.Source", "register"), ("Form.Note", "Sterbeurkunde gesehen.")];
        return await app.Post(await app.SignedInAs(user), $"/people/{key}/death/edit", [.. good.Where(g => values.All(v => v.Name != g.Name)), .. values]);
    }

    private async Task<HttpResponseMessage> Back(string user, string key, string why) => await app.Post(await app.SignedInAs(user), $"/people/{key}/death/edit", ("Reason", why));

    private async Task<HttpResponseMessage> Identity(string user, string key, params (string, string)[] values)
    {
        var client = await app.SignedInAs(user);
        IHtmlDocument page = await app.Document(client, $"/people/{key}/identity/edit");
        return await EditTests.Send(client, key, page, values);
    }

    private static string Text(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
