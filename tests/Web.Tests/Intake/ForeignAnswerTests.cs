using System.Net;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>Both forms take only what they offered, whatever a browser sends.</summary>
public sealed class ForeignAnswerTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";
    private static readonly string[] Several = [nameof(DeskAnswers.With), nameof(DeskAnswers.Urgent), nameof(InterviewAnswers.Barriers)];

    /// <summary>The place in a family is asked for in the sitting of a family alone: FamilyDeskTests.</summary>
    public static TheoryData<string> DeskFields => [.. typeof(DeskAnswers).GetProperties().Select(p => p.Name).Except([nameof(DeskAnswers.Relation), nameof(DeskAnswers.OtherRelation)])];

    public static TheoryData<string> InterviewFields => [.. typeof(InterviewAnswers).GetProperties().Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(DeskFields))]
    public async Task The_desk_saves_no_value_it_did_not_offer(string field)
    {
        var jana = await app.SignedInAs(Jana);
        foreach (var value in await Foreign(field))
        {
            using var answer = await app.Post(jana, await app.BeginDesk(jana), [.. Desks.Complete($"Fremdwert-{field}", ($"Answers.{field}", value)), ("step", "finish")]);
            if (Chosen(field))
            {
                await Refused(answer, field);
            }
            else
            {
                Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{field} = {value[..Math.Min(value.Length, 20)]}: {answer.StatusCode}");
            }
        }

        await using var db = app.Db();
        var saved = await db.Persons.Where(p => p.FamilyName == $"Fremdwert-{field}").Select(p => new { p.Sex, p.Literacy, p.ContactLanguage }).ToListAsync();
        Assert.All(saved, p => Assert.Equal(("male", (string?)null, "ar"), (p.Sex, p.Literacy, p.ContactLanguage)));
        Assert.True(!Chosen(field) || saved.Count == 0);
    }

    [Theory]
    [MemberData(nameof(InterviewFields))]
    public async Task The_interview_saves_no_value_it_did_not_offer(string field)
    {
        var jana = await app.SignedInAs(Jana);
        var (id, key) = await app.Settle("Fremdwert", field);
        (string Name, string Value)[] complete =
        [
            ("Answers.Horizon", "now"), ("Answers.HorizonReasons", "gelernt"), ("Answers.ConsentHow", "signed"), ("Answers.NextOn", "29.03.2016"), ("Answers.NextOn2", "30.03.2016"), ("Answers.NextOn3", "31.03.2016"),
            ("Answers.Job1", "Koch"), ("Answers.Job1Field", "craft"), ("Answers.Job2", "Fahrer"), ("Answers.Job2Field", "craft"),
        ];
        foreach (var value in await Foreign(field))
        {
            using var answer = await app.Post(jana, $"/people/{key}/interview", [.. complete.Where(c => c.Name != $"Answers.{field}"), ($"Answers.{field}", value), ("step", "finish")]);
            if (Chosen(field))
            {
                await Refused(answer, field);
            }
            else
            {
                Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, $"{field} = {value[..Math.Min(value.Length, 20)]}: {answer.StatusCode}");
            }
        }

        await using var db = app.Db();
        Assert.False(await db.Consents.AnyAsync(c => c.PersonId == id));
        Assert.True(!Chosen(field) || !await db.IntakeDrafts.AnyAsync(d => d.PersonId == id && d.FinishedAt != null));
    }

    [Fact]
    public async Task A_language_without_a_tile_is_still_named_in_the_second_field()
    {
        var done = await app.TakeIn(Jana, Desks.Complete("Zweitfeld", ("Answers.Language", "other"), ("Answers.OtherLanguage", "so")));
        await using var db = app.Db();

        Assert.EndsWith("/done", done, StringComparison.Ordinal);
        Assert.Equal("so", (await db.Persons.SingleAsync(p => p.FamilyName == "Zweitfeld")).ContactLanguage);
    }

    private static bool Chosen(string field) =>
        ChosenAnswers.Lists.ContainsKey(field) || field is nameof(DeskAnswers.With) or nameof(InterviewAnswers.HealthClarification) or nameof(InterviewAnswers.FullDays) or nameof(InterviewAnswers.WorkTrial) or nameof(InterviewAnswers.Recognition) or nameof(InterviewAnswers.Licence) or nameof(InterviewAnswers.ConsentHow) or nameof(InterviewAnswers.ConsentTo);

    /// <summary>Unknown words, markup, a code of another list, a list that has ended, and the key of a body nobody is asked about.</summary>
    private async Task<string[]> Foreign(string field)
    {
        await using var db = app.Db();
        var office = await db.Organisations.Where(o => o.Kind == "immigration-office").Select(o => o.Key).FirstAsync();
        return [office, "bogus", "<b>", "AE_104C", new string('x', 5000), .. Several.Contains(field) ? ["wizardry"] : Array.Empty<string>()];
    }

    private static async Task Refused(HttpResponseMessage answer, string field)
    {
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty((await RunningApp.Document(answer)).QuerySelectorAll($"#errors a[href='#f-Answers-{field}']"));
    }
}
