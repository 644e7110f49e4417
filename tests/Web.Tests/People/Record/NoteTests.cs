using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

public sealed class NoteTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_note_is_kept_with_its_kind_and_source_and_can_be_taken_back()
    {
        var (id, key) = await app.Settle("Notiz", "Eins");
        using var answer = await Write(Jana, key, ("Kind", "words"), ("Text", "Ich möchte\nals Koch arbeiten."));
        await using (var db = app.Db())
        {
            var note = await db.Notes.SingleAsync(n => n.PersonId == id, Ct);
            Assert.Equal(("words", "Ich möchte\nals Koch arbeiten.", false, "told"), (note.Kind, note.Text, note.Shared, note.Provenance.Source));
        }

        var jana = await app.SignedInAs(Jana);
        var page = await app.Document(jana, answer.Headers.Location!.ToString());
        var undo = page.QuerySelectorAll("form[action='/people/undo']").OfType<IHtmlFormElement>().Single();
        using var back = await jana.PostAsync(new Uri("/people/undo", UriKind.Relative), new FormUrlEncodedContent(undo.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>().Select(i => KeyValuePair.Create(i.Name!, i.Value))), Ct);

        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        await using var after = app.Db();
        Assert.False(await after.Notes.AnyAsync(n => n.PersonId == id, Ct));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("]]></textarea><svg/onload=alert(1)>")]
    public async Task A_note_that_looks_like_a_page_stays_text(string text)
    {
        var (_, key) = await app.Settle("Notiz", "Zwei");
        using var answer = await Write(Jana, key, ("Kind", "fact"), ("Text", text));
        var page = await app.Document(await app.SignedInAs(Jana), $"/people/{key}/notes");

        Assert.Equal(text, page.QuerySelectorAll(".prewrap").Single().TextContent);
        Assert.Empty(page.QuerySelectorAll("main script, main img, main svg[onload], [onerror]"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Control_characters_never_reach_the_database_and_emoji_do()
    {
        var (id, key) = await app.Settle("Notiz", "Drei");
        using var answer = await Write(Jana, key, ("Kind", "fact"), ("Text", "AB\u0007C\u202ED 👩‍🍳\tE"));
        await using var db = app.Db();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("ABCD 👩‍🍳\tE", (await db.Notes.SingleAsync(n => n.PersonId == id, Ct)).Text);
    }

    [Fact]
    public async Task A_form_with_a_null_character_is_refused_with_a_page_that_says_so()
    {
        var (id, key) = await app.Settle("Notiz", "Null");
        using var answer = await Write(Jana, key, ("Kind", "fact"), ("Text", "A\u0000B"));
        await using var db = app.Db();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(await db.Notes.AnyAsync(n => n.PersonId == id, Ct));
    }

    [Theory]
    [InlineData("fact", "")]
    [InlineData("", "Satz")]
    [InlineData("gossip", "Satz")]
    public async Task A_note_without_words_or_kind_is_asked_for_them_and_the_words_stay(string kind, string text)
    {
        var (id, key) = await app.Settle("Notiz", "Vier");
        using var answer = await Write(Jana, key, ("Kind", kind), ("Text", text));
        var page = await RunningApp.Document(answer);

        Assert.NotEmpty(page.QuerySelectorAll("#errors a"));
        Assert.Equal(text, page.QuerySelector("textarea[name='Text']")!.TextContent.Trim());
        await using var db = app.Db();
        Assert.False(await db.Notes.AnyAsync(n => n.PersonId == id, Ct));
    }

    [Fact]
    public async Task A_note_of_twenty_thousand_letters_is_kept_and_a_longer_one_refused()
    {
        var (id, key) = await app.Settle("Notiz", "Fuenf");
        using var kept = await Write(Jana, key, ("Kind", "fact"), ("Text", new string('n', 20_000)));
        using var refused = await Write(Jana, key, ("Kind", "fact"), ("Text", new string('n', 20_001)));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.OK), (kept.StatusCode, refused.StatusCode));
        await using var db = app.Db();
        Assert.Equal(1, await db.Notes.CountAsync(n => n.PersonId == id, Ct));
    }

    [Fact]
    public async Task A_shared_note_is_read_by_the_other_advising_body_and_a_kept_one_is_not()
    {
        var (id, key) = await app.Settle("Notiz", "Sechs");
        await using (var db = app.Db())
        {
            var agency = await db.Users.SingleAsync(u => u.UserName == "torsten.breuer", Ct);
            db.Add(new Involvement { PersonId = id, BodyId = agency.BodyId, UserId = agency.Id, Role = "co-worker", From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
            await db.SaveChangesAsync(Ct);
        }

        using var own = await Write(Jana, key, ("Kind", "fact"), ("Text", "bleibt hier"));
        using var shared = await Write(Jana, key, ("Kind", "fact"), ("Text", "für alle"), ("Shared", "true"), ("BodyId", "3"), ("PersonId", "1"));
        var page = await app.Document(await app.SignedInAs("torsten.breuer"), $"/people/{key}/notes");

        Assert.Equal(["für alle"], page.QuerySelectorAll(".prewrap").Select(n => n.TextContent));
    }

    [Theory]
    [InlineData("miriam.kessels")]
    [InlineData("kai.brandsiepen")]
    public async Task Whose_role_reads_no_notes_finds_no_page_of_notes(string user)
    {
        await using var db = app.Db();
        var key = await db.Persons.Where(p => p.FileNumber == "IP-2015-04417").Select(p => p.Key).SingleAsync(Ct);
        using var answer = await (await app.SignedInAs(user)).GetAsync(new Uri($"/people/{key}/notes", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task<HttpResponseMessage> Write(string user, string key, params (string Name, string Value)[] values)
    {
        var client = await app.SignedInAs(user);
        var page = await app.Document(client, $"/people/{key}/notes");
        var token = ((IHtmlInputElement)page.QuerySelector("form#add [name='__RequestVerificationToken']")!).Value;
        return await client.PostAsync(new Uri($"/people/{key}/notes", UriKind.Relative), new FormUrlEncodedContent(values.Append(("__RequestVerificationToken", token)).Select(v => KeyValuePair.Create(v.Item1, v.Item2))), Ct);
    }
}
