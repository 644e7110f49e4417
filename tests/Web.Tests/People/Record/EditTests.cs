using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

public sealed class EditTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fields_of_the_own_body_are_written_at_once_with_source_search_key_and_history()
    {
        var (id, key) = await app.Settle("Rahel", "Editprobe", "1990-04-01", "0241 1112223");
        using var answer = await Save(Jana, key, ("Form.FamilyName", "Editprobe-Neu"), ("Form.Phone", ""), ("Form.BirthPlace", "Asmara"), ("Form.ContactLanguage", "ti"), ("Form.MayWrite", "yes"));
        var person = await Person(id);
        var history = await app.Document(await app.SignedInAs(Jana), $"/people/{key}/history");
        await using var db = app.Db();

        Assert.Empty((await Form(await app.SignedInAs(Jana), key)).QuerySelectorAll(".conflict"));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(("Editprobe-Neu", null, "Asmara", "ti", true), (person.FamilyName, person.Phone, person.BirthPlace, person.ContactLanguage, person.MayWrite));
        Assert.Contains(await db.PersonNames.Where(n => n.PersonId == id).ToListAsync(Ct), n => n.FamilyName == "Editprobe" && n.Kind == "former");
        Assert.Contains("Familienname: Editprobe-Neu, vorher: Editprobe", Text(history.Body!.TextContent), StringComparison.Ordinal);
        Assert.Contains("Jana Offermann, Stadt Aachen, FB 50", Text(history.Body.TextContent), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_may_be_unknown_can_be_emptied_again()
    {
        var (id, key) = await app.Settle("Salim", "Leerprobe", "1990-04-01", "0241 1112224");
        using var filled = await Save(Jana, key, ("Form.BirthPlace", "Homs"), ("Form.ContactChannel", "sms"), ("Form.ContactLanguage", "ar"), ("Form.MayWrite", "no"), ("Form.CallName", "Sali"), ("Form.Email", "s@example.org"), ("Form.OwnScriptName", "سليم"), ("Form.OwnScriptLanguage", "ar"));
        Assert.Equal("Sali", (await Person(id)).CallName);
        using var emptied = await Save(Jana, key, ("Form.BirthPlace", ""), ("Form.ContactChannel", ""), ("Form.ContactLanguage", ""), ("Form.MayWrite", ""), ("Form.CallName", ""), ("Form.Email", ""), ("Form.Phone", ""), ("Form.OwnScriptName", ""), ("Form.BirthDate", ""));
        var person = await Person(id);

        Assert.Equal((null, null, null, null), (person.BirthPlace, person.ContactChannel, person.ContactLanguage, person.MayWrite));
        Assert.Equal((null, null, null, null), (person.CallName, person.Email, person.Phone, person.OwnScriptName));
        Assert.Equal((null, "unknown"), (person.BirthDate, person.BirthPrecision));
    }

    [Theory]
    [InlineData("Form.GivenName", "=cmd|' /C calc'!A0")]
    [InlineData("Form.CallName", "😀")]
    [InlineData("Form.Phone", "abc")]
    [InlineData("Form.Email", "not an email")]
    public async Task What_is_no_name_number_or_address_is_refused_by_name(string field, string value)
    {
        var (id, key) = await app.Settle("Lamia", "Zeichenprobe", "1992-02-05");
        var before = (await Person(id)).Version;
        using var answer = await Save(Jana, key, (field, value));
        var page = await RunningApp.Document(answer);

        Assert.NotNull(page.QuerySelector($"[name='{field}'][aria-invalid='true']"));
        Assert.Equal(before, (await Person(id)).Version);
    }

    [Fact]
    public async Task What_is_sent_to_a_record_merged_meanwhile_is_not_lost_in_silence()
    {
        var ((id, key), (gone, old)) = (await app.Settle("Mona", "Bleibprobe", "1992-02-06"), await app.Settle("Mona", "Gehprobe", "1992-02-06"));
        var jana = await app.SignedInAs(Jana);
        var opened = await Form(jana, old);
        var notes = await RunningApp.Document(await jana.GetAsync(new Uri($"/people/{old}/notes", UriKind.Relative), Ct));
        await using var db = app.Db();
        await db.Persons.Where(p => p.Id == gone).ExecuteUpdateAsync(set => set.SetProperty(p => p.MergedIntoId, id), Ct);

        using var edited = await Send(jana, old, opened, ("Form.Phone", "0241 333009"));
        var landed = await RunningApp.Document(await jana.GetAsync(edited.Headers.Location, Ct));
        var token = notes.QuerySelector("form[method='post'] input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var fields = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Kind", "fact"), new("Text", "Nach dem Zusammenlegen geschrieben.")]);
        using var noted = await jana.PostAsync(new Uri($"/people/{old}/notes", UriKind.Relative), fields, Ct);

        Assert.Contains("inzwischen mit einer anderen zusammengelegt", landed.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null((await Person(id)).Phone);
        Assert.Equal(HttpStatusCode.Redirect, noted.StatusCode);
        Assert.Equal("Nach dem Zusammenlegen geschrieben.", await db.Notes.Where(n => n.PersonId == id).Select(n => n.Text).SingleAsync(Ct));
    }

    [Fact]
    public async Task Two_people_saving_at_once_get_a_page_with_both_values_who_and_when_and_lose_nothing()
    {
        var (id, key) = await app.Settle("Nour", "Konfliktprobe", "1992-02-02", "0241 333000");
        var jana = await app.SignedInAs(Jana);
        var opened = await Form(jana, key);
        using var first = await Save(Jana, key, ("Form.Phone", "0241 333001"), ("Form.BirthPlace", "Aleppo"));

        using var second = await Send(jana, key, opened, ("Form.Phone", "0241 333002"), ("Form.CallName", "Nouri"));
        var page = await RunningApp.Document(second);
        var notice = Text(string.Join(" ", page.QuerySelectorAll(".notice").Select(n => n.TextContent)));

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Matches(@"Telefon: Jana Offermann hat um \d\d:\d\d Uhr gespeichert: 0241 333001", notice);
        Assert.Contains("Geburtsort: Jana Offermann", notice, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".conflict"));
        Assert.Equal(("0241 333002", "Nouri", "Aleppo"), (Value(page, "Form.Phone"), Value(page, "Form.CallName"), Value(page, "Form.BirthPlace")));
        Assert.Equal("0241 333001", (await Person(id)).Phone);

        using var third = await Send(jana, key, page);
        Assert.Equal(HttpStatusCode.Redirect, third.StatusCode);
        var person = await Person(id);
        Assert.Equal(("0241 333002", "Nouri", "Aleppo"), (person.Phone, person.CallName, person.BirthPlace));
    }

    [Fact]
    public async Task Two_requests_in_the_same_moment_write_one_value_and_refuse_the_other()
    {
        var (id, key) = await app.Settle("Tarek", "Wettlauf", "1992-02-03");
        var before = (await Person(id)).Version;
        var jana = await app.SignedInAs(Jana);
        var opened = await Form(jana, key);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Send(jana, key, opened, ("Form.CallName", $"Ruf{(char)('a' + i)}"))));
        var person = await Person(id);

        Assert.Equal(1, answers.Count(a => a.StatusCode == HttpStatusCode.Redirect));
        Assert.Equal(5, answers.Count(a => a.StatusCode == HttpStatusCode.Conflict));
        Assert.Matches("^Ruf[a-f]$", person.CallName!);
        Assert.Equal(before + 1, person.Version);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,2]")]
    [InlineData("{\"GivenName\":5}")]
    [InlineData("{\"Unknown\":{\"deep\":[]}}")]
    public async Task A_forged_earlier_state_overwrites_nothing_unseen(string loaded)
    {
        var (id, key) = await app.Settle("Amal", "Faelschung", "1993-02-03", "0241 444000");
        var jana = await app.SignedInAs(Jana);
        var opened = await Form(jana, key);
        using var first = await Save(Jana, key, ("Form.Phone", "0241 444001"));

        using var second = await Send(jana, key, opened, ("Loaded", loaded));
        var page = await RunningApp.Document(second);

        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("0241 444001", string.Join(" ", page.QuerySelectorAll(".notice").Select(n => n.TextContent)), StringComparison.Ordinal);
        Assert.Equal("0241 444001", (await Person(id)).Phone);
    }

    [Fact]
    public async Task Form_fields_the_page_does_not_have_change_nothing()
    {
        var (id, key) = await app.Settle("Yara", "Massenprobe", "1994-02-03");
        var before = await Person(id);
        using var answer = await Save(Jana, key, ("Form.CallName", "Y"), ("Form.Id", "1"), ("Form.FileNumber", "IP-X"), ("Form.Key", "aaaaaaaaaaaaa"), ("Form.Restricted", "true"), ("Form.StaffRelated", "true"), ("MergedIntoId", "1"),
            ("Person.FileNumber", "IP-X"), ("Record.Person.Restricted", "true"), ("Form.Provenance.OwnerBodyId", "3"), ("Form.Literacy", "none"), ("Form.DeceasedOn", "2016-01-01"));
        var person = await Person(id);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Y", person.CallName);
        Assert.Equal((before.FileNumber, before.Key, false, false), (person.FileNumber, person.Key, person.Restricted, person.StaffRelated));
        Assert.Equal((before.Provenance.OwnerBodyId, before.Literacy, null, null), (person.Provenance.OwnerBodyId, person.Literacy, person.MergedIntoId, person.DeceasedOn));
    }

    [Theory]
    [InlineData("Form.GivenName", "   ")]
    [InlineData("Form.BirthDate", "31.02.1990")]
    [InlineData("Form.BirthDate", "24.03.2017")]
    [InlineData("Form.BirthDate", "01.01.1850")]
    [InlineData("Form.Sex", "other-word")]
    [InlineData("Form.BirthPrecision", "guess")]
    [InlineData("Form.ContactChannel", "pigeon")]
    [InlineData("Form.ContactLanguage", "zz-zz")]
    [InlineData("Form.MayWrite", "maybe")]
    public async Task What_cannot_be_right_is_said_at_the_field_and_the_input_is_kept(string field, string value)
    {
        var (id, key) = await app.Settle("Idris", "Feldprobe", "1994-02-03");
        using var answer = await Save(Jana, key, (field, value), ("Form.CallName", "bleibt"));
        var page = await RunningApp.Document(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("true", page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid"));
        Assert.NotEmpty(page.QuerySelectorAll($"#errors a[href='#f-{field.Replace('.', '-')}']"));
        Assert.Equal("bleibt", Value(page, "Form.CallName"));
        Assert.Null((await Person(id)).CallName);
    }

    [Fact]
    public async Task A_name_of_two_hundred_letters_is_kept_and_one_letter_more_is_refused()
    {
        var (id, key) = await app.Settle("Lang", "Namensprobe", "1994-02-03");
        using var kept = await Save(Jana, key, ("Form.FamilyName", new string('ä', 200)), ("Form.GivenName", "ß"));
        using var refused = await Save(Jana, key, ("Form.CallName", new string('x', 5000)));

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        var person = await Person(id);
        Assert.Equal((200, "ß"), (person.FamilyName!.Length, person.GivenName));
        Assert.True(person.CallName is null or { Length: <= 200 });
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("</title><svg onload=alert(1)>")]
    [InlineData("@Html.Raw('x') {{7*7}} ${7*7}")]
    public async Task A_name_that_looks_like_a_page_stays_a_name(string name)
    {
        var (id, key) = await app.Settle("Xss", "Probe", "1994-02-03");
        await using var db = app.Db();
        await db.Persons.Where(p => p.Id == id).ExecuteUpdateAsync(set => set.SetProperty(p => p.GivenName, name).SetProperty(p => p.CallName, name).SetProperty(p => p.OwnScriptName, name), Ct);
        using var saved = await Save(Jana, key, ("Form.BirthPlace", name));
        var jana = await app.SignedInAs(Jana);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        foreach (var tab in new[] { "", "/history", "/identity/edit", "/duplicates", "/papers", "/names", "/origin/edit", "/death/edit" })
        {
            var page = await app.Document(jana, $"/people/{key}{tab}");

            Assert.Contains(name, page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
            Assert.Empty(page.QuerySelectorAll("[onerror], [onload], main script, h1 img, h1 svg"));
            Assert.DoesNotContain(name, page.Title!, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("miriam.kessels")]
    [InlineData("claudia.mertes")]
    public async Task Who_only_reads_the_identity_finds_no_form(string user)
    {
        await using var db = app.Db();
        var key = await db.Persons.Where(p => p.FileNumber == "IP-2015-04417").Select(p => p.Key).SingleAsync(Ct);
        var client = await app.SignedInAs(user);
        using var page = await client.GetAsync(new Uri($"/people/{key}/identity/edit", UriKind.Relative), Ct);
        using var overview = await client.GetAsync(new Uri($"/people/{key}", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.DoesNotContain("identity/edit", await overview.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    private async Task<Person> Person(int id)
    {
        await using var db = app.Db();
        return await db.Persons.AsNoTracking().SingleAsync(p => p.Id == id, Ct);
    }

    private Task<IHtmlDocument> Form(HttpClient client, string key) => app.Document(client, $"/people/{key}/identity/edit");

    private async Task<HttpResponseMessage> Save(string user, string key, params (string Name, string Value)[] values)
    {
        var client = await app.SignedInAs(user);
        return await Send(client, key, await Form(client, key), values);
    }

    /// <summary>Sends the form as it was opened, changed by values.</summary>
    internal static Task<HttpResponseMessage> Send(HttpClient client, string key, IHtmlDocument page, params (string Name, string Value)[] values)
    {
        var form = page.QuerySelectorAll("main form[method='post']").OfType<IHtmlFormElement>().First(f => f.QuerySelector("[name='Form.GivenName']") is not null);
        var fields = form.QuerySelectorAll("input[name], select[name], textarea[name]").Select(e => (Name: e.GetAttribute("name")!, Value: (e as IHtmlInputElement)?.Value ?? (e as IHtmlSelectElement)?.Value ?? ((IHtmlTextAreaElement)e).Value))
            .Where(f => values.All(v => v.Name != f.Name)).Concat(values);
        return client.PostAsync(new Uri($"/people/{key}/identity/edit", UriKind.Relative), new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))), Ct);
    }

    private static string? Value(IHtmlDocument page, string field) => (page.QuerySelector($"[name='{field}']") as IHtmlInputElement)?.Value;

    private static string Text(string text) => string.Join(' ', text.Replace('\u00a0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
