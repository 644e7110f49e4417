using System.Net;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>"Is this person" ends as a new intake does: with an appointment and a responsible body.</summary>
public sealed class ReturningTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    [Fact]
    public async Task A_known_person_gets_an_appointment_a_duty_and_the_memory_of_who_it_is_not()
    {
        var (id, key) = await app.Settle("Wieder", "Dagewesen", "1973-05-14");
        var (other, otherKey) = await app.Settle("Wieder", "Dagewesener", "1973-05-15");
        var jana = await app.SignedInAs(Jana);

        using var joined = await app.Post(jana, await app.BeginDesk(jana), [.. Answers("Dagewesen"), ("Answers.OtherPeople", otherKey), ("Answers.OtherPeople", key), ("step", $"same:{key}")]);
        await using var db = app.Db();
        var planned = await db.Contacts.SingleAsync(c => c.PersonId == id && c.Result == null);
        var file = await db.Cases.SingleAsync(c => c.PersonId == id);

        Assert.Equal($"/people/{key}", joined.Headers.Location?.ToString());
        Assert.Equal((ContactTopics.FirstInterview, file.LeadId), (planned.Topic, planned.ByUserId));
        Assert.True(WorkingDays.Is(planned.On) && planned.On > new DateOnly(2016, 3, 24));
        Assert.Equal(planned.On, file.NextContactDue);
        Assert.Null((await db.Duties.SingleAsync(d => d.PersonId == id)).ConfirmedById);
        Assert.Equal([(Math.Min(id, other), Math.Max(id, other))], (await db.KnownDifferent.Where(k => k.FirstId == id || k.SecondId == id).ToListAsync()).Select(k => (k.FirstId, k.SecondId)));

        using var again = await app.Post(jana, await app.BeginDesk(jana), [.. Answers("Dagewesen"), ("Answers.OtherPeople", otherKey), ("step", $"same:{key}")]);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(1, await db.Contacts.CountAsync(c => c.PersonId == id && c.Result == null));
        Assert.Equal(1, await db.Duties.CountAsync(d => d.PersonId == id));
    }

    [Fact]
    public async Task Who_was_interviewed_is_invited_to_the_next_step()
    {
        var (id, key) = await app.Settle("Schon", "Gesprochen", "1973-05-14");
        await using var db = app.Db();
        new People.Villagers(db, "IP-R").Meets(await db.Persons.SingleAsync(p => p.Id == id), "2016-02-01", topic: ContactTopics.FirstInterview);
        var jana = await app.SignedInAs(Jana);

        using var joined = await app.Post(jana, await app.BeginDesk(jana), [.. Answers("Gesprochen"), ("step", $"same:{key}")]);

        Assert.Equal(HttpStatusCode.Redirect, joined.StatusCode);
        Assert.Equal(ContactTopics.NextStep, (await db.Contacts.SingleAsync(c => c.PersonId == id && c.Result == null)).Topic);
    }

    [Theory]
    [InlineData("كريم", "de", "kmr", "ar")]
    [InlineData("ገብረ", "de", "ti", "ti")]
    [InlineData("Şêrko", "ar", "kmr", "kmr")]
    public async Task The_name_in_the_own_script_is_spoken_in_the_language_of_its_letters(string own, string first, string second, string language)
    {
        var family = $"Schrift-{language}";
        await app.TakeIn(Jana, Desks.Complete(family, ("Answers.Language", first), ("Answers.OtherLanguage", second), ("Answers.OwnScript", own)));
        await using var db = app.Db();

        Assert.Equal(language, (await db.Persons.SingleAsync(p => p.FamilyName == family)).OwnScriptLanguage);
    }

    [Fact]
    public async Task The_privacy_notice_stands_on_the_sitting_in_both_languages_and_its_version_on_the_record()
    {
        var jana = await app.SignedInAs(Jana);
        var desk = await app.BeginDesk(jana);
        using var chosen = await app.Post(jana, desk, ("Answers.Second", "ar"), ("step", "second"));
        var page = await RunningApp.Document(chosen);

        Assert.Contains("Wir schreiben auf, was Sie uns sagen.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main .second [lang='ar']"), p => p.TextContent.Contains("نكتب ما تقوله لنا", StringComparison.Ordinal));
        await app.TakeIn(Jana, Desks.Complete("Vorgelesen", ("Answers.PrivacyTold", "true")));
        await using var db = app.Db();
        var told = await (from c in db.Contacts join p in db.Persons on c.PersonId equals p.Id where p.FamilyName == "Vorgelesen" && c.Topic == ContactTopics.PrivacyTold select c).SingleAsync();
        Assert.Equal("2016-03", told.TextVersion);
    }

    private static (string, string)[] Answers(string family) => Desks.Complete(family, ("Answers.GivenName", "Wieder"));
}

/// <summary>The desk three days before Christmas.</summary>
public sealed class ChristmasDesk(SharedApp shared) : AppFixture(shared)
{
    protected override ServeOptions Options(DatabaseChoice database) => base.Options(database) with { Today = new DateOnly(2016, 12, 21) };
}

public sealed class HolidayTests(ChristmasDesk app) : IClassFixture<ChristmasDesk>
{
    [Fact]
    public async Task Nobody_is_invited_on_a_public_holiday()
    {
        await app.TakeIn("jana.offermann", Desks.Complete("Weihnacht", ("Answers.PaperTo", "18.07.2017")));
        await using var db = app.Db();
        var planned = await (from c in db.Contacts join p in db.Persons on c.PersonId equals p.Id where p.FamilyName == "Weihnacht" && c.Result == null select c.On).SingleAsync();

        Assert.Equal(new DateOnly(2016, 12, 27), planned);
    }
}
