using System.Net;
using IntegrationPoint.Web.Features.People.Merging;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Intake;

/// <summary>One interview is written once, however often and from wherever its form comes back.</summary>
public sealed class TwiceTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static readonly (string Name, string Value)[] Complete =
    [
        ("Answers.Wish", "Schreinern"), ("Answers.Job1", "Tischler"), ("Answers.Job1Field", "craft"), ("Answers.Note", "Kommt gern"), ("Answers.Horizon", "now"), ("Answers.HorizonReasons", "gelernt"),
        ("Answers.NextOn", "29.03.2016"),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Finishing_twice_writes_once()
    {
        var (id, key) = await app.Settle("Zweimal", "Gedrueckt");
        var form = await Form(key);
        using var first = await Send(key, "", form, [.. Complete, ("step", "finish")]);
        var once = await Written(id);

        using var again = await Send(key, "", form, [.. Complete, ("step", "finish")]);
        using var other = await Send(key, "", form, [("Answers.Wish", "Doch lieber Koch"), ("Answers.Horizon", "now"), ("Answers.HorizonReasons", "anders"), ("step", "finish")]);

        Assert.Equal((1, 1, 1, 1), once);
        Assert.All([first, again, other], answer => Assert.Equal($"/people/{key}", answer.Headers.Location?.ToString()));
        Assert.Equal(once, await Written(id));
        Assert.Contains("schon abgeschlossen", (await app.Document(await app.SignedInAs(Jana), $"/people/{key}")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finishing_many_times_at_once_writes_once()
    {
        var (id, key) = await app.Settle("Vielmal", "Gedrueckt");
        var form = await Form(key);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Send(key, "", form, [.. Complete, ("step", "finish")])));

        Assert.All(answers, answer => Assert.Equal($"/people/{key}", answer.Headers.Location?.ToString()));
        Assert.Equal((1, 1, 1, 1), await Written(id));
    }

    [Fact]
    public async Task A_window_opened_before_the_end_keeps_nothing_after_it()
    {
        var (id, key) = await app.Settle("Zweites", "Fenster");
        var (one, other) = (await Form(key), await Form(key));
        using var done = await Send(key, "", one, [.. Complete, ("step", "finish")]);

        using var kept = await Send(key, "?handler=Keep", other, ("Answers.Wish", "Gespenst"));
        using var pressed = await Send(key, "", other, ("Answers.Wish", "Gespenst"), ("step", "later"));

        Assert.Equal(HttpStatusCode.Conflict, kept.StatusCode);
        Assert.Contains("schon abgeschlossen", (await RunningApp.Document(kept)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/people/{key}", pressed.Headers.Location?.ToString());
        await using var db = app.Db();
        Assert.NotNull((await db.IntakeDrafts.SingleAsync(d => d.PersonId == id, Ct)).FinishedAt);
    }

    [Fact]
    public async Task A_form_whose_draft_is_gone_is_shown_again_with_its_answers_and_saves_at_the_next_press()
    {
        var (id, key) = await app.Settle("Entwurf", "Geloescht");
        using var later = await Send(key, "", await Form(key), ("Answers.Wish", "Bäckerei"), ("step", "later"));
        var form = await Form(key);
        await using var db = app.Db();
        await db.IntakeDrafts.Where(d => d.PersonId == id).ExecuteDeleteAsync(Ct);

        using var kept = await Send(key, "?handler=Keep", form, ("Answers.Wish", "Konditorei"));
        using var pressed = await Send(key, "", form, [.. Complete, ("step", "finish")]);
        var page = await RunningApp.Document(pressed);
        var nothing = await db.IntakeDrafts.AnyAsync(d => d.PersonId == id, Ct);
        using var again = await Send(key, "", Hidden(page), [.. Complete, ("step", "finish")]);

        Assert.Equal("1", form.Single(f => f.Name == "Version").Value);
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.OK, false), (kept.StatusCode, pressed.StatusCode, nothing));
        Assert.Contains("gibt es nicht mehr", page.QuerySelector("[data-conflict]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Schreinern", page.QuerySelector("[name='Answers.Wish']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal($"/people/{key}", again.Headers.Location?.ToString());
        Assert.Equal((1, 1, 1, 1), await Written(id));
    }

    [Fact]
    public async Task After_an_interview_the_next_one_begins_with_a_form_of_its_own()
    {
        var (id, key) = await app.Settle("Noch", "Einmal");
        using var first = await Send(key, "", await Form(key), [.. Complete, ("step", "finish")]);
        using var second = await Send(key, "", await Form(key), ("Answers.Wish", "Gärtnern"), ("step", "later"));

        await using var db = app.Db();
        Assert.Equal([true, false], await db.IntakeDrafts.Where(d => d.PersonId == id).OrderBy(d => d.Id).Select(d => d.FinishedAt != null).ToListAsync(Ct));
        Assert.Contains("Gärtnern", (await app.Document(await app.SignedInAs(Jana), $"/people/{key}/interview")).QuerySelector("[name='Answers.Wish']")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_begun_about_a_record_merged_twice_is_written_to_the_one_that_stands()
    {
        var (old, middle, stands) = (await app.Settle("Kette", "Anfang"), await app.Settle("Kette", "Mitte"), await app.Settle("Kette", "Ende"));
        using var later = await Send(old.Key, "", await Form(old.Key), ("Answers.Wish", "Vor der Zusammenführung"), ("step", "later"));
        await Merge(middle.Id, old.Id);
        await Merge(stands.Id, middle.Id);

        var form = await Form(stands.Key);
        using var done = await Send(stands.Key, "", form, [.. Complete, ("step", "finish")]);

        Assert.Equal("1", form.Single(f => f.Name == "Version").Value);
        Assert.Equal($"/people/{stands.Key}", done.Headers.Location?.ToString());
        Assert.Equal(((1, 1, 1, 1), (0, 0, 0, 0)), (await Written(stands.Id), await Written(old.Id)));
    }

    private async Task Merge(int survivor, int merged)
    {
        await using var db = app.Db();
        var versions = await db.Persons.Where(p => p.Id == survivor || p.Id == merged).ToDictionaryAsync(p => p.Id, p => p.Version, Ct);
        Assert.Null(await app.As(Jana, s => s.GetRequiredService<PersonMerging>().Merge(survivor, merged, new PersonMerging.Choice(versions[survivor], versions[merged], new HashSet<string>(), "Test"), Ct)));
    }

    private async Task<(int Wishes, int Jobs, int Notes, int Planned)> Written(int id)
    {
        await using var db = app.Db();
        return (await db.Wishes.CountAsync(w => w.PersonId == id, Ct), await db.WorkExperience.CountAsync(w => w.PersonId == id, Ct), await db.Notes.CountAsync(n => n.PersonId == id, Ct),
            await db.Contacts.CountAsync(c => c.PersonId == id && c.Result == null, Ct));
    }

    /// <summary>The hidden fields of the form as a browser opened it.</summary>
    private async Task<(string Name, string Value)[]> Form(string key) => Hidden(await app.Document(await app.SignedInAs(Jana), $"/people/{key}/interview"));

    private static (string Name, string Value)[] Hidden(AngleSharp.Html.Dom.IHtmlDocument page) =>
        [.. page.QuerySelectorAll("#interview input[type='hidden']").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value")!))];

    private async Task<HttpResponseMessage> Send(string key, string handler, (string Name, string Value)[] form, params (string Name, string Value)[] answers)
    {
        using var content = new FormUrlEncodedContent(form.Concat(answers).Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return await (await app.SignedInAs(Jana)).PostAsync(new Uri($"/people/{key}/interview{handler}", UriKind.Relative), content, Ct);
    }
}
