using AngleSharp.Html.Dom;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>Each fact of the ten seconds in each state it can have, on 24.03.2016.</summary>
public sealed class StripTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, null, "kein Papier", "")]
    [InlineData("2015-10-01", null, "ohne Ende", "neutral")]
    [InlineData("2015-10-01", "2016-03-23", "abgelaufen seit 1 Tag", "stop")]
    [InlineData("2015-10-01", "2016-03-20", "abgelaufen seit 4 Tagen", "stop")]
    [InlineData("2015-10-01", "2016-03-24", "noch 0 Tage", "wait")]
    [InlineData("2015-10-01", "2016-04-23", "noch 30 Tage", "wait")]
    [InlineData("2015-10-01", "2016-04-24", "noch 31 Tage", "neutral")]
    public async Task The_paper_says_how_long_it_still_holds(string? from, string? to, string words, string state)
    {
        var strip = await Strip((village, person) =>
        {
            if (from is not null)
            {
                village.Paper(person, "GESTATTUNG", from, to);
            }
        });

        Assert.Contains(words, Fact(strip, "Papier"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(state is "stop" or "wait", strip.QuerySelectorAll("dl.ten .tag").Any(t => t.ClassList.Contains(state)));
    }

    [Fact]
    public async Task Of_several_papers_the_one_that_holds_today_is_named()
    {
        var strip = await Strip((village, person) =>
        {
            village.Paper(person, "BUEMA", "2015-09-01", "2015-12-01");
            village.Paper(person, "GESTATTUNG", "2015-12-02", "2016-06-01");
        });

        Assert.StartsWith("Aufenthaltsgestattung", Fact(strip, "Papier"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_course_that_runs_is_activity()
    {
        var strip = await Strip((village, person) => village.Takes(person, "2016-03-01"), idleSince: null);

        Assert.Equal("Aktivität läuft", Fact(strip, "Ohne Aktivität"));
    }

    [Fact]
    public async Task Days_without_activity_say_from_when_they_count()
    {
        var course = await Strip((village, person) => village.Takes(person, "2016-01-04", "2016-03-04"));
        var arrival = await Strip((village, person) => village.Arrived(person, "2016-02-23"), idleSince: "2016-02-23");

        Assert.Equal("20 Tage seit Ende „test“, 04.03.2016", Fact(course, "Ohne Aktivität"));
        Assert.Equal("30 Tage seit dem Zuzug am 23.02.2016", Fact(arrival, "Ohne Aktivität"));
    }

    [Fact]
    public async Task The_next_step_is_the_next_appointment_else_the_day_a_contact_is_due_else_nothing()
    {
        var nothing = await Strip((_, _) => { });
        var overdue = await Strip((village, person) => Due(village, person, "2016-03-20"));
        var due = await Strip((village, person) => Due(village, person, "2016-04-01"));
        var meeting = await Strip((village, person) =>
        {
            Due(village, person, "2016-03-20");
            village.Meets(person, "2016-03-29", result: null, topic: "Kurswahl");
            village.Meets(person, "2016-05-02", result: null, topic: "Später");
            village.Meets(person, "2016-03-10", topic: "Gewesen");
        });

        Assert.Equal("Noch nichts vereinbart.", Fact(nothing, "Nächster Schritt"));
        Assert.Equal("Kontakt bis 20.03.2016 seit 4 Tagen überfällig", Fact(overdue, "Nächster Schritt"));
        Assert.Equal("Kontakt bis 01.04.2016 noch 8 Tage", Fact(due, "Nächster Schritt"));
        Assert.Matches("^Di 29.03. ?: Kurswahl$", Fact(meeting, "Nächster Schritt"));
    }

    [Fact]
    public async Task Responsible_is_every_body_in_charge_today_and_none_that_was()
    {
        var none = await Strip((_, _) => { });
        var two = await Strip((village, person) =>
        {
            var (city, jobcenter) = (village.User(Jana).BodyId, village.User("simone.lindemann").BodyId);
            village.Duty(person, "ASYLBLG", city, "2015-10-01");
            village.Duty(person, "SGB2", jobcenter, "2016-03-01");
            village.Duty(person, "SGB3", village.User("torsten.breuer").BodyId, "2015-10-01", "2016-01-31");
            village.Benefit(person, "ASYLBLG", city, "2015-10-01");
        });

        Assert.DoesNotContain(Names(none), n => n == "Zuständig");
        Assert.Contains("Stadt Aachen, FB 50", Fact(two, "Zuständig"), StringComparison.Ordinal);
        Assert.Contains("Jobcenter", Fact(two, "Zuständig"), StringComparison.Ordinal);
        Assert.DoesNotContain("Agentur", Fact(two, "Zuständig"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task German_is_the_latest_word_on_it_not_after_today()
    {
        var strip = await Strip((village, person) =>
        {
            village.German(person, "A1", "2015-11-01");
            village.German(person, "B1", "2016-02-01");
            village.German(person, "C2", "2016-09-01");
        });

        Assert.StartsWith("B1 sprechen, B1 schreiben", Fact(strip, "Deutsch"), StringComparison.Ordinal);
        Assert.Equal("unbekannt", Fact(await Strip((_, _) => { }), "Deutsch"));
    }

    [Fact]
    public async Task A_closed_file_says_when_it_was_closed()
    {
        var (id, key) = await app.Settle("Zu", "Geschlossen");
        await using (var db = app.Db())
        {
            (await db.Cases.SingleAsync(c => c.PersonId == id, Ct)).Close(new DateOnly(2016, 3, 1), "moved");
            await db.SaveChangesAsync(Ct);
        }

        Assert.Equal("Akte geschlossen am 01.03.2016", Fact(await app.Document(await app.SignedInAs(Jana), $"/people/{key}"), "Ohne Aktivität"));
    }

    [Fact]
    public async Task People_who_ended_their_part_are_no_longer_among_those_involved()
    {
        var (id, key) = await app.Settle("Kreis", "Beteiligt");
        await using (var db = app.Db())
        {
            var village = new Villagers(db, "IP-K-" + id);
            var ended = new Involvement { PersonId = id, BodyId = village.User("selma.yildirim").BodyId, UserId = village.User("selma.yildirim").Id, Role = "youth-office", From = new DateOnly(2015, 10, 1), Provenance = Villagers.Told };
            ended.End(new DateOnly(2016, 3, 1));
            village.Added(ended);
            village.Added(new Involvement { PersonId = id, BodyId = village.User("torsten.breuer").BodyId, UserId = village.User("torsten.breuer").Id, Role = "co-worker", From = new DateOnly(2015, 10, 1), Provenance = Villagers.Told });
        }

        var page = await app.Document(await app.SignedInAs(Jana), $"/people/{key}");
        var circle = page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent.Trim() == "Beteiligte").TextContent;

        Assert.Contains("Torsten Breuer", circle, StringComparison.Ordinal);
        Assert.DoesNotContain("Selma", circle, StringComparison.Ordinal);
        Assert.Contains("führt", circle, StringComparison.Ordinal);
    }

    private static void Due(Villagers village, Person person, string day)
    {
        var file = village.Case(person, village.SiteId("aachen"), due: day);
        Assert.NotEqual(0, file.Id);
    }

    private async Task<IHtmlDocument> Strip(Action<Villagers, Person> facts, string? idleSince = "2016-03-04")
    {
        await using var db = app.Db();
        var village = new Villagers(db, "IP-S-" + PublicKeys.New());
        var person = village.Named("Streifen", "Zehn", born: "1990-01-01");
        var jana = village.User(Jana);
        facts(village, person);
        if (!db.Cases.Any(c => c.PersonId == person.Id))
        {
            village.Case(person, jana.SiteId!.Value, lead: jana.Id, idleSince: idleSince);
        }

        return await app.Document(await app.SignedInAs(Jana), $"/people/{person.Key}");
    }

    private static IEnumerable<string> Names(IHtmlDocument page) => page.QuerySelectorAll("dl.ten dt").Select(t => t.TextContent.Trim());

    private static string Fact(IHtmlDocument page, string name) => string.Join(' ', page.QuerySelectorAll("dl.ten > div").Single(d => d.QuerySelector("dt")!.TextContent.Trim() == name)
        .QuerySelector("dd")!.InnerHtml.Replace("<", " <", StringComparison.Ordinal).Replace("&nbsp;", " ", StringComparison.Ordinal).Split('<').Select((part, i) => i == 0 ? part : part[(part.IndexOf('>') + 1)..])
        .SelectMany(part => part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}
