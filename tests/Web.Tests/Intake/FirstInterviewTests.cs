using System.Net;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>From the desk to the first interview held: appointments, duty, figures.</summary>
public sealed class FirstInterviewTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    [Fact]
    public async Task Who_was_interviewed_leaves_the_list_of_those_who_wait_and_has_one_appointment_held()
    {
        await app.TakeIn(Jana, Desks.Complete("Wartend"));
        await using var db = app.Db();
        var person = await db.Persons.SingleAsync(p => p.FamilyName == "Wartend");
        var jana = await app.SignedInAs(Jana);
        var waiting = await Waits(jana);

        using var held = await app.Post(jana, $"/people/{person.Key}/interview",
            ("Answers.Second", "en"), ("Answers.Horizon", "now"), ("Answers.HorizonReasons", "gelernt"), ("Answers.NextOn", "29.03.2016"), ("Answers.ConsentTo", await Chamber()), ("Answers.ConsentHow", "signed"), ("step", "finish"));
        var contacts = await db.Contacts.AsNoTracking().Where(c => c.PersonId == person.Id).OrderBy(c => c.On).ToListAsync();

        Assert.True(waiting);
        Assert.Equal(HttpStatusCode.Redirect, held.StatusCode);
        Assert.False(await Waits(jana));
        Assert.Equal([ContactResults.Attended, ContactResults.Moved], contacts.Where(c => c.Topic == ContactTopics.FirstInterview).Select(c => c.Result));
        Assert.Null(contacts[0].Minutes);
        Assert.Equal(ContactTopics.NextStep, Assert.Single(contacts, c => c.Result is null).Topic);
        Assert.Equal("en", (await db.Consents.SingleAsync(c => c.PersonId == person.Id)).Language);
        Assert.Equal("{}", (await db.IntakeDrafts.SingleAsync(d => d.PersonId == person.Id && d.Sitting == 2)).Answers);

        async Task<bool> Waits(HttpClient client) =>
            (await app.Document(client, "/people?interview=none&arrived=2016-03-24..2016-03-24")).QuerySelector("main")!.TextContent.Contains(person.FileNumber, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_person_leads_to_the_first_interview_until_it_was_held()
    {
        await app.TakeIn(Jana, Desks.Complete("Hinführung"));
        await using var db = app.Db();
        var person = await db.Persons.SingleAsync(p => p.FamilyName == "Hinführung");
        var interview = $"/people/{person.Key}/interview";
        var before = (await Leads(Jana), await Leads("miriam.kessels"));
        using var opened = await (await app.SignedInAs(Jana)).GetAsync(new Uri(interview, UriKind.Relative));
        using var held = await app.Post(await app.SignedInAs(Jana), interview, ("Answers.Wish", "Schreinern"), ("Answers.Horizon", "now"), ("Answers.HorizonReasons", "gelernt"), ("step", "finish"));

        Assert.Equal((true, false), before);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, held.StatusCode);
        Assert.False(await Leads(Jana));

        async Task<bool> Leads(string user) => (await app.Document(await app.SignedInAs(user), $"/people/{person.Key}")).QuerySelector($"main a[href='{interview}']") is not null;
    }

    [Fact]
    public async Task Two_desks_at_once_never_book_the_same_hour_of_one_lead()
    {
        var jana = await app.SignedInAs(Jana);
        string[] names = ["Abendrot", "Bilsenkraut", "Chrysolith", "Dornbusch"];
        var desks = new List<string>();
        foreach (var name in names)
        {
            desks.Add(await app.BeginDesk(jana));
            using var begun = await app.Post(jana, desks[^1], ("Answers.GivenName", name), ("step", "later"));
        }

        var answers = await Task.WhenAll(desks.Zip(names, (desk, name) => app.Post(jana, desk, [.. Desks.Complete(name, ("Answers.GivenName", name)), ("step", "finish")])));
        await using var db = app.Db();
        var booked = await (from c in db.Contacts join p in db.Persons on c.PersonId equals p.Id where names.Contains(p.GivenName) && c.Result == null select new { c.ByUserId, c.On, c.At }).ToListAsync();

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.Redirect, a.StatusCode));
        Assert.Equal(4, booked.Count);
        Assert.Equal(4, booked.Distinct().Count());
    }

    [Fact]
    public async Task Only_the_responsible_body_confirms_that_it_is()
    {
        var done = await app.TakeIn(Jana, Desks.Complete("Zustaendig"));
        var jana = await app.SignedInAs(Jana);
        await using var db = app.Db();
        var person = await db.Persons.SingleAsync(p => p.FamilyName == "Zustaendig");
        var other = await db.Organisations.Where(o => o.Kind == "jobcenter").Select(o => o.Id).FirstAsync();
        var own = (await db.Duties.AsNoTracking().SingleAsync(d => d.PersonId == person.Id)).BodyId;
        var token = (await app.Document(jana, done)).QuerySelector("main form [name='__RequestVerificationToken']")!.GetAttribute("value")!;

        await db.Duties.Where(d => d.PersonId == person.Id).ExecuteUpdateAsync(s => s.SetProperty(d => d.BodyId, other));
        var page = await app.Document(jana, done);
        using var refused = await Confirm(token);
        var unconfirmed = (await db.Duties.AsNoTracking().SingleAsync(d => d.PersonId == person.Id)).ConfirmedById;
        await db.Duties.Where(d => d.PersonId == person.Id).ExecuteUpdateAsync(s => s.SetProperty(d => d.BodyId, own));
        using var confirmed = await Confirm(token);

        Assert.Null(page.QuerySelector("main form:not([action*='handler=Family'])"));
        Assert.NotEqual(done, refused.Headers.Location?.ToString());
        Assert.Null(unconfirmed);
        Assert.NotNull((await db.Duties.AsNoTracking().SingleAsync(d => d.PersonId == person.Id)).ConfirmedById);
        Assert.Equal(CaseStates.DutyClarified, (await db.Cases.SingleAsync(c => c.PersonId == person.Id)).State);

        async Task<HttpResponseMessage> Confirm(string value)
        {
            using var form = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", value)]);
            return await jana.PostAsync(new Uri(done, UriKind.Relative), form);
        }
    }

    [Fact]
    public async Task The_end_of_a_sitting_is_not_shown_once_the_person_is_another_sites_to_know()
    {
        var done = await app.TakeIn(Jana, Desks.Complete("Weggezogen"));
        await using var db = app.Db();
        var id = await db.Persons.Where(p => p.FamilyName == "Weggezogen").Select(p => p.Id).SingleAsync();
        await db.Persons.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.StaffRelated, true));
        await db.Cases.Where(c => c.PersonId == id).ExecuteUpdateAsync(s => s.SetProperty(c => c.LeadId, (int?)null));

        using var answer = await (await app.SignedInAs(Jana)).GetAsync(new Uri(done, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<string> Chamber()
    {
        await using var db = app.Db();
        return await db.Organisations.Where(o => o.Kind == "chamber").Select(o => o.Key).FirstAsync();
    }
}
