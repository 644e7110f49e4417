using System.Net;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

public sealed class InterviewTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_first_interview_fills_profile_barriers_horizon_consent_and_the_next_step()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var (id, key) = await Somebody();
        await using var before = app.Db();
        var recipient = await before.Organisations.Where(o => o.Kind == "chamber").Select(o => o.Key).FirstAsync();

        using var answer = await app.Post(jana, $"/people/{key}/interview",
            ("Answers.SchoolYears", "9"), ("Answers.SchoolLevel", "lower-secondary"), ("Answers.Job1", "Sanitär beim Onkel"), ("Answers.Job1Field", "craft"), ("Answers.Job1Years", "3"),
            ("Answers.GermanSpeaking", "A1"), ("Answers.Wish", "Anlagenmechaniker werden"), ("Answers.HealthClarification", "yes"), ("Answers.Barriers", "housing"),
            ("Answers.ConsentTo", recipient), ("Answers.ConsentHow", "signed"), ("Answers.Horizon", "6-to-18-months"), ("Answers.HorizonReasons", "B1 fehlt"),
            ("Answers.SchoolCountry", "SY"), ("Answers.NextStep", "Zeugnisse übersetzen"), ("Answers.NextOn", "05.04.2016"), ("Answers.NextOn2", "29.03.2016"), ("Answers.NextAt2", "10:00"),
            ("Answers.NextStep3", "Sprachtest"), ("Answers.NextOn3", "12.04.2016"), ("step", "finish"));

        Assert.Equal($"/people/{key}", answer.Headers.Location?.ToString());
        await using var db = app.Db();
        Assert.Contains(await db.WorkExperience.Where(w => w.PersonId == id).Select(w => w.Job).ToListAsync(), j => j == "Sanitär beim Onkel");
        Assert.Contains("health-clarification", await db.Barriers.Where(b => b.PersonId == id).Select(b => b.Code).ToListAsync());
        Assert.True(await db.Consents.AnyAsync(c => c.PersonId == id && c.Purpose == "integration-into-work"));
        var open = await db.Cases.SingleAsync(c => c.PersonId == id && c.ClosedOn == null);
        Assert.Equal(("6-to-18-months", "B1 fehlt", new DateOnly(2016, 3, 29)), (open.Horizon, open.HorizonReasons, open.NextContactDue));
        Assert.Equal(["next-step", "Zeugnisse übersetzen", "Sprachtest"], await db.Contacts.Where(c => c.PersonId == id && c.Result == null && c.Provenance.RecordedById == open.HorizonById && c.Provenance.Source == "told").OrderBy(c => c.On).Select(c => c.Topic).ToListAsync());
        Assert.Equal("SY", (await db.Education.Where(e => e.PersonId == id).OrderBy(e => e.Id).LastAsync()).Country);
    }

    [Fact]
    public async Task An_interrupted_interview_is_found_again()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var (_, key) = await Somebody(skip: 1);

        using var later = await app.Post(jana, $"/people/{key}/interview", ("Answers.Wish", "Köchin"), ("step", "later"));
        var again = await app.Document(jana, $"/people/{key}/interview");

        Assert.Equal(HttpStatusCode.Redirect, later.StatusCode);
        Assert.Contains("Köchin", again.QuerySelector("[name='Answers.Wish']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_horizon_without_reasons_is_not_accepted()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var (id, key) = await Somebody(skip: 2);

        using var answer = await app.Post(jana, $"/people/{key}/interview", ("Answers.Horizon", "now"), ("step", "finish"));
        var page = await RunningApp.Document(answer);

        Assert.NotNull(page.QuerySelector("#errors a[href='#f-Answers-HorizonReasons']"));
        await using var db = app.Db();
        Assert.False(await db.IntakeDrafts.AnyAsync(d => d.PersonId == id && d.FinishedAt != null));
    }

    [Fact]
    public async Task Nobody_interviews_a_person_of_another_site()
    {
        await using var db = app.Db();
        var key = await (from c in db.Cases join s in db.Sites on c.SiteId equals s.Id join p in db.Persons on c.PersonId equals p.Id where s.Code == "simmerath" && c.ClosedOn == null orderby p.Id select p.Key).FirstAsync();

        using var answer = await (await app.SignedInAs("jana.offermann")).GetAsync(new Uri($"/people/{key}/interview", UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<(int Id, string Key)> Somebody(int skip = 0)
    {
        await using var db = app.Db();
        var found = await (
            from c in db.Cases
            join s in db.Sites on c.SiteId equals s.Id
            join p in db.Persons on c.PersonId equals p.Id
            where s.Code == "aachen" && c.ClosedOn == null && p.MergedIntoId == null && p.BirthDate < new DateOnly(1990, 1, 1)
            where !db.IntakeDrafts.Any(d => d.PersonId == p.Id) && db.Cases.Count(x => x.PersonId == p.Id && x.ClosedOn == null) == 1
            orderby p.Id
            select new { p.Id, p.Key }).Skip(skip).FirstAsync();
        return (found.Id, found.Key);
    }
}
