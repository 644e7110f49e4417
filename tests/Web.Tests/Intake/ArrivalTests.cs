using System.Net;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>What the desk writes down of the arrival, and what it does not make of being there.</summary>
public sealed class ArrivalTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    [Fact]
    public async Task An_untouched_form_shows_today_as_the_day_of_arrival()
    {
        var jana = await app.SignedInAs(Jana);
        var page = await app.Document(jana, await app.BeginDesk(jana));

        Assert.Equal("24.03.2016", page.QuerySelector("[name='Answers.ArrivedOn']")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("[name='Answers.ArrivedUnknown'][checked]"));
    }

    [Fact]
    public async Task A_day_that_was_taken_away_stays_away_and_is_asked_for()
    {
        var jana = await app.SignedInAs(Jana);
        var desk = await app.BeginDesk(jana);
        using var answer = await app.Post(jana, desk, [.. Desks.Complete("Ankunftleer", ("Answers.ArrivedOn", "")), ("step", "finish")]);
        var page = await RunningApp.Document(answer);
        var again = await app.Document(jana, desk);
        await using var db = app.Db();

        Assert.Equal((HttpStatusCode.OK, "true"), (answer.StatusCode, page.QuerySelector("[name='Answers.ArrivedOn']")!.GetAttribute("aria-invalid")));
        Assert.Equal("", again.QuerySelector("[name='Answers.ArrivedOn']")!.GetAttribute("value") ?? "");
        Assert.False(await db.Persons.AnyAsync(p => p.FamilyName == "Ankunftleer"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("24.03.2016")]
    public async Task An_unknown_day_writes_no_arrival_and_the_clock_runs_from_the_opening_of_the_file(string day)
    {
        var name = day.Length == 0 ? "Ankunftunbekannt" : "Ankunftungewiss";
        await app.TakeIn(Jana, Desks.Complete(name, ("Answers.ArrivedOn", day), ("Answers.ArrivedUnknown", "true")));
        await using var db = app.Db();
        var person = await db.Persons.SingleAsync(p => p.FamilyName == name);
        var file = await db.Cases.SingleAsync(c => c.PersonId == person.Id);
        var page = await app.Document(await app.SignedInAs(Jana), $"/people/{person.Key}/history");

        Assert.False(await db.Moves.AnyAsync(m => m.PersonId == person.Id));
        Assert.Equal((file.OpenedOn, new DateOnly(2016, 3, 24)), (file.IdleSince!.Value, file.OpenedOn));
        Assert.DoesNotContain("Zuzug", page.QuerySelector("main table, main ol, main ul")?.TextContent ?? "", StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2016, 3, 24), (await db.Papers.SingleAsync(p => p.PersonId == person.Id)).From);
    }

    [Theory]
    [InlineData("frueh", "10.01.2016", 74)]
    [InlineData("heute", "24.03.2016", 0)]
    public async Task A_privacy_notice_read_aloud_ends_no_wait(string name, string arrived, int days)
    {
        await app.TakeIn(Jana, Desks.Complete($"Hinweis-{name}", ("Answers.ArrivedOn", arrived), ("Answers.BirthDate", "14.05.1974"), ("Answers.PrivacyTold", "true")));
        await app.TakeIn(Jana, Desks.Complete($"Ohne-{name}", ("Answers.ArrivedOn", arrived), ("Answers.BirthDate", "15.06.1985")));
        var (told, silent) = (await Waits($"Hinweis-{name}"), await Waits($"Ohne-{name}"));

        Assert.Equal((1, 0), (told.Notices, silent.Notices));
        Assert.Equal(silent.Since, told.Since);
        Assert.Equal(days, ActivityClock.Days(told.Since, new DateOnly(2016, 3, 24)));
        Assert.Equal(silent.Shown, told.Shown);
        Assert.Contains($"seit dem Zuzug am {arrived}", told.Shown, StringComparison.Ordinal);
    }

    private async Task<(DateOnly? Since, string Shown, int Notices)> Waits(string name)
    {
        await using var db = app.Db();
        var person = await db.Persons.SingleAsync(p => p.FamilyName == name);
        var page = await app.Document(await app.SignedInAs(Jana), $"/people/{person.Key}");
        var shown = page.QuerySelectorAll("dl.ten > *").Single(f => f.TextContent.Contains("Ohne Aktivität", StringComparison.Ordinal)).TextContent;
        return (await db.Cases.Where(c => c.PersonId == person.Id).Select(c => c.IdleSince).SingleAsync(), shown,
            await db.Contacts.CountAsync(c => c.PersonId == person.Id && c.Topic == ContactTopics.PrivacyTold));
    }
}
