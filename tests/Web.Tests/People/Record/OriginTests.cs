using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.Intake;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>Nationalities, languages and reading: corrected, ended, added and put in order on the person's own page.</summary>
public sealed class OriginTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";
    private const string Torsten = "torsten.breuer";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mistyped_nationality_is_corrected_and_leaves_no_second_one_behind()
    {
        var (id, key) = await Held("Irrtum", ("SR", null), ("LB", "2010-05-01"));
        using var saved = await Save(Jana, key, ("Form.Nationalities[0].Country", "SY"));
        var rows = await Nationalities(id);
        var history = Text((await app.Document(await app.SignedInAs(Jana), $"/people/{key}/history")).Body!.TextContent);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal([("SY", null, null), ("LB", new DateOnly(2010, 5, 1), null)], rows.Select(n => (n.Country, n.From, n.To)));
        Assert.Equal("told", rows[0].Provenance.Source);
        Assert.Contains("Staatsangehörigkeit: Syrien, vorher: Suriname", history, StringComparison.Ordinal);
        Assert.Contains("Jana Offermann, Stadt Aachen, FB 50", history, StringComparison.Ordinal);
        Assert.Contains("Syrien", (await app.Document(await app.SignedInAs(Jana), $"/people/{key}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_nationalities_with_their_days_are_added_and_one_is_ended()
    {
        var (id, key) = await Held("Zweifach", ("AF", null));
        using var added = await Save(Jana, key, ("Form.Nationalities[1].Country", "IR"), ("Form.Nationalities[1].From", "1.2.2001"), ("Form.Nationalities[2].Country", "PK"), ("Form.Nationalities[2].From", "03.04.1999"), ("Form.Nationalities[2].To", "31.01.2001"));
        using var ended = await Save(Jana, key, ("Form.Nationalities[0].To", "23.03.2016"));
        var rows = (await Nationalities(id)).ToDictionary(n => n.Country);
        var shown = Text((await app.Document(await app.SignedInAs(Jana), $"/people/{key}/names")).QuerySelector("main")!.TextContent);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (added.StatusCode, ended.StatusCode));
        Assert.Equal((null, new DateOnly(2016, 3, 23)), (rows["AF"].From, rows["AF"].To));
        Assert.Equal((new DateOnly(2001, 2, 1), null), (rows["IR"].From, rows["IR"].To));
        Assert.Equal((new DateOnly(1999, 4, 3), new DateOnly(2001, 1, 31)), (rows["PK"].From, rows["PK"].To));
        Assert.Contains("Iran · seit 01.02.2001", shown, StringComparison.Ordinal);
        Assert.Contains("Afghanistan · bis 23.03.2016", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_was_never_right_is_taken_out_and_the_history_still_names_it()
    {
        var (id, key) = await Held("Zuviel", ("SY", null), ("IQ", null));
        using var saved = await Save(Jana, key, ("Form.Nationalities[1].Country", ""));
        var history = Text((await app.Document(await app.SignedInAs(Jana), $"/people/{key}/history")).Body!.TextContent);

        Assert.Equal(["SY"], (await Nationalities(id)).Select(n => n.Country));
        Assert.Contains("Staatsangehörigkeit entfernt: Irak", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Languages_stand_in_the_order_the_person_prefers()
    {
        var (id, key) = await Held("Sprachen", ("SY", null));
        using var first = await Save(Jana, key, ("Form.Languages[0].Language", "ar"), ("Form.Languages[0].MotherTongue", "true"), ("Form.Languages[1].Language", "en"), ("Form.Literacy", "second-script"));
        using var second = await Save(Jana, key, ("Form.Languages[0].Language", "kmr"), ("Form.Languages[0].MotherTongue", "true"), ("Form.Languages[1].Language", "ar"), ("Form.Languages[2].Language", ""));
        await using var db = app.Db();
        var spoken = await db.SpokenLanguages.Where(l => l.PersonId == id).OrderBy(l => l.Position).Select(l => new { l.Language, l.IsMotherTongue }).ToListAsync(Ct);
        var history = Text((await app.Document(await app.SignedInAs(Jana), $"/people/{key}/history")).Body!.TextContent);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (first.StatusCode, second.StatusCode));
        Assert.Equal([("kmr", true), ("ar", false)], spoken.Select(l => (l.Language, l.IsMotherTongue)));
        Assert.Equal("second-script", (await Person(id)).Literacy);
        Assert.Contains("Sprachen entfernt: Englisch", history, StringComparison.Ordinal);
        Assert.Contains("Lesen und Schreiben eingetragen", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_that_nobody_asked_about_can_be_emptied_again()
    {
        var (id, key) = await Held("Lesen", ("SY", null));
        using var set = await Save(Jana, key, ("Form.Literacy", "latin"));
        Assert.Equal("latin", (await Person(id)).Literacy);
        using var emptied = await Save(Jana, key, ("Form.Literacy", ""));

        Assert.Null((await Person(id)).Literacy);
    }

    [Fact]
    public async Task Another_body_proposes_and_the_owner_accepts_the_one_row()
    {
        var (id, key) = await Shared("Fremdzeile", ("SR", null));
        using var silent = await Save(Torsten, key, ("Form.Nationalities[0].Country", "SY"));
        using var proposed = await Save(Torsten, key, ("Form.Nationalities[0].Country", "SY"), ("Form.Nationalities[1].Country", "LB"), ("Reason", "Der Pass liegt vor."));
        await using var db = app.Db();
        var request = await db.Corrections.AsNoTracking().SingleAsync(c => c.PersonId == id, Ct);
        var list = await app.Document(await app.SignedInAs(Jana), "/people/corrections");
        var row = Text(list.QuerySelectorAll("main li").Single(li => li.TextContent.Contains("Fremdzeile", StringComparison.Ordinal)).TextContent);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (silent.StatusCode, proposed.StatusCode));
        Assert.Equal(["SR", "LB"], (await Nationalities(id)).Select(n => n.Country));
        Assert.Contains("Staatsangehörigkeit: Suriname → Syrien", row, StringComparison.Ordinal);

        Assert.Null(await app.As(Jana, s => s.GetRequiredService<Proposals>().Decide(request.Key, true, null, Ct)));
        Assert.Equal(["SY", "LB"], (await Nationalities(id)).Select(n => n.Country));
    }

    [Fact]
    public async Task Two_proposals_about_two_rows_stand_beside_each_other()
    {
        var (id, key) = await Shared("Zweizeilig", ("SR", null), ("LB", null));
        using var one = await Save(Torsten, key, ("Form.Nationalities[0].Country", "SY"), ("Reason", "Pass gesehen."));
        using var two = await Save(Torsten, key, ("Form.Nationalities[1].To", "01.01.2016"), ("Reason", "Entlassen."));
        await using var db = app.Db();

        Assert.Equal(2, await db.Corrections.CountAsync(c => c.PersonId == id && c.DecidedAt == null, Ct));
        Assert.Equal([("SR", null), ("LB", null)], (await Nationalities(id)).Select(n => (n.Country, n.To)));
    }

    [Fact]
    public async Task Who_drops_a_language_another_body_wrote_proposes_and_who_adds_one_writes()
    {
        var (id, key) = await Shared("Sprachstelle", ("SY", null));
        using var own = await Save(Jana, key, ("Form.Languages[0].Language", "ar"), ("Form.Languages[1].Language", "en"));
        using var added = await Save(Torsten, key, ("Form.Languages[2].Language", "fr"));
        using var dropped = await Save(Torsten, key, ("Form.Languages[0].Language", "en"), ("Form.Languages[1].Language", "fr"), ("Form.Languages[2].Language", ""), ("Reason", "Spricht kein Arabisch."));
        await using var db = app.Db();

        Assert.Equal(["ar", "en", "fr"], await db.SpokenLanguages.Where(l => l.PersonId == id).OrderBy(l => l.Position).Select(l => l.Language).ToListAsync(Ct));
        var request = await db.Corrections.SingleAsync(c => c.PersonId == id, Ct);
        Assert.Equal("Language", request.Field);

        Assert.Null(await app.As(Jana, s => s.GetRequiredService<Proposals>().Decide(request.Key, true, null, Ct)));
        Assert.Equal(["en", "fr"], await db.SpokenLanguages.Where(l => l.PersonId == id).OrderBy(l => l.Position).Select(l => l.Language).ToListAsync(Ct));
    }

    [Fact]
    public async Task The_immigration_office_corrects_the_nationality_and_neither_sees_nor_writes_how_somebody_reads()
    {
        var (id, key) = await Held("Behoerde", ("SR", null));
        await using (var db = app.Db())
        {
            await db.Persons.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Literacy, "primary"), Ct);
            new Villagers(db, "IP-B-" + id).Paper(await db.Persons.SingleAsync(p => p.Id == id, Ct), "GESTATTUNG", "2015-11-01", "2016-06-01");
        }

        var ralf = await app.SignedInAs("ralf.pontzen");
        var page = await app.Document(ralf, $"/people/{key}/origin/edit");
        Assert.NotNull(page.QuerySelector("[name='Form.Nationalities[0].Country']"));
        Assert.Null(page.QuerySelector("[name='Form.Literacy']"));
        Assert.DoesNotContain("Liest und schreibt wenig", page.DocumentElement.InnerHtml, StringComparison.Ordinal);

        using var sent = await Send(ralf, key, page, ("Form.Literacy", "latin"), ("Form.Nationalities[0].Country", "SY"), ("Reason", "Pass."));
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal("primary", (await Person(id)).Literacy);
    }

    [Theory]
    [InlineData("Form.Nationalities[0].Country", "ZZZ")]
    [InlineData("Form.Nationalities[0].Country", "sy")]
    [InlineData("Form.Nationalities[1].Country", "LB")]
    [InlineData("Form.Nationalities[0].From", "31.02.2001")]
    [InlineData("Form.Nationalities[0].From", "2001")]
    [InlineData("Form.Nationalities[0].To", "25.03.2016")]
    [InlineData("Form.Nationalities[1].From", "01.01.2001")]
    [InlineData("Form.Languages[0].Language", "xx-nowhere")]
    [InlineData("Form.Literacy", "fluent")]
    public async Task What_cannot_be_right_is_said_at_the_field_and_nothing_is_written(string field, string value)
    {
        var (id, key) = await Held("Feldfehler", ("LB", null));
        using var answer = await Save(Jana, key, (field, value), ("Form.Languages[1].Language", "ti"));
        var page = await RunningApp.Document(answer);
        var at = value == "01.01.2001" ? "Form.Nationalities[1].Country" : field;

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("true", page.QuerySelector($"[name='{at}']")!.GetAttribute("aria-invalid"));
        Assert.NotEmpty(page.QuerySelectorAll("#errors a[href^='#f-Form-']"));
        Assert.Equal("ti", ((IHtmlSelectElement)page.QuerySelector("[name='Form.Languages[1].Language']")!).Value);
        Assert.Equal(["LB"], (await Nationalities(id)).Select(n => n.Country));
        await using var db = app.Db();
        Assert.False(await db.SpokenLanguages.AnyAsync(l => l.PersonId == id, Ct));
    }

    [Theory]
    [InlineData("Form.Nationalities[0].Row", "987654321")]
    [InlineData("Form.Nationalities[0].Row", "-1")]
    [InlineData("Form.Nationalities[0].Row", "99999999999999999999")]
    [InlineData("Form.Nationalities[0].Row", "1 OR 1=1")]
    public async Task A_row_that_is_not_this_persons_is_not_there(string field, string value)
    {
        var (id, key) = await Held("Fremdnummer", ("LB", null));
        using var answer = await Save(Jana, key, (field, value), ("Form.Nationalities[0].Country", "SY"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(["LB"], (await Nationalities(id)).Select(n => n.Country));
    }

    [Fact]
    public async Task A_row_of_somebody_else_stays_as_it_is()
    {
        var ((_, key), (other, _)) = (await Held("Eigen", ("LB", null)), await Held("Anderer", ("IQ", null)));
        var foreign = (await Nationalities(other)).Single();
        using var answer = await Save(Jana, key, ("Form.Nationalities[0].Row", foreign.Id.ToString(CultureInfo.InvariantCulture)), ("Form.Nationalities[0].Country", "SY"));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("IQ", (await Nationalities(other)).Single().Country);
    }

    [Theory]
    [InlineData("Form.Nationalities", "x")]
    [InlineData("Form.Languages[0].MotherTongue", "vielleicht")]
    [InlineData("Form.Nationalities[0].From", "\u0001\u0007")]
    public async Task Odd_input_breaks_nothing(string field, string value)
    {
        var (id, key) = await Held("Seltsam", ("LB", null));
        using var answer = await Save(Jana, key, (field, value), ("Reason", new string('x', 200)));

        Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect, answer.StatusCode.ToString());
        Assert.Equal(["LB"], (await Nationalities(id)).Select(n => n.Country));
    }

    [Fact]
    public async Task Two_people_saving_at_once_get_a_page_with_what_the_other_saved_and_lose_nothing()
    {
        var (id, key) = await Held("Zugleich", ("SR", null), ("LB", null));
        var jana = await app.SignedInAs(Jana);
        var opened = await Form(jana, key);
        using var first = await Save(Jana, key, ("Form.Nationalities[0].Country", "SY"), ("Form.Languages[0].Language", "ar"));

        using var second = await Send(jana, key, opened, ("Form.Nationalities[1].To", "01.01.2015"), ("Form.Nationalities[2].Country", "TR"));
        var page = await RunningApp.Document(second);
        var notice = Text(string.Join(' ', page.QuerySelectorAll(".notice").Select(n => n.TextContent)));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Matches(@"Staatsangehörigkeit: Jana Offermann hat um \d\d:\d\d Uhr gespeichert: Syrien", notice);
        Assert.Contains("Arabisch", notice, StringComparison.Ordinal);
        Assert.Equal(["SY", "LB"], (await Nationalities(id)).Select(n => n.Country));

        using var third = await Send(jana, key, page);
        Assert.Equal(HttpStatusCode.Redirect, third.StatusCode);
        Assert.Equal([("SY", null), ("LB", new DateOnly(2015, 1, 1)), ("TR", null)], (await Nationalities(id)).Select(n => (n.Country, n.To)));
        await using var db = app.Db();
        Assert.Equal(["ar"], await db.SpokenLanguages.Where(l => l.PersonId == id).Select(l => l.Language).ToListAsync(Ct));
    }

    [Fact]
    public async Task Requests_in_the_same_moment_write_one_line_and_refuse_the_others()
    {
        var (id, key) = await Held("Wettlauf", ("LB", null));
        var jana = await app.SignedInAs(Jana);
        var opened = await Form(jana, key);

        var answers = await Task.WhenAll(new[] { "SY", "IQ", "IR", "AF" }.Select(c => Send(jana, key, opened, ("Form.Nationalities[0].Country", c))));

        Assert.Equal((1, 3), (answers.Count(a => a.StatusCode == HttpStatusCode.Redirect), answers.Count(a => a.StatusCode == HttpStatusCode.Conflict)));
        Assert.Single(await Nationalities(id));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("{\"Nationalities\":[null,{\"Row\":5}],\"Languages\":null}")]
    public async Task A_forged_earlier_state_overwrites_nothing_unseen(string loaded)
    {
        var (id, key) = await Held("Gefaelscht", ("LB", null));
        using var answer = await Save(Jana, key, ("Loaded", loaded), ("Form.Nationalities[0].Country", "SY"));

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(["LB"], (await Nationalities(id)).Select(n => n.Country));
    }

    [Fact]
    public async Task A_desk_sitting_that_names_one_nationality_ends_none_that_is_held()
    {
        var (id, key) = await Held("Wiedergekommen", ("IQ", "2001-01-01"));
        var jana = await app.SignedInAs(Jana);
        using var joined = await app.Post(jana, await app.BeginDesk(jana), [.. Desks.Complete("Wiedergekommen", ("Answers.GivenName", "Vera")), ("step", $"same:{key}")]);

        Assert.Equal($"/people/{key}", joined.Headers.Location?.ToString());
        Assert.Equal([("IQ", new DateOnly(2001, 1, 1), null), ("SY", null, null)], (await Nationalities(id)).Select(n => (n.Country, n.From, n.To)));
    }

    [Theory]
    [InlineData("miriam.kessels")]
    [InlineData("claudia.mertes")]
    public async Task Who_only_reads_the_identity_finds_no_form(string user)
    {
        await using var db = app.Db();
        var key = await db.Persons.Where(p => p.FileNumber == "IP-2015-04417").Select(p => p.Key).SingleAsync(Ct);
        var client = await app.SignedInAs(user);
        foreach (var page in new[] { "origin/edit", "death/edit" })
        {
            using var answer = await client.GetAsync(new Uri($"/people/{key}/{page}", UriKind.Relative), Ct);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private async Task<(int Id, string Key)> Held(string name, params (string Country, string? From)[] nationalities)
    {
        var (id, key) = await app.Settle("Vera", name, "1990-01-02");
        await using var db = app.Db();
        var village = new Villagers(db, "IP-N-" + id);
        var (person, owner) = (await db.Persons.SingleAsync(p => p.Id == id, Ct), village.User(Jana).BodyId);
        foreach (var (country, from) in nationalities)
        {
            village.From(person, country, from);
        }

        await db.Nationalities.Where(n => n.PersonId == id).ExecuteUpdateAsync(s => s.SetProperty(n => n.Provenance.OwnerBodyId, owner), Ct);
        return (id, key);
    }

    /// <summary>A person the city keeps and the agency works with.</summary>
    private async Task<(int Id, string Key)> Shared(string name, params (string Country, string? From)[] nationalities)
    {
        var (id, key) = await Held(name, nationalities);
        await using var db = app.Db();
        var agency = await db.Users.SingleAsync(u => u.UserName == Torsten, Ct);
        db.Add(new Domain.Casework.Involvement { PersonId = id, BodyId = agency.BodyId, UserId = agency.Id, Role = "co-worker", From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
        await db.SaveChangesAsync(Ct);
        return (id, key);
    }

    private async Task<List<Nationality>> Nationalities(int id)
    {
        await using var db = app.Db();
        return await db.Nationalities.AsNoTracking().Where(n => n.PersonId == id).OrderBy(n => n.Id).ToListAsync(Ct);
    }

    private async Task<Person> Person(int id)
    {
        await using var db = app.Db();
        return await db.Persons.AsNoTracking().SingleAsync(p => p.Id == id, Ct);
    }

    private Task<IHtmlDocument> Form(HttpClient client, string key) => app.Document(client, $"/people/{key}/origin/edit");

    private async Task<HttpResponseMessage> Save(string user, string key, params (string Name, string Value)[] values)
    {
        var client = await app.SignedInAs(user);
        return await Send(client, key, await Form(client, key), values);
    }

    /// <summary>Sends the form as it was opened, changed by values.</summary>
    private static Task<HttpResponseMessage> Send(HttpClient client, string key, IHtmlDocument page, params (string Name, string Value)[] values)
    {
        var form = page.QuerySelectorAll("main form[method='post']").OfType<IHtmlFormElement>().First(f => f.QuerySelector("[name='Form.Nationalities[0].Country']") is not null);
        var fields = form.QuerySelectorAll("input[name], select[name], textarea[name]").Where(e => e is not IHtmlInputElement { Type: "checkbox", IsChecked: false })
            .Select(e => (Name: e.GetAttribute("name")!, Value: (e as IHtmlInputElement)?.Value ?? (e as IHtmlSelectElement)?.Value ?? ((IHtmlTextAreaElement)e).Value))
            .Where(f => values.All(v => v.Name != f.Name)).Concat(values);
        return client.PostAsync(new Uri($"/people/{key}/origin/edit", UriKind.Relative), new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))), Ct);
    }

    private static string Text(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
