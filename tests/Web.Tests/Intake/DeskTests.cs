using System.Net;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Intake;

public sealed class DeskTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly (string, string)[] Complete =
    [
        ("Answers.Language", "ar"), ("Answers.FamilyName", "Bashiri-Testfall"), ("Answers.GivenName", "Kareem"), ("Answers.OwnScript", "كريم"),
        ("Answers.BirthDate", "14.05.1973"), ("Answers.Sex", "male"), ("Answers.Nationality", "SY"), ("Answers.Paper", "GESTATTUNG"),
        ("Answers.PaperTo", "18.07.2016"), ("Answers.ArrivedOn", "24.03.2016"), ("Answers.With", "alone"), ("Answers.Urgent", "none"),
    ];

    [Fact]
    public async Task A_sitting_without_script_ends_with_a_number_an_appointment_and_a_body_to_confirm()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var desk = await Begin(jana);

        using var saved = await app.Post(jana, desk, [.. Complete, ("step", "finish")]);
        var done = saved.Headers.Location!.ToString();
        var page = await app.Document(jana, done);
        using var confirmed = await app.Post(jana, done);

        Assert.EndsWith("/done", done, StringComparison.Ordinal);
        Assert.Matches(@"IP-2016-\d{5}", page.Body!.TextContent);
        Assert.Contains("§ 1 Abs. 1 Nr. 1, § 10 AsylbLG", page.Body!.TextContent.Replace('\u00a0', ' '), StringComparison.Ordinal);
        await using var db = app.Db();
        var person = await db.Persons.SingleAsync(p => p.FamilyName == "Bashiri-Testfall");
        Assert.NotNull((await db.Duties.SingleAsync(d => d.PersonId == person.Id)).ConfirmedById);
        var planned = await db.Contacts.SingleAsync(c => c.PersonId == person.Id);
        Assert.True(planned.Result is null && planned.On > new DateOnly(2016, 3, 24) && planned.On.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday));
        Assert.Equal(1, await db.Moves.CountAsync(m => m.PersonId == person.Id));
    }

    [Fact]
    public async Task What_is_wrong_stands_at_the_field_and_on_top_and_nothing_typed_is_lost()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var desk = await Begin(jana);

        using var answer = await app.Post(jana, desk, ("Answers.GivenName", "Yonas"), ("Answers.BirthDate", "31.02.1990"), ("Answers.With", "children"), ("step", "finish"));
        var page = await RunningApp.Document(answer);
        var again = await app.Document(jana, desk);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEmpty(page.QuerySelectorAll("#errors a[href='#f-Answers-BirthDate']"));
        Assert.Equal("true", page.QuerySelector("[name='Answers.BirthDate']")!.GetAttribute("aria-invalid"));
        Assert.Equal("31.02.1990", again.QuerySelector("[name='Answers.BirthDate']")!.GetAttribute("value"));
        Assert.NotNull(again.QuerySelector("[name='Answers.With'][value='children'][checked]"));
    }

    [Fact]
    public async Task Nobody_is_chosen_before_somebody_answers_and_nobody_with_children_is_a_mistake()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var desk = await Begin(jana);
        var empty = await app.Document(jana, desk);

        using var answer = await app.Post(jana, desk, [.. Complete, ("Answers.With", "children"), ("step", "finish")]);
        var page = await RunningApp.Document(answer);

        Assert.Empty(empty.QuerySelectorAll("[name='Answers.With'][checked]"));
        Assert.Contains("niemand", Assert.Single(page.QuerySelectorAll("#errors p")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_wrong_is_listed_in_the_order_of_the_page()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var page = await RunningApp.Document(await app.Post(jana, await Begin(jana), ("step", "finish")));
        var wrong = page.QuerySelectorAll("#errors a").Select(a => a.GetAttribute("href")!["#f-Answers-".Length..]).ToList();
        var fields = page.QuerySelectorAll("#desk [name^='Answers.']").Select(f => f.GetAttribute("name")!["Answers.".Length..]).Distinct().ToList();

        Assert.True(wrong.Count > 4);
        Assert.Equal(wrong.OrderBy(field => fields.IndexOf(field)), wrong);
    }

    [Fact]
    public async Task The_panel_beside_the_form_follows_what_is_typed_and_keeps_nothing()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var known = await Known();
        var desk = await Begin(jana);
        var token = (await app.Document(jana, desk)).QuerySelector("#desk [name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent(
        [
            KeyValuePair.Create("__RequestVerificationToken", token), KeyValuePair.Create("Answers.FamilyName", known.Family),
            KeyValuePair.Create("Answers.GivenName", known.Given), KeyValuePair.Create("Answers.BirthDate", known.Born),
        ]);

        using var answer = await jana.PostAsync(new Uri(desk + "?handler=Aside", UriKind.Relative), form);
        await using var db = app.Db();
        var key = desk.Split('/')[^1];
        var draft = await db.IntakeDrafts.SingleAsync(d => d.Key == key);

        Assert.Contains($"same:{known.Key}", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain(known.Given, draft.Answers, StringComparison.Ordinal);
        Assert.Equal(draft.StartedAt, draft.SavedAt);
    }

    [Fact]
    public async Task A_very_similar_person_is_compared_before_a_second_record_is_made_and_remembered_as_different()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var known = await Known();
        (string, string)[] same = [.. Complete.Where(c => c.Item1 is not ("Answers.FamilyName" or "Answers.GivenName" or "Answers.BirthDate" or "Answers.OwnScript")), ("Answers.FamilyName", known.Family), ("Answers.GivenName", known.Given), ("Answers.BirthDate", known.Born)];
        var desk = await Begin(jana);

        using var stopped = await app.Post(jana, desk, [.. same, ("step", "finish")]);
        var page = await RunningApp.Document(stopped);
        var other = page.QuerySelectorAll("button[name='step'][value^='other:']").Select(b => b.GetAttribute("value")!).ToList();
        Assert.Contains($"other:{known.Key}", other);
        HttpResponseMessage? last = null;
        foreach (var step in other)
        {
            last = await app.Post(jana, desk, [.. same, ("step", step), .. Others(await app.Document(jana, desk))]);
        }

        using var saved = await app.Post(jana, desk, [.. same, ("step", "finish"), .. Others(await RunningApp.Document(last!))]);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        await using var db = app.Db();
        Assert.True(await db.KnownDifferent.AnyAsync(k => k.FirstId == known.Id || k.SecondId == known.Id));
    }

    [Fact]
    public async Task The_same_person_again_changes_the_record_that_exists()
    {
        var jana = await app.SignedInAs("jana.offermann");
        var known = await Known(skip: 1);
        var desk = await Begin(jana);
        await using var before = app.Db();
        await before.Persons.Where(p => p.Id == known.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Phone, (string?)null));
        var count = await before.Persons.CountAsync();

        using var joined = await app.Post(jana, desk,
            ("Answers.Language", "ar"), ("Answers.FamilyName", known.Family), ("Answers.GivenName", known.Given), ("Answers.BirthDate", known.Born), ("Answers.Sex", "male"),
            ("Answers.Nationality", "SY"), ("Answers.Paper", "GESTATTUNG"), ("Answers.ArrivedOn", "24.03.2016"), ("Answers.Phone", "0171 3920099"), ("step", $"same:{known.Key}"));

        Assert.Equal($"/people/{known.Key}", joined.Headers.Location!.ToString());
        await using var db = app.Db();
        Assert.Equal(count, await db.Persons.CountAsync());
        Assert.Equal("0171 3920099", (await db.Persons.SingleAsync(p => p.Id == known.Id)).Phone);
    }

    [Fact]
    public async Task A_draft_of_another_body_is_not_there()
    {
        var desk = await Begin(await app.SignedInAs("jana.offermann"));

        using var answer = await (await app.SignedInAs("torsten.breuer")).GetAsync(new Uri(desk, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory]
    [InlineData("kai.brandsiepen")]
    [InlineData("petra.niessen")]
    [InlineData("wilma.schaaf")]
    public async Task Who_does_not_take_people_in_does_not_enter(string user)
    {
        using var answer = await (await app.SignedInAs(user)).GetAsync(new Uri("/people/new", UriKind.Relative));

        Assert.True(answer.StatusCode == HttpStatusCode.Forbidden || answer.Headers.Location!.ToString().Contains("/errors/403", StringComparison.Ordinal), $"{answer.StatusCode}");
    }

    private static (string, string)[] Others(AngleSharp.Html.Dom.IHtmlDocument page) =>
        [.. page.QuerySelectorAll("input[name='Answers.OtherPeople']").Select(i => ("Answers.OtherPeople", i.GetAttribute("value")!))];

    private async Task<string> Begin(HttpClient client)
    {
        using var answer = await app.Post(client, "/people/new");
        return answer.Headers.Location!.ToString();
    }

    private async Task<(int Id, string Key, string Family, string Given, string Born)> Known(int skip = 0)
    {
        await using var db = app.Db();
        var site = await db.Sites.Where(s => s.Code == "aachen").Select(s => s.Id).SingleAsync();
        var person = await db.Persons
            .Where(p => p.FamilyName != null && p.BirthPrecision == "exact" && p.Sex == "male" && p.MergedIntoId == null && db.Cases.Any(c => c.PersonId == p.Id && c.SiteId == site && c.ClosedOn == null))
            .Where(p => db.Nationalities.Any(n => n.PersonId == p.Id && n.Country == "SY"))
            .Where(p => p.Provenance.OwnerBodyId == db.Users.Where(u => u.UserName == "jana.offermann").Select(u => u.BodyId).First() && !p.Restricted)
            .OrderBy(p => p.Id).Skip(skip).FirstAsync();
        return (person.Id, person.Key, person.FamilyName!, person.GivenName, $"{person.BirthDate:dd.MM.yyyy}");
    }
}
