using System.Net;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>What the first interview asked stands on the record afterwards.</summary>
public sealed class InterviewRecordTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    [Fact]
    public async Task Every_interview_answer_is_found_on_the_record()
    {
        var (id, key) = await app.Settle("Gesagt", "Allesgesagt");
        await using var db = app.Db();
        var chamber = await db.Organisations.Where(o => o.Kind == "chamber").OrderBy(o => o.Id).Select(o => new { o.Id, o.Key }).FirstAsync();
        var user = await db.Users.SingleAsync(u => u.UserName == Jana);
        db.Contacts.Add(new Contact
        {
            PersonId = id,
            Kind = ContactKinds.Appointment,
            Topic = ContactTopics.FirstInterview,
            On = new DateOnly(2016, 3, 24),
            Interpreter = "open",
            BodyId = user.BodyId,
            ByUserId = user.Id,
            Provenance = People.Villagers.Told,
        });
        await db.SaveChangesAsync();
        var jana = await app.SignedInAs(Jana);

        using var saved = await app.Post(jana, $"/people/{key}/interview",
            ("Answers.Second", "en"), ("Answers.Interpreter", "video"), ("Answers.SchoolYears", "9"), ("Answers.SchoolLevel", "lower-secondary"), ("Answers.SchoolCountry", "SY"), ("Answers.SchoolPaper", "copy"), ("Answers.SchoolPaperWhere", "Beim Bruder"), ("Answers.Recognition", "yes"),
            ("Answers.Vocational", "on-the-job"), ("Answers.Subject", "Sanitär"), ("Answers.Job1", "Installateur"), ("Answers.Job1Field", "craft"), ("Answers.Job1Years", "6"), ("Answers.Job1Form", "family"), ("Answers.Job1Tools", "Rohrzange"), ("Answers.Job2Tools", "Lastwagen"), ("Answers.Licence", "abroad"), ("Answers.LicenceClasses", "B, C"),
            ("Answers.Job2", "Fahrer"), ("Answers.Job2Field", "driving"), ("Answers.Job2Years", "2"), ("Answers.Job2Form", "informal"), ("Answers.GermanListening", "A2"), ("Answers.GermanSpeaking", "A1"),
            ("Answers.GermanReading", "B1"), ("Answers.GermanWriting", "A0"), ("Answers.GermanEvidence", "tested"), ("Answers.Wish", "Anlagenmechaniker"), ("Answers.PlanB", "Hausmeister"), ("Answers.WorkTrial", "yes"), ("Answers.FamilyDuties", "Zwei Kinder"), ("Answers.FullDays", "no"),
            ("Answers.ChildcareHours", "25"), ("Answers.HealthClarification", "later"), ("Answers.Barriers", "housing"), ("Answers.MainBarrier", "transport"), ("Answers.Horizon", "6-to-18-months"),
            ("Answers.HorizonReasons", "B1 fehlt"), ("Answers.ConsentTo", chamber.Key), ("Answers.ConsentHow", "oral"), ("Answers.NextStep", "Zeugnis"), ("Answers.NextOn", "29.03.2016"), ("Answers.NextAt", "09:15"),
            ("Answers.NextStep2", "Sprachtest"), ("Answers.NextOn2", "05.04.2016"), ("Answers.NextAt2", "10:30"), ("Answers.NextStep3", "Betrieb"), ("Answers.NextOn3", "12.04.2016"), ("Answers.NextAt3", "11:45"),
            ("Answers.Note", "Möchte bald anfangen"), ("step", "finish"));

        var page = (await app.Document(jana, $"/people/{key}")).QuerySelector("main")!.TextContent;
        var school = await db.Education.SingleAsync(e => e.PersonId == id);
        var jobs = await db.WorkExperience.Where(w => w.PersonId == id).OrderBy(w => w.Id).ToListAsync();
        var german = await db.LanguageSkills.SingleAsync(s => s.PersonId == id);
        var wish = await db.Wishes.SingleAsync(w => w.PersonId == id);
        var time = await db.Availability.SingleAsync(a => a.PersonId == id);
        var barriers = await db.Barriers.Where(b => b.PersonId == id).ToDictionaryAsync(b => b.Code, b => b.Severity);
        var consent = await db.Consents.SingleAsync(c => c.PersonId == id);
        var file = await db.Cases.AsNoTracking().SingleAsync(c => c.PersonId == id);
        var held = await db.Contacts.AsNoTracking().SingleAsync(c => c.PersonId == id && c.Topic == ContactTopics.FirstInterview);
        var next = await db.Contacts.Where(c => c.PersonId == id && c.Result == null).OrderBy(c => c.On).Select(c => new { c.Topic, c.On, c.At }).ToListAsync();
        var licence = await db.DrivingLicences.SingleAsync(l => l.PersonId == id);
        Dictionary<string, bool> found = new(StringComparer.Ordinal)
        {
            ["Second"] = consent.Language == "en",
            ["Interpreter"] = held is { Interpreter: "video", Result: ContactResults.Attended },
            ["SchoolYears"] = school.Years == 9,
            ["SchoolLevel"] = school.Level == "lower-secondary",
            ["SchoolCountry"] = school.Country == "SY",
            ["SchoolPaper"] = school.Paper == "copy",
            ["SchoolPaperWhere"] = school.PaperWhere == "Beim Bruder",
            ["Recognition"] = school.Recognition == "yes",
            ["Job1Tools"] = jobs[0].Tools == "Rohrzange",
            ["Job2Tools"] = jobs[1].Tools == "Lastwagen",
            ["Licence"] = licence.Held == "abroad",
            ["LicenceClasses"] = licence.Classes == "B, C",
            ["WorkTrial"] = wish.WorkTrial == "yes",
            ["FamilyDuties"] = time.FamilyDuties == "Zwei Kinder",
            ["FullDays"] = time.FullDays == "no",
            ["Vocational"] = school.Vocational == "on-the-job",
            ["Subject"] = school.Subject == "Sanitär",
            ["Job1"] = jobs[0].Job == "Installateur",
            ["Job1Field"] = jobs[0].Field == "craft",
            ["Job1Years"] = jobs[0].Years == 6,
            ["Job1Form"] = jobs[0].Form == "family",
            ["Job2"] = jobs[1].Job == "Fahrer",
            ["Job2Field"] = jobs[1].Field == "driving",
            ["Job2Years"] = jobs[1].Years == 2,
            ["Job2Form"] = jobs[1].Form == "informal",
            ["GermanListening"] = german.Listening == "A2",
            ["GermanSpeaking"] = german.Speaking == "A1",
            ["GermanReading"] = german.Reading == "B1",
            ["GermanWriting"] = german.Writing == "A0",
            ["GermanEvidence"] = german.Evidence == "tested",
            ["Wish"] = wish.Words == "Anlagenmechaniker",
            ["PlanB"] = wish.PlanB == "Hausmeister",
            ["ChildcareHours"] = time.MissingChildcareHours == 25 && page.Replace('\u00a0', ' ').Contains("25 Stunden", StringComparison.Ordinal),
            ["HealthClarification"] = time.HealthClarification == "later" && page.Contains("später", StringComparison.Ordinal) && !barriers.ContainsKey("health-clarification"),
            ["Barriers"] = barriers["housing"] == "slowing",
            ["MainBarrier"] = barriers["transport"] == "blocking",
            ["Horizon"] = file.Horizon == "6-to-18-months",
            ["HorizonReasons"] = file.HorizonReasons == "B1 fehlt",
            ["ConsentTo"] = consent.RecipientId == chamber.Id,
            ["ConsentHow"] = consent.GivenHow == "oral",
            ["NextStep"] = next[0].Topic == "Zeugnis",
            ["NextOn"] = next[0].On == new DateOnly(2016, 3, 29),
            ["NextAt"] = next[0].At == new TimeOnly(9, 15),
            ["NextStep2"] = next[1].Topic == "Sprachtest",
            ["NextOn2"] = next[1].On == new DateOnly(2016, 4, 5),
            ["NextAt2"] = next[1].At == new TimeOnly(10, 30),
            ["NextStep3"] = next[2].Topic == "Betrieb",
            ["NextOn3"] = next[2].On == new DateOnly(2016, 4, 12),
            ["NextAt3"] = next[2].At == new TimeOnly(11, 45),
            ["Note"] = (await db.Notes.SingleAsync(n => n.PersonId == id)).Text == "Möchte bald anfangen",
        };

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(typeof(InterviewAnswers).GetProperties().Select(x => x.Name).Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(found.Where(f => !f.Value).Select(f => f.Key));
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    public async Task The_answer_about_a_medical_clarification_is_kept_as_said_and_stays_with_the_own_body(string said, bool barrier)
    {
        var (id, key) = await app.Settle("Klaerung", said);
        var jana = await app.SignedInAs(Jana);
        using var saved = await app.Post(jana, $"/people/{key}/interview", ("Answers.HealthClarification", said), ("Answers.Horizon", "now"), ("Answers.HorizonReasons", "gelernt"), ("step", "finish"));
        await using var db = app.Db();
        var agency = await db.Organisations.Where(o => o.Kind == "employment-agency").Select(o => o.Id).FirstAsync();
        var own = (await app.Document(jana, $"/people/{key}")).QuerySelector("main")!.TextContent;
        await db.Availability.Where(a => a.PersonId == id).ExecuteUpdateAsync(s => s.SetProperty(a => a.BodyId, agency));
        var others = (await app.Document(jana, $"/people/{key}")).QuerySelector("main")!.TextContent;

        Assert.Equal(said, (await db.Availability.AsNoTracking().SingleAsync(a => a.PersonId == id)).HealthClarification);
        Assert.Equal(barrier, await db.Barriers.AnyAsync(b => b.PersonId == id && b.Code == "health-clarification"));
        Assert.Contains("Ärztliche Klärung gewünscht", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Ärztliche Klärung gewünscht", others, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_cannot_stand_alone_is_asked_back_instead_of_lost()
    {
        var (_, key) = await app.Settle("Nachgefragt", "Halbsatz");
        var jana = await app.SignedInAs(Jana);
        using var answer = await app.Post(jana, $"/people/{key}/interview",
            ("Answers.PlanB", "Koch"), ("Answers.GermanEvidence", "tested"), ("Answers.Job1Form", "family"), ("Answers.Horizon", "now"), ("Answers.HorizonReasons", "gelernt"), ("step", "finish"));
        var page = await RunningApp.Document(answer);

        Assert.All(["Wish", "GermanSpeaking", "Job1"], field => Assert.NotEmpty(page.QuerySelectorAll($"#errors a[href='#f-Answers-{field}']")));
    }
}
