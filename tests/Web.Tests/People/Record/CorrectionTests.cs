using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Features.People.Record;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>A value is changed by the body that owns it; the others propose, the owner decides.</summary>
public sealed class CorrectionTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";
    private const string Torsten = "torsten.breuer";
    private const string Ralf = "ralf.pontzen";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_body_proposes_with_a_reason_and_the_owner_accepts()
    {
        var (id, key) = await Shared("Annahme", "0241 500100");
        using var silent = await Propose(key, ("Form.Phone", "0241 500199"));
        using var proposed = await Propose(key, ("Form.Phone", "0241 500199"), ("Reason", "Hat heute selbst angerufen."));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (silent.StatusCode, proposed.StatusCode));
        Assert.Equal("0241 500100", (await Person(id)).Phone);
        var waiting = await app.Document(await app.SignedInAs(Torsten), $"/people/{key}");
        Assert.Contains("Vorgeschlagene Änderungen", waiting.Body!.TextContent, StringComparison.Ordinal);

        var list = await app.Document(await app.SignedInAs(Jana), "/people/corrections");
        var row = list.QuerySelectorAll("main li").Single(li => li.TextContent.Contains("Annahme", StringComparison.Ordinal));
        Assert.Contains("0241 500199", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Hat heute selbst angerufen.", row.TextContent, StringComparison.Ordinal);
        using var decided = await Decide(Jana, Proposal(row), accept: true);

        Assert.Equal("0241 500199", (await Person(id)).Phone);
        await using var db = app.Db();
        Assert.True((await db.Corrections.SingleAsync(c => c.PersonId == id, Ct)).Accepted);
        var history = await app.Document(await app.SignedInAs(Torsten), $"/people/{key}/history");
        Assert.Contains("vorgeschlagen von Agentur für Arbeit, angenommen", history.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_proposal_leaves_the_value_and_is_decided_once()
    {
        var (id, key) = await Shared("Ablehnung", "0241 500200");
        using var proposed = await Propose(key, ("Form.Phone", "0241 500299"), ("Reason", "vermutet"));
        var request = await Request(id);

        using var refused = await Decide(Jana, request.Key, accept: false);
        using var again = await Decide(Jana, request.Key, accept: true);

        Assert.Equal("0241 500200", (await Person(id)).Phone);
        Assert.False((await Request(id)).Accepted);
    }

    [Fact]
    public async Task Own_fields_are_written_and_the_others_proposed_in_one_step()
    {
        var (id, key) = await Shared("Gemischt", "0241 500300");
        using var saved = await Propose(key, ("Form.Phone", "0241 500399"), ("Form.BirthPlace", "Idlib"), ("Reason", "gesagt"));
        var person = await Person(id);

        Assert.Equal(("Idlib", "0241 500300"), (person.BirthPlace, person.Phone));
        Assert.Equal("Phone", (await Request(id)).Field);
    }

    [Fact]
    public async Task A_second_proposal_for_the_same_field_takes_the_place_of_the_first()
    {
        var (id, key) = await Shared("Zweimal", "0241 500400");
        using var one = await Propose(key, ("Form.Phone", "0241 500401"), ("Reason", "erst"));
        using var two = await Propose(key, ("Form.Phone", "0241 500402"), ("Reason", "dann"));

        Assert.Equal("0241 500402", (await Request(id)).NewValue);
    }

    [Theory]
    [InlineData("torsten.breuer")]
    [InlineData("miriam.kessels")]
    [InlineData("simone.lindemann")]
    [InlineData("ralf.pontzen")]
    public async Task Nobody_but_the_owning_body_with_a_role_that_writes_decides(string user)
    {
        var (id, key) = await Shared("Unbefugt", "0241 500500");
        using var proposed = await Propose(key, ("Form.Phone", "0241 500599"), ("Reason", "gesagt"));
        var request = await Request(id);

        var list = await app.Document(await app.SignedInAs(user), "/people/corrections");
        var refusal = await app.As(user, s => s.GetRequiredService<Proposals>().Decide(request.Key, true, null, Ct));

        Assert.DoesNotContain("Unbefugt", list.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("people.correction.decided", refusal?.Key);
        Assert.Equal("0241 500500", (await Person(id)).Phone);
    }

    [Fact]
    public async Task Who_decides_sees_that_the_value_changed_since()
    {
        var (id, key) = await Shared("Ueberholt", "0241 500600");
        using var proposed = await Propose(key, ("Form.Phone", "0241 500699"), ("Reason", "gesagt"));
        var jana = await app.SignedInAs(Jana);
        using var own = await EditTests.Send(jana, key, await app.Document(jana, $"/people/{key}/identity/edit"), ("Form.Phone", "0241 500650"));

        var list = await app.Document(jana, "/people/corrections");

        Assert.Contains("Inzwischen steht dort: 0241 500650", list.QuerySelectorAll("main li").Single(li => li.TextContent.Contains("Ueberholt", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, own.StatusCode);
        Assert.NotNull(await Request(id));
    }

    [Fact]
    public async Task Two_clerks_deciding_at_once_decide_once()
    {
        var (id, key) = await Shared("Gleichzeitig", "0241 500700");
        using var proposed = await Propose(key, ("Form.Phone", "0241 500799"), ("Reason", "gesagt"));
        var request = await Request(id);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => app.As(Jana, s => s.GetRequiredService<Proposals>().Decide(request.Key, i % 2 == 0, null, Ct))));

        Assert.Equal(1, answers.Count(a => a is null));
        Assert.Equal((await Request(id)).Accepted == true ? "0241 500799" : "0241 500700", (await Person(id)).Phone);
    }

    [Fact]
    public async Task A_paper_read_by_an_advising_body_goes_to_the_immigration_office_and_holds_when_it_accepts()
    {
        var (id, key) = await Shared("Lesebrief", "0241 500800");
        await using (var db = app.Db())
        {
            new Villagers(db, "IP-P-" + id).Paper(await db.Persons.SingleAsync(p => p.Id == id, Ct), "GESTATTUNG", "2015-11-01", "2016-05-01");
        }

        using var added = await PostPaper(Jana, key, ("Paper.Type", "GESTATTUNG"), ("Paper.Number", "N4711"), ("Paper.From", "02.05.2016"), ("Paper.To", "01.11.2016"), ("Paper.WorkNote", "with-permission"));
        var request = await Request(id);
        var list = await app.Document(await app.SignedInAs("ralf.pontzen"), "/people/corrections");
        var shown = list.QuerySelectorAll("main li").Single(li => li.TextContent.Contains("Lesebrief", StringComparison.Ordinal) && li.TextContent.Contains("Vera", StringComparison.Ordinal)).TextContent;

        var ralf = await app.As("ralf.pontzen", s => s.GetRequiredService<Proposals>().Decide(request.Key, true, null, Ct));
        var papers = await Papers(id);

        Assert.Equal("Paper", request.Field);
        Assert.Contains("Nummer N4711, ab 02.05.2016, bis 01.11.2016, Beschäftigung nur mit Erlaubnis der Ausländerbehörde", shown, StringComparison.Ordinal);
        Assert.Null(ralf);
        Assert.Equal([(new DateOnly(2015, 11, 1), (DateOnly?)new DateOnly(2016, 5, 1), null, null), (new DateOnly(2016, 5, 2), new DateOnly(2016, 11, 1), "N4711", "with-permission")], papers.Select(p => (p.From, p.To, p.Number, p.WorkNote)));
        Assert.Equal((new DateOnly(2016, 3, 24), await UserId(Jana)), (papers[1].SeenOn!.Value, papers[1].SeenById!.Value));
    }

    [Fact]
    public async Task A_number_and_a_work_note_read_by_an_advising_body_become_part_of_the_paper_that_is_known()
    {
        var (id, key) = await Shared("Nachgelesen", "0241 500810");
        await using (var db = app.Db())
        {
            new Villagers(db, "IP-P-" + id).Paper(await db.Persons.SingleAsync(p => p.Id == id, Ct), "GESTATTUNG", "2015-11-01", "2016-05-01");
        }

        using var added = await PostPaper(Jana, key, ("Paper.Type", "GESTATTUNG"), ("Paper.Number", "N4712"), ("Paper.From", "01.11.2015"), ("Paper.To", "01.05.2016"), ("Paper.WorkNote", "forbidden"));
        var untouched = Assert.Single(await Papers(id));
        var request = await Request(id);
        var refusal = await app.As("ralf.pontzen", s => s.GetRequiredService<Proposals>().Decide(request.Key, true, null, Ct));
        var paper = Assert.Single(await Papers(id));

        Assert.Equal((null, null), (untouched.Number, untouched.WorkNote));
        Assert.Null(refusal);
        Assert.Equal(("N4712", "forbidden", new DateOnly(2015, 11, 1), (DateOnly?)new DateOnly(2016, 5, 1)), (paper.Number, paper.WorkNote, paper.From, paper.To));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_immigration_office_knows_somebody_without_a_paper_for_as_long_as_the_first_one_waits_for_it(bool accept)
    {
        var (id, key) = await Shared($"Erstpapier{accept}", "0241 500850");
        var before = await Knows(Ralf, id);
        using var added = await PostPaper(Jana, key, ("Paper.Type", "GESTATTUNG"), ("Paper.Number", "N4712"), ("Paper.From", "02.01.2016"), ("Paper.To", "01.07.2016"));
        var waiting = (await Knows(Ralf, id), await Knows("holger.wintgens", id));
        var list = await app.Document(await app.SignedInAs(Ralf), "/people/corrections");

        using var decided = await Decide(Ralf, Proposal(list.QuerySelectorAll("main li").Single(li => li.TextContent.Contains($"Erstpapier{accept}", StringComparison.Ordinal))), accept);

        Assert.Equal((false, (true, false)), (before, waiting));
        Assert.Equal(accept, (await Request(id)).Accepted);
        Assert.Equal(accept, await Knows(Ralf, id));
        await using var db = app.Db();
        Assert.Equal(accept ? 1 : 0, await db.Papers.CountAsync(p => p.PersonId == id, Ct));
    }

    [Fact]
    public async Task A_paper_that_a_body_wrote_where_nobody_leads_papers_is_decided_by_the_immigration_office()
    {
        var (id, key) = await Shared("Fremdpapier", "0241 500860");
        await using (var db = app.Db())
        {
            new Villagers(db, "IP-P-" + id).Paper(await db.Persons.SingleAsync(p => p.Id == id, Ct), "GESTATTUNG", "2015-11-01", "2016-05-01");
        }

        using var proposed = await PostPaper(Torsten, key, ("Paper.Type", "GESTATTUNG"), ("Paper.From", "01.11.2015"), ("Paper.To", "01.08.2016"));
        var request = await Request(id);
        using var written = await PostPaper(Ralf, key, ("Paper.Type", "GESTATTUNG"), ("Paper.From", "01.11.2015"), ("Paper.To", "01.09.2016"));
        await using var read = app.Db();
        var office = await read.Users.Where(u => u.UserName == Ralf).Select(u => u.BodyId).SingleAsync(Ct);

        Assert.Equal(office, request.DeciderBodyId);
        Assert.Equal(new DateOnly(2016, 9, 1), (await read.Papers.SingleAsync(p => p.PersonId == id, Ct)).To);
        Assert.Single(await read.Corrections.Where(c => c.PersonId == id).ToListAsync(Ct));
    }

    [Fact]
    public async Task A_value_of_a_body_where_nobody_writes_waits_for_nobody()
    {
        var (id, key) = await Shared("Koordiniert", "0241 500870");
        await using var db = app.Db();
        var coordination = new Villagers(db, "IP-K").Body("koordination-" + id, BodyKinds.Coordination).Id;
        await db.Persons.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Provenance.OwnerBodyId, coordination), Ct);

        var jana = await app.SignedInAs(Jana);
        using var saved = await EditTests.Send(jana, key, await app.Document(jana, $"/people/{key}/identity/edit"), ("Form.Phone", "0241 500871"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("0241 500871", (await Person(id)).Phone);
    }

    [Theory]
    [InlineData("Paper.Type", "PASSPORT-OF-NOWHERE")]
    [InlineData("Paper.From", "gestern")]
    [InlineData("Paper.To", "01.01.2015")]
    [InlineData("Paper.Number", "ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQ")]
    [InlineData("Paper.WorkNote", "anything")]
    [InlineData("Paper.Issuer", "aachen-fb50")]
    public async Task A_paper_that_cannot_be_is_refused_at_the_field(string field, string value)
    {
        var (id, key) = await Shared("Papierfehler", "0241 500900");
        (string Name, string Value)[] good = [("Paper.Type", "GESTATTUNG"), ("Paper.Number", "N1"), ("Paper.From", "02.01.2016"), ("Paper.To", "01.07.2016")];
        using var answer = await PostPaper(Jana, key, [.. good.Where(g => g.Name != field), (field, value)]);
        var page = await RunningApp.Document(answer);

        Assert.Equal("true", page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid"));
        await using var db = app.Db();
        Assert.False(await db.Corrections.AnyAsync(c => c.PersonId == id, Ct) || await db.Papers.AnyAsync(p => p.PersonId == id, Ct));
    }

    [Fact]
    public async Task A_move_ends_the_old_address_and_one_before_it_is_refused()
    {
        var (id, key) = await Shared("Umzug", "0241 501000");
        (string, string)[] place = [("Home.Street", "Wiesenweg 1"), ("Home.Postcode", "52062"), ("Home.Municipality", "05334002"), ("Home.Accommodation", "flat")];
        using var first = await PostHome(key, [.. place, ("Home.From", "01.02.2016")]);
        using var second = await PostHome(key, [.. place.Skip(1), ("Home.Street", "Bachgasse 2"), ("Home.From", "01.03.2016")]);
        using var early = await PostHome(key, [.. place.Skip(1), ("Home.Street", "Altweg 3"), ("Home.From", "01.01.2016")]);
        await using var db = app.Db();
        var homes = await db.Addresses.Where(a => a.PersonId == id).OrderBy(a => a.From).ToListAsync(Ct);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.OK), (first.StatusCode, second.StatusCode, early.StatusCode));
        Assert.Equal([("Wiesenweg 1", new DateOnly(2016, 2, 29)), ("Bachgasse 2", null)], homes.Select(h => (h.Street, h.To)));
    }

    /// <summary>A person the city keeps and the agency works with.</summary>
    private async Task<(int Id, string Key)> Shared(string name, string phone)
    {
        var (id, key) = await app.Settle("Vera", name, "1990-01-02", phone);
        await using var db = app.Db();
        var agency = await db.Users.SingleAsync(u => u.UserName == Torsten, Ct);
        db.Add(new Domain.Casework.Involvement { PersonId = id, BodyId = agency.BodyId, UserId = agency.Id, Role = "co-worker", From = new DateOnly(2016, 1, 1), Provenance = Villagers.Told });
        await db.SaveChangesAsync(Ct);
        return (id, key);
    }

    private async Task<HttpResponseMessage> Propose(string key, params (string, string)[] values)
    {
        var torsten = await app.SignedInAs(Torsten);
        return await EditTests.Send(torsten, key, await app.Document(torsten, $"/people/{key}/identity/edit"), values);
    }

    private async Task<HttpResponseMessage> Decide(string user, string proposal, bool accept)
    {
        var client = await app.SignedInAs(user);
        var token = (await app.Document(client, "/people/corrections")).QuerySelector("[name='__RequestVerificationToken']")?.GetAttribute("value")
            ?? (await app.Document(client, "/people")).QuerySelector("[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        return await client.PostAsync(new Uri("/people/corrections", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string> { ["proposal"] = proposal, ["accept"] = accept ? "true" : "false", ["__RequestVerificationToken"] = token }), Ct);
    }

    private Task<bool> Knows(string user, int id) => app.As(user, s => s.GetRequiredService<PersonScope>().Visible().AnyAsync(p => p.Id == id, Ct));

    private Task<HttpResponseMessage> PostHome(string key, (string, string)[] values) => PostTo(Jana, key, "Home", values);

    private Task<HttpResponseMessage> PostPaper(string user, string key, params (string, string)[] values) => PostTo(user, key, "Paper", values);

    private async Task<HttpResponseMessage> PostTo(string user, string key, string handler, (string Name, string Value)[] values)
    {
        var client = await app.SignedInAs(user);
        var page = await app.Document(client, $"/people/{key}/papers");
        var token = page.QuerySelector("main [name='__RequestVerificationToken']")!.GetAttribute("value")!;
        return await client.PostAsync(new Uri($"/people/{key}/papers?handler={handler}", UriKind.Relative), new FormUrlEncodedContent(values.Append(("__RequestVerificationToken", token)).Select(v => KeyValuePair.Create(v.Item1, v.Item2))), Ct);
    }

    private static string Proposal(AngleSharp.Dom.IElement row) => ((IHtmlInputElement)row.QuerySelector("[name='proposal']")!).Value;

    private async Task<CorrectionRequest> Request(int id)
    {
        await using var db = app.Db();
        return await db.Corrections.AsNoTracking().SingleAsync(c => c.PersonId == id, Ct);
    }

    private async Task<List<Domain.Residence.ResidencePaper>> Papers(int id)
    {
        await using var db = app.Db();
        return await db.Papers.AsNoTracking().Where(p => p.PersonId == id).OrderBy(p => p.From).ToListAsync(Ct);
    }

    private async Task<int> UserId(string name)
    {
        await using var db = app.Db();
        return await db.Users.Where(u => u.UserName == name).Select(u => u.Id).SingleAsync(Ct);
    }

    private async Task<Person> Person(int id)
    {
        await using var db = app.Db();
        return await db.Persons.AsNoTracking().SingleAsync(p => p.Id == id, Ct);
    }
}
