using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using AngleSharp.Html.Dom;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Features.Search;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>Every name by which a person is found can be seen, added and removed.</summary>
public sealed class NamesTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";
    private const string Torsten = "torsten.breuer";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_names_stand_with_kind_and_source()
    {
        var (id, key) = await app.Settle("Yusuf", "Namenprobe", "1990-04-01");
        await using (var db = app.Db())
        {
            await db.Persons.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.OwnScriptName, "يوسف").SetProperty(p => p.OwnScriptLanguage, "ar").SetProperty(p => p.CallName, "Jo"), Ct);
            db.Add(new PersonName { PersonId = id, Kind = "former", GivenName = "Yusuf", FamilyName = "Altname", Script = "Latn", Provenance = Villagers.Told });
            await db.SaveChangesAsync(Ct);
        }

        var page = await app.Document(await app.SignedInAs(Jana), $"/people/{key}/names");
        var rows = page.QuerySelector("main section")!.QuerySelectorAll("li").Select(li => Text(li.TextContent)).ToList();

        Assert.Contains(rows, r => r.StartsWith("Yusuf Namenprobe", StringComparison.Ordinal) && r.Contains("Name wie im Papier", StringComparison.Ordinal) && r.Contains("Von der Person gesagt", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("يوسف", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("Jo ", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.StartsWith("Yusuf Altname", StringComparison.Ordinal) && r.Contains("Früherer Name", StringComparison.Ordinal));
        Assert.Single(page.QuerySelectorAll("input[name='row']"));
        Assert.DoesNotContain("Namenprobe", page.Title!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_found_by_a_name_from_when_it_is_added_until_it_is_removed()
    {
        var (id, key) = await app.Settle("Merhawit", "Suchprobe", "1990-04-01");
        using var added = await Add(Jana, key, ("Form.Kind", "variant"), ("Form.GivenName", "Merhawit"), ("Form.FamilyName", "Xylolovic"));
        var found = await Suggested("Xylolovic");
        var row = await Row(id);
        var page = await app.Document(await app.SignedInAs(Jana), $"/people/{key}/names");
        using var removed = await Remove(Jana, key, row.Id);
        var history = Text((await app.Document(await app.SignedInAs(Jana), $"/people/{key}/history")).Body!.TextContent);
        await using var db = app.Db();

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (added.StatusCode, removed.StatusCode));
        Assert.Equal(("variant", "Latn", "told"), (row.Kind, row.Script, row.Provenance.Source));
        Assert.Contains("Merhawit Xylolovic", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Suchprobe", found, StringComparison.Ordinal);
        Assert.DoesNotContain("Suchprobe", await Suggested("Xylolovic"), StringComparison.Ordinal);
        Assert.Contains("Suchprobe", await Suggested("Suchprobe"), StringComparison.Ordinal);
        Assert.False(await db.PersonNames.AnyAsync(n => n.PersonId == id, Ct));
        Assert.Contains("Weiterer Name eingetragen: Merhawit Xylolovic", history, StringComparison.Ordinal);
        Assert.Contains("Weiterer Name entfernt: Merhawit Xylolovic", history, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_another_body_wrote_is_proposed_to_go_and_stays_until_the_owner_says_so()
    {
        var (id, key) = await app.Settle("Vera", "Namensfremd", "1990-01-02");
        await using var db = app.Db();
        var agency = await db.Users.SingleAsync(u => u.UserName == Torsten, Ct);
        db.Add(new Domain.Casework.Involvement { PersonId = id, BodyId = agency.BodyId, UserId = agency.Id, Role = "co-worker", From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
        await db.SaveChangesAsync(Ct);
        using var added = await Add(Jana, key, ("Form.Kind", "alias"), ("Form.GivenName", "Verena"));
        using var second = await Add(Jana, key, ("Form.Kind", "alias"), ("Form.GivenName", "Veronika"));
        var rows = await db.PersonNames.Where(n => n.PersonId == id).OrderBy(n => n.Id).Select(n => n.Id).ToListAsync(Ct);

        using var one = await Remove(Torsten, key, rows[0]);
        using var two = await Remove(Torsten, key, rows[1]);
        var open = await db.Corrections.Where(c => c.PersonId == id && c.DecidedAt == null).OrderBy(c => c.Id).ToListAsync(Ct);

        Assert.Equal(2, await db.PersonNames.CountAsync(n => n.PersonId == id, Ct));
        Assert.Equal([("FurtherName", "Verena", null), ("FurtherName", "Veronika", null)], open.Select(c => (c.Field, c.OldValue, c.NewValue)));
        Assert.Null(await app.As(Jana, s => s.GetRequiredService<Proposals>().Decide(open[0].Key, true, null, Ct)));
        Assert.Equal(["Veronika"], await db.PersonNames.Where(n => n.PersonId == id).Select(n => n.GivenName).ToListAsync(Ct));
    }

    [Theory]
    [InlineData("Form.Kind", "nickname")]
    [InlineData("Form.Kind", "")]
    [InlineData("Form.GivenName", "  ")]
    [InlineData("Form.GivenName", "\u200b\u0007")]
    [InlineData("Form.GivenName", "=cmd|' /C calc'!A0")]
    [InlineData("Form.FamilyName", "😀")]
    [InlineData("Form.FamilyName", "201")]
    public async Task What_is_no_name_is_refused_at_the_field(string field, string value)
    {
        var (id, key) = await app.Settle("Idris", "Namensfehler", "1994-02-03");
        (string Name, string Value)[] good = [("Form.Kind", "variant"), ("Form.GivenName", "Idriss"), ("Form.FamilyName", "Gut")];
        using var answer = await Add(Jana, key, [.. good.Where(g => g.Name != field), (field, value == "201" ? new string('x', 201) : value)]);
        var page = await RunningApp.Document(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("true", page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid"));
        await using var db = app.Db();
        Assert.False(await db.PersonNames.AnyAsync(n => n.PersonId == id, Ct));
    }

    [Fact]
    public async Task A_name_of_two_hundred_letters_is_kept_and_shown_as_text()
    {
        var (id, key) = await app.Settle("Lang", "Zweihundert", "1994-02-03");
        using var added = await Add(Jana, key, ("Form.Kind", "variant"), ("Form.GivenName", new string('ä', 200)), ("Form.FamilyName", "O'Brien-\u202eX"));

        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        Assert.Equal((200, "O'Brien-X"), ((await Row(id)).GivenName.Length, (await Row(id)).FamilyName));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("abc")]
    [InlineData("99999999999999999999")]
    public async Task A_row_that_is_not_there_is_not_found(string row)
    {
        var (_, key) = await app.Settle("Idris", "Keinezeile", "1994-02-03");
        using var answer = await Remove(Jana, key, row);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_name_of_somebody_else_is_not_found_either()
    {
        var ((_, key), (other, otherKey)) = (await app.Settle("Eins", "Namenstausch", "1994-02-03"), await app.Settle("Zwei", "Namenstausch", "1994-02-04"));
        using var added = await Add(Jana, otherKey, ("Form.Kind", "variant"), ("Form.GivenName", "Bleibt"));
        using var answer = await Remove(Jana, key, (await Row(other)).Id);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("Bleibt", (await Row(other)).GivenName);
    }

    [Fact]
    public async Task Who_only_reads_sees_the_names_and_no_button()
    {
        await using var db = app.Db();
        var key = await db.Persons.Where(p => p.FileNumber == "IP-2015-04417").Select(p => p.Key).SingleAsync(Ct);
        var miriam = await app.SignedInAs("miriam.kessels");
        var page = await app.Document(miriam, $"/people/{key}/names");
        var token = (await app.Document(miriam, "/account")).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var added = await miriam.PostAsync(new Uri($"/people/{key}/names?handler=Add", UriKind.Relative), new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Form.Kind", "alias"), new("Form.GivenName", "Nein")]), Ct);

        Assert.NotEmpty(page.QuerySelectorAll("main li"));
        Assert.Empty(page.QuerySelectorAll("main form[action*='handler=']"));
        Assert.Equal(HttpStatusCode.NotFound, added.StatusCode);
    }

    [Fact]
    public async Task The_way_somebody_is_reached_is_shown()
    {
        var (id, key) = await app.Settle("Kanal", "Erreichbar", "1994-02-03");
        await using var db = app.Db();
        await db.Persons.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.ContactChannel, "sms"), Ct);
        var page = await app.Document(await app.SignedInAs(Jana), $"/people/{key}");
        var fact = page.QuerySelectorAll("main dl.facts div").Single(d => d.QuerySelector("dt")?.TextContent.Trim() == "Erreichbar über");

        Assert.Contains("SMS", fact.QuerySelector("dd")!.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    private async Task<PersonName> Row(int id)
    {
        await using var db = app.Db();
        return await db.PersonNames.AsNoTracking().SingleAsync(n => n.PersonId == id, Ct);
    }

    private async Task<string> Suggested(string typed)
    {
        using var words = new FormUrlEncodedContent([KeyValuePair.Create("q", typed)]);
        using var answer = await (await app.SignedInAs(Jana)).PostAsync(new Uri("/search/suggest", UriKind.Relative), words, Ct);
        return string.Join(' ', (await answer.Content.ReadFromJsonAsync<List<Suggestion>>(Ct))!.Select(s => s.Name));
    }

    private Task<HttpResponseMessage> Add(string user, string key, params (string, string)[] values) => Post(user, key, "Add", values);

    private Task<HttpResponseMessage> Remove(string user, string key, int row) => Remove(user, key, row.ToString(CultureInfo.InvariantCulture));

    private Task<HttpResponseMessage> Remove(string user, string key, string row) => Post(user, key, "Remove", ("row", row));

    private async Task<HttpResponseMessage> Post(string user, string key, string handler, params (string Name, string Value)[] values)
    {
        var client = await app.SignedInAs(user);
        var page = await app.Document(client, $"/people/{key}/names");
        var token = ((IHtmlInputElement)page.QuerySelector("main [name='__RequestVerificationToken']")!).Value;
        return await client.PostAsync(new Uri($"/people/{key}/names?handler={handler}", UriKind.Relative), new FormUrlEncodedContent(values.Append(("__RequestVerificationToken", token)).Select(v => KeyValuePair.Create(v.Item1, v.Item2))), Ct);
    }

    private static string Text(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
