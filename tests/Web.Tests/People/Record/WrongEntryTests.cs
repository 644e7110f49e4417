using System.Globalization;
using System.Net;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>What was entered by mistake goes back with a reason, counts nowhere any more and stays readable; what it displaced is as before.</summary>
public sealed class WrongEntryTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Ralf = "ralf.pontzen";
    private const string Jana = "jana.offermann";
    private const string Reason = "Akte verwechselt.";
    private static readonly DateOnly Today = new(2016, 3, 24);
    private static readonly (string, string)[] Wrong = [("Paper.Type", "AE_25_1"), ("Paper.Number", "FALSCH"), ("Paper.From", "24.03.2016")];
    private static readonly (string, string)[] Place = [("Home.Street", "Wiesenweg 1"), ("Home.Postcode", "52062"), ("Home.Municipality", "05334002"), ("Home.Accommodation", "flat")];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2016-03-24", "2016-09-24", "Ein anderes Papier hat es abgelöst.")]
    [InlineData("2015-11-01", "2016-05-01", "Ein anderes Papier hat es abgelöst.")]
    [InlineData("2015-11-01", null, "Ein anderes Papier hat es abgelöst.")]
    public async Task The_paper_that_a_wrong_one_displaced_is_valid_again_exactly_as_before(string from, string? to, string says)
    {
        var (id, key) = await Holder(from, to);
        var before = await Lifted(id);
        using var saved = await Post(Ralf, key, "Paper", Wrong);
        using var again = await Post(Ralf, key, "Paper", ("Paper.Type", "ANKUNFTSNACHWEIS"), ("Paper.Number", "A1"), ("Paper.From", Typed(from)));
        var told = (await app.Document(await app.SignedInAs(Ralf), again.Headers.Location!.ToString())).Words();
        var wrong = (await Current(id))!;
        using var back = await Post(Ralf, key, "PaperBack", ("wrongPaper", Text(wrong.Id)), ("paperReason", Reason));

        Assert.Equal(("AE_25_1", HttpStatusCode.Redirect), (wrong.Type, back.StatusCode));
        Assert.Contains(says, told, StringComparison.Ordinal);
        Assert.Equal(before, await Lifted(id));
        Assert.Equal("ANKUNFTSNACHWEIS", (await Current(id))!.Type);
    }

    [Fact]
    public async Task A_withdrawn_paper_stays_in_record_history_and_audit_and_counts_nowhere()
    {
        var (id, key) = await Holder("2015-11-01", "2016-05-01");
        using var saved = await Post(Ralf, key, "Paper", Wrong);
        using var back = await Post(Ralf, key, "PaperBack", ("wrongPaper", Text((await Current(id))!.Id)), ("paperReason", Reason));
        var ralf = await app.SignedInAs(Ralf);
        var papers = await app.Document(ralf, $"/people/{key}/papers");
        var strip = (await app.Document(ralf, $"/people/{key}")).Words();
        await using var db = app.Db();

        Assert.Equal(1, await db.Papers.CountAsync(p => p.PersonId == id, Ct));
        var useful = UsefulActivity.Of(app.App.Services.GetRequiredService<ReferenceData>().Codes);
        Assert.False(await new PeopleFilter { Papers = ["AE_25_1"] }.Apply(db, db.Persons, Today, useful).AnyAsync(p => p.Id == id, Ct));
        Assert.True(await new PeopleFilter { Papers = ["ANKUNFTSNACHWEIS"] }.Apply(db, db.Persons, Today, useful).AnyAsync(p => p.Id == id, Ct));
        Assert.DoesNotContain("§ 25 Abs. 1", strip, StringComparison.Ordinal);
        Assert.DoesNotContain(key, await Found("FALSCH"), StringComparison.Ordinal);
        Assert.Contains("zurückgenommen am 24.03.2016: " + Reason, papers.Words(), StringComparison.Ordinal);
        Assert.Contains("Ankunftsnachweis", papers.QuerySelector("main table tbody tr")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("zurückgenommen am 24.03.2016: " + Reason, await app.History(Ralf, key), StringComparison.Ordinal);
        var changes = await Changes(id);
        Assert.Contains(changes, c => c.Contains("\"WithdrawnOn\":[null,\"2016-03-24\"]", StringComparison.Ordinal));
        Assert.DoesNotContain(changes, c => c.Contains("verwechselt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_paper_between_two_others_goes_and_the_first_runs_to_the_last()
    {
        var (id, key) = await Holder("2015-11-01", null);
        using var wrong = await Post(Ralf, key, "Paper", ("Paper.Type", "AE_25_1"), ("Paper.From", "01.02.2016"));
        var mistake = (await Current(id))!.Id;
        using var right = await Post(Ralf, key, "Paper", ("Paper.Type", "GESTATTUNG"), ("Paper.From", "01.03.2016"));
        var last = (await Current(id))!.Id;
        using var back = await Post(Ralf, key, "PaperBack", ("wrongPaper", Text(mistake)), ("paperReason", Reason));
        Assert.Equal(["ANKUNFTSNACHWEIS 2015-11-01 2016-02-29", "GESTATTUNG 2016-03-01 "], await Lifted(id));

        using var both = await Post(Ralf, key, "PaperBack", ("wrongPaper", Text(last)), ("paperReason", Reason));
        Assert.Equal(["ANKUNFTSNACHWEIS 2015-11-01 "], await Lifted(id));
    }

    [Fact]
    public async Task Nothing_goes_back_without_reason_twice_or_of_another_office()
    {
        var (id, key) = await Holder("2015-11-01", null);
        using var saved = await Post(Ralf, key, "Paper", Wrong);
        var wrong = Text((await Current(id))!.Id);
        await using var db = app.Db();
        var foreign = new Villagers(db, "IP-X-" + id).Paper(await db.Persons.SingleAsync(p => p.Id == id, Ct), "DULDUNG", "2014-01-01", "2014-06-01");
        var (other, _) = await Holder("2015-11-01", null);
        var strangers = Text((await Current(other))!.Id);

        using var silent = await Post(Ralf, key, "PaperBack", ("wrongPaper", wrong), ("paperReason", " "));
        using var theirs = await Post(Ralf, key, "PaperBack", ("wrongPaper", Text(foreign.Id)), ("paperReason", Reason));
        using var elsewhere = await Post(Ralf, key, "PaperBack", ("wrongPaper", strangers), ("paperReason", Reason));
        var jana = await app.SignedInAs(Jana);
        using var forced = await app.Force(jana, $"/people/{key}/papers?handler=PaperBack", ("wrongPaper", wrong), ("paperReason", Reason));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Forbidden), (silent.StatusCode, theirs.StatusCode, elsewhere.StatusCode, forced.StatusCode));
        Assert.Equal(3, await db.Papers.CountAsync(p => p.PersonId == id, Ct));
        Assert.Equal(1, await db.Papers.CountAsync(p => p.PersonId == other, Ct));

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Post(Ralf, key, "PaperBack", ("wrongPaper", wrong), ("paperReason", Reason))));
        Assert.Equal(1, answers.Count(a => a.StatusCode == HttpStatusCode.Redirect));
        Array.ForEach(answers, a => a.Dispose());
    }

    [Theory]
    [InlineData("Home.From", "01.01.1900")]
    [InlineData("Home.From", "01.11.2015")]
    [InlineData("Home.Postcode", "99999")]
    [InlineData("Home.Postcode", "52477")]
    public async Task A_move_that_cannot_be_is_refused_at_its_field(string field, string value)
    {
        var (id, key) = await app.Settle("Zuvor", (v, p) => v.Arrived(p, "2015-12-01"), "1984-01-01");
        (string, string)[] home = [.. Place, ("Home.From", "01.02.2016")];
        using var answer = await Post(Jana, key, "Home", [.. home.Where(f => f.Item1 != field), (field, value)]);
        var page = await RunningApp.Document(answer);
        await using var db = app.Db();

        Assert.Equal("true", page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid"));
        Assert.False(await db.Addresses.AnyAsync(a => a.PersonId == id, Ct));
    }

    [Fact]
    public async Task Before_the_arrival_here_somebody_may_have_lived_elsewhere()
    {
        var (id, key) = await app.Settle("Anderswo", (v, p) => v.Arrived(p, "2015-12-01"), "1984-01-01");
        using var answer = await Post(Jana, key, "Home", [("Home.Street", "Denkmalplatz 1"), ("Home.Postcode", "52477"), ("Home.Municipality", "05334004"), ("Home.Accommodation", "flat"), ("Home.From", "01.11.2015")]);
        await using var db = app.Db();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.True(await db.Addresses.AnyAsync(a => a.PersonId == id, Ct));
    }

    [Theory]
    [InlineData("24.03.2016")]
    [InlineData("01.02.2016")]
    public async Task The_latest_address_goes_back_and_the_former_runs_again(string moved)
    {
        var (id, key) = await app.Settle("Rueck", (_, _) => { }, "1984-01-01");
        using var first = await Post(Jana, key, "Home", [.. Place, ("Home.From", "01.02.2016")]);
        using var second = await Post(Jana, key, "Home", [.. Place.Skip(1), ("Home.Street", "Weg 1"), ("Home.From", moved)]);
        var wrong = await Latest(id);
        using var silent = await Post(Jana, key, "HomeBack", ("wrongHome", Text(wrong.Id)), ("homeReason", ""));
        using var back = await Post(Jana, key, "HomeBack", ("wrongHome", Text(wrong.Id)), ("homeReason", Reason));
        var now = await Latest(id);
        var page = (await app.Document(await app.SignedInAs(Jana), $"/people/{key}/papers")).Words();

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (silent.StatusCode, back.StatusCode));
        Assert.Equal(("Weg 1", "Wiesenweg 1", new DateOnly(2016, 2, 1), (DateOnly?)null), (wrong.Street, now.Street, now.From, now.To));
        Assert.Contains("zurückgenommen am 24.03.2016: " + Reason, page, StringComparison.Ordinal);
        Assert.Contains("Weg 1, 52062", await app.History(Jana, key), StringComparison.Ordinal);
        using var older = await Post(Jana, key, "HomeBack", ("wrongHome", Text(wrong.Id)), ("homeReason", Reason));
        Assert.Equal(HttpStatusCode.OK, older.StatusCode);
    }

    [Theory]
    [InlineData("", "court", "01.02.2016", false)]
    [InlineData("application 2016-03-01", "court", "01.02.2016", false)]
    [InlineData("application 2016-01-01", "court", "01.02.2016", false)]
    [InlineData("decision 2016-03-01", "court", "01.02.2016", false)]
    [InlineData("decision 2016-01-01", "court", "01.02.2016", true)]
    [InlineData("appeal 2016-01-01", "court", "01.02.2016", true)]
    [InlineData("application 2016-03-01", "decision", "01.02.2016", false)]
    [InlineData("decision 2016-01-01", "application", "01.02.2016", false)]
    [InlineData("decision 2016-03-01", "application", "01.02.2016", true)]
    public async Task A_step_stands_on_a_day_on_which_it_can_have_been(string held, string kind, string on, bool taken)
    {
        var (id, key) = await Holder("2015-11-01", null);
        await using var db = app.Db();
        if (held.Split(' ') is [var stage, var day])
        {
            new Villagers(db, "IP-S-" + id).Added(new AsylumStage { PersonId = id, Stage = stage, Outcome = stage == "decision" ? "rejected" : null, On = Villagers.Day(day), Provenance = Villagers.Told });
        }

        using var answer = await Post(Ralf, key, "Stage", ("Stage.Kind", kind), ("Stage.On", on), ("Stage.Outcome", kind == "application" ? "pending" : "refugee"), ("Stage.Source", "body"));

        Assert.Equal(taken ? HttpStatusCode.Redirect : HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(taken, await db.AsylumStages.AnyAsync(s => s.PersonId == id && s.Stage == kind, Ct));
    }

    /// <summary>Somebody with one paper that the immigration office owns.</summary>
    private async Task<(int Id, string Key)> Holder(string from, string? to)
    {
        var (id, key) = await app.Settle("Irrtum", (_, _) => { }, "1984-01-01");
        await using var db = app.Db();
        var office = await db.Users.Where(u => u.UserName == Ralf).Select(u => u.BodyId).SingleAsync(Ct);
        var paper = new Villagers(db, "IP-W-" + id).Paper(await db.Persons.SingleAsync(p => p.Id == id, Ct), "ANKUNFTSNACHWEIS", from, to);
        await db.Papers.Where(p => p.Id == paper.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Provenance.OwnerBodyId, office).SetProperty(p => p.Number, "A1").SetProperty(p => p.SeenOn, Today), Ct);
        return (id, key);
    }

    private async Task<HttpResponseMessage> Post(string user, string key, string handler, params (string, string)[] fields)
    {
        var client = await app.SignedInAs(user);
        return await app.Force(client, $"/people/{key}/papers?handler={handler}", fields);
    }

    /// <summary>The papers that hold, without what only tells when one was seen.</summary>
    private async Task<List<string>> Lifted(int id)
    {
        await using var db = app.Db();
        return [.. (await db.Papers.Where(p => p.PersonId == id).OrderBy(p => p.From).ToListAsync(Ct)).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Type} {p.From:yyyy-MM-dd} {p.To:yyyy-MM-dd}"))];
    }

    private async Task<ResidencePaper?> Current(int id)
    {
        await using var db = app.Db();
        return await CurrentPaper.OfOne(db, id, Today);
    }

    private async Task<Address> Latest(int id)
    {
        await using var db = app.Db();
        return await db.Addresses.Where(a => a.PersonId == id).OrderBy(a => a.From).ThenBy(a => a.Id).LastAsync(Ct);
    }

    private async Task<string> Found(string number) => (await app.Document(await app.SignedInAs(Ralf), "/search?q=" + number)).Body!.InnerHtml;

    private async Task<List<string>> Changes(int id)
    {
        await using var db = app.Db();
        return await (from s in db.Set<AuditSubject>() join e in db.Set<AuditEntry>() on s.Seq equals e.Seq where s.PersonId == id && e.Details != null select e.Details!).ToListAsync(Ct);
    }

    private static string Text(int id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Typed(string day) => Villagers.Day(day).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
