using System.Net;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>The list of what a first interview asks (domain, 4a), item by item: each has a field of its own and is read on the record afterwards.</summary>
public sealed class InterviewListTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    /// <summary>Item of the list, field, what is answered, how the record says it.</summary>
    private static readonly (string Item, string Field, string Answer, string Shown)[] Asked =
    [
        ("school years", "SchoolYears", "9", "9 Jahre"),
        ("last school", "SchoolLevel", "lower-secondary", "Mittelschule"),
        ("training", "Vocational", "on-the-job", "Im Betrieb"),
        ("jobs", "Job1", "Installateur", "Installateur"),
        ("field of the job", "Job1Field", "craft", ""),
        ("tools", "Job1Tools", "Rohrzange", "mit Rohrzange"),
        ("years", "Job1Years", "6", "6 Jahre"),
        ("paid or family work", "Job1Form", "family", "Familie"),
        ("German so far", "GermanSpeaking", "A1", "A1 sprechen"),
        ("wish in own words", "Wish", "Anlagenmechaniker", "Anlagenmechaniker"),
        ("plan B", "PlanB", "Hausmeister", "Hausmeister"),
        ("family duties", "FamilyDuties", "Zwei Kinder", "Zwei Kinder"),
        ("childcare hours", "ChildcareHours", "25", "25 Stunden"),
        ("can you work full days", "FullDays", "no", "Ganze Tage arbeiten"),
        ("do you want a medical clarification", "HealthClarification", "later", "Ärztliche Klärung gewünscht"),
        ("housing and quiet place", "Barriers", "housing", "Wohnung zu weit oder zu laut zum Lernen"),
        ("transport", "Barriers", "transport", "Weg und Verkehr"),
        ("licence", "Licence", "abroad", "aus einem anderen Staat, hier nicht gültig"),
        ("papers: have or lost", "SchoolPaper", "lost", "Zeugnis: "),
        ("papers: where", "SchoolPaperWhere", "Beim Bruder", "Beim Bruder"),
        ("worry that blocks most", "MainBarrier", "family-worry", "Sorge um Familie"),
        ("recognition", "Recognition", "yes", "Anerkennung gewünscht: ja"),
        ("work trial", "WorkTrial", "later", "Arbeit ausprobieren: später"),
        ("horizon", "Horizon", "6-to-18-months", "6 bis 18 Monate"),
        ("reasons", "HorizonReasons", "B1 fehlt", "B1 fehlt"),
        ("first step", "NextStep", "Zeugnis suchen", "Zeugnis suchen"),
        ("day of the step", "NextOn", "29.03.2016", "29.03."),
    ];

    [Fact]
    public async Task Every_item_of_the_list_is_asked_and_stands_on_the_record()
    {
        var (_, key) = await app.Settle("Liste", "Viera");
        var jana = await app.SignedInAs(Jana);
        var form = await app.Document(jana, $"/people/{key}/interview");
        using var saved = await app.Post(jana, $"/people/{key}/interview", [.. Asked.Select(a => ($"Answers.{a.Field}", a.Answer)), ("step", "finish")]);
        var record = (await app.Document(jana, $"/people/{key}")).QuerySelector("main")!.TextContent.Replace('\u00a0', ' ');

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Empty(Asked.Where(a => form.QuerySelector($"[name='Answers.{a.Field}']") is null).Select(a => a.Item));
        Assert.Empty(Asked.Where(a => !record.Contains(a.Shown, StringComparison.Ordinal)).Select(a => a.Item));
    }

    [Fact]
    public async Task Consent_choices_are_asked_for_each_body()
    {
        var (_, key) = await app.Settle("Liste", "Einwilligung");
        var form = await app.Document(await app.SignedInAs(Jana), $"/people/{key}/interview");
        await using var db = app.Db();
        var chambers = await db.Organisations.Where(o => o.Kind == "chamber").Select(o => o.Key).ToListAsync();

        Assert.Superset(chambers.ToHashSet(), form.QuerySelectorAll("[name='Answers.ConsentTo']").Select(c => c.GetAttribute("value")!).ToHashSet());
    }

    [Fact]
    public async Task Whether_somebody_works_full_days_stays_with_the_body_that_asked()
    {
        var (id, key) = await app.Settle("Liste", "Ganztags");
        var jana = await app.SignedInAs(Jana);
        using var saved = await app.Post(jana, $"/people/{key}/interview", ("Answers.FullDays", "no"), ("Answers.FamilyDuties", "Großmutter"), ("Answers.Horizon", "now"), ("Answers.HorizonReasons", "gelernt"), ("step", "finish"));
        await using var db = app.Db();
        var agency = await db.Organisations.Where(o => o.Kind == "employment-agency").Select(o => o.Id).FirstAsync();
        var own = (await app.Document(jana, $"/people/{key}")).QuerySelector("main")!.TextContent;
        await db.Availability.Where(a => a.PersonId == id).ExecuteUpdateAsync(s => s.SetProperty(a => a.BodyId, agency));
        var others = (await app.Document(jana, $"/people/{key}")).QuerySelector("main")!.TextContent;

        Assert.All(new[] { "Ganze Tage arbeiten", "Großmutter" }, word => Assert.Contains(word, own, StringComparison.Ordinal));
        Assert.All(new[] { "Ganze Tage arbeiten", "Großmutter" }, word => Assert.DoesNotContain(word, others, StringComparison.Ordinal));
    }
}
