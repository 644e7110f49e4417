using System.Net;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>The tab of papers as the immigration office uses it: papers read again, steps of the asylum procedure.</summary>
public sealed class PaperPageTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Ralf = "ralf.pontzen";
    private const string Jana = "jana.offermann";
    private const string Office = "staedteregion-auslaenderamt";
    private static readonly (string, string)[] Step = [("Stage.Kind", "application"), ("Stage.On", "01.02.2016"), ("Stage.Outcome", "pending"), ("Stage.Source", "paper")];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_field_of_the_form_is_written_to_the_paper_that_is_known_and_shown()
    {
        var (id, key) = await Seeker("Feld");
        using var saved = await Post(Ralf, key, "Paper", ("Paper.Type", "GESTATTUNG"), ("Paper.Number", "N4713"), ("Paper.From", "01.11.2015"), ("Paper.To", "01.05.2016"), ("Paper.WorkNote", "with-permission"), ("Paper.Issuer", Office));
        await using var db = app.Db();
        var paper = await db.Papers.SingleAsync(p => p.PersonId == id, Ct);
        var ralf = await db.Users.SingleAsync(u => u.UserName == Ralf, Ct);
        var row = (await app.Document(await app.SignedInAs(Ralf), $"/people/{key}/papers")).QuerySelector("main table tbody tr")!.TextContent;

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(("N4713", new DateOnly(2015, 11, 1), (DateOnly?)new DateOnly(2016, 5, 1), "with-permission"), (paper.Number, paper.From, paper.To, paper.WorkNote));
        Assert.Equal((await db.Organisations.Where(o => o.Key == Office).Select(o => (int?)o.Id).SingleAsync(Ct), new DateOnly(2016, 3, 24), ralf.Id), (paper.IssuerId, paper.SeenOn!.Value, paper.SeenById!.Value));
        Assert.Equal(("paper", ralf.BodyId, (int?)ralf.Id), (paper.Provenance.Source, paper.Provenance.OwnerBodyId, paper.Provenance.RecordedById));
        Assert.All(new[] { "N4713", "Beschäftigung nur mit Erlaubnis der Ausländerbehörde", "gesehen am 24.03.2016" }, word => Assert.Contains(word, row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_work_note_alone_is_a_change_with_its_own_line_in_the_audit()
    {
        var (id, key) = await Seeker("Nebenbestimmung");
        using var saved = await Post(Ralf, key, "Paper", ("Paper.Type", "GESTATTUNG"), ("Paper.From", "01.11.2015"), ("Paper.To", "01.05.2016"), ("Paper.WorkNote", "forbidden"));
        var page = await app.Document(await app.SignedInAs(Ralf), $"/people/{key}/papers");
        var changes = await Changes(id);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.DoesNotContain("nichts geändert", page.Body!.TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(changes, c => c.Contains("\"WorkNote\":[null,\"forbidden\"]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_immigration_office_writes_a_step_with_source_and_everybody_who_reads_papers_sees_it()
    {
        var (id, key) = await Seeker("Schritt");
        using var saved = await Post(Ralf, key, "Stage", Step);
        await using var db = app.Db();
        var stage = await db.AsylumStages.SingleAsync(s => s.PersonId == id, Ct);
        var ralf = await db.Users.SingleAsync(u => u.UserName == Ralf, Ct);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(("application", "pending", new DateOnly(2016, 2, 1)), (stage.Stage, stage.Outcome, stage.On));
        Assert.Equal(("paper", "aufenthg-86", ralf.BodyId, (int?)ralf.Id), (stage.Provenance.Source, stage.Provenance.LegalBasis, stage.Provenance.OwnerBodyId, stage.Provenance.RecordedById));
        Assert.Contains(await Changes(id), c => c.Contains(nameof(AsylumStage), StringComparison.Ordinal));
        foreach (var user in new[] { Ralf, Jana })
        {
            var text = (await app.Document(await app.SignedInAs(user), $"/people/{key}/papers")).QuerySelector("main")!.TextContent;
            Assert.Contains("Asylantrag", text, StringComparison.Ordinal);
            Assert.Contains("Im Papier gelesen, ", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Stage.Kind", "")]
    [InlineData("Stage.Kind", "coffee")]
    [InlineData("Stage.On", "")]
    [InlineData("Stage.On", "2016")]
    [InlineData("Stage.On", "25.03.2016")]
    [InlineData("Stage.On", "31.12.1989")]
    [InlineData("Stage.Outcome", "granted")]
    [InlineData("Stage.Outcome", "refugee")]
    [InlineData("Stage.Source", "")]
    [InlineData("Stage.Source", "demo")]
    public async Task A_step_that_cannot_be_is_refused_at_its_field(string field, string value)
    {
        var (id, key) = await Seeker("Unmoeglich");
        using var answer = await Post(Ralf, key, "Stage", [.. Step.Where(f => f.Item1 != field), (field, value)]);
        var page = await RunningApp.Document(answer);
        await using var db = app.Db();

        Assert.Equal("true", page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid"));
        Assert.False(await db.AsylumStages.AnyAsync(s => s.PersonId == id, Ct));
    }

    [Theory]
    [InlineData("decision", "", false)]
    [InlineData("decision", "pending", false)]
    [InlineData("decision", "refugee", true)]
    [InlineData("hearing", "refugee", false)]
    [InlineData("hearing", "", true)]
    [InlineData("appeal", "appeal-pending", true)]
    public async Task An_outcome_goes_with_the_steps_that_have_one(string kind, string outcome, bool taken)
    {
        var (id, key) = await Seeker("Ergebnis");
        using var answer = await Post(Ralf, key, "Stage", ("Stage.Kind", kind), ("Stage.On", "01.02.2016"), ("Stage.Outcome", outcome), ("Stage.Source", "body"));
        await using var db = app.Db();

        Assert.Equal(taken, await db.AsylumStages.AnyAsync(s => s.PersonId == id, Ct));
    }

    [Fact]
    public async Task The_same_step_twice_is_one()
    {
        var (id, key) = await Seeker("Doppelt");
        using var first = await Post(Ralf, key, "Stage", Step);
        using var second = await Post(Ralf, key, "Stage", Step);
        await using var db = app.Db();

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.OK, 1), (first.StatusCode, second.StatusCode, await db.AsylumStages.CountAsync(s => s.PersonId == id, Ct)));
    }

    [Fact]
    public async Task A_wrong_step_is_taken_back_once_with_a_reason_and_stays_readable()
    {
        var (id, key) = await Seeker("Zurueck");
        using var saved = await Post(Ralf, key, "Stage", Step);
        var wrong = (await Stage(id)).Id.ToString(System.Globalization.CultureInfo.InvariantCulture);

        using var silent = await Post(Ralf, key, "Withdraw", ("wrong", wrong), ("reason", " "));
        Assert.True((await Stage(id)).Holds);
        using var withdrawn = await Post(Ralf, key, "Withdraw", ("wrong", wrong), ("reason", "Akte verwechselt."));
        using var again = await Post(Ralf, key, "Withdraw", ("wrong", wrong), ("reason", "Noch einmal."));
        using var right = await Post(Ralf, key, "Stage", Step);
        var stages = await Stages(id);
        var papers = await app.Document(await app.SignedInAs(Jana), $"/people/{key}/papers");
        var history = await app.Document(await app.SignedInAs(Jana), $"/people/{key}/history");

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect, HttpStatusCode.OK, HttpStatusCode.Redirect), (silent.StatusCode, withdrawn.StatusCode, again.StatusCode, right.StatusCode));
        Assert.Equal([(new DateOnly(2016, 3, 24), "Akte verwechselt."), (null, null)], stages.Select(s => (s.WithdrawnOn, s.WithdrawnReason)).Select(s => ((DateOnly?)s.WithdrawnOn, s.WithdrawnReason)));
        Assert.Contains("zurückgenommen am 24.03.2016: Akte verwechselt.", papers.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("zurückgenommen am 24.03.2016: Akte verwechselt.", history.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(await Changes(id), c => c.Contains("verwechselt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_step_of_another_office_is_not_taken_back_and_not_offered()
    {
        var (id, key) = await Seeker("Fremdschritt");
        int stage;
        await using (var db = app.Db())
        {
            stage = new Villagers(db, "IP-S-" + id).Added(new AsylumStage { PersonId = id, Stage = "request", On = new DateOnly(2015, 11, 1), Provenance = Villagers.Told }).Id;
        }

        using var answer = await Post(Ralf, key, "Withdraw", ("wrong", stage.ToString(System.Globalization.CultureInfo.InvariantCulture)), ("reason", "Nicht meiner."));
        var page = await app.Document(await app.SignedInAs(Ralf), $"/people/{key}/papers");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True((await Stage(id)).Holds);
        Assert.Null(page.QuerySelector("[name='wrong']"));
    }

    [Fact]
    public async Task Two_clerks_who_take_a_step_back_at_once_do_it_once()
    {
        var (id, key) = await Seeker("Wettlauf");
        using var saved = await Post(Ralf, key, "Stage", Step);
        var wrong = (await Stage(id)).Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Post(Ralf, key, "Withdraw", ("wrong", wrong), ("reason", $"Grund {i}"))));

        Assert.Equal(1, answers.Count(a => a.StatusCode == HttpStatusCode.Redirect));
        Array.ForEach(answers, a => a.Dispose());
    }

    [Theory]
    [InlineData(Jana, HttpStatusCode.Forbidden)]
    [InlineData("torsten.breuer", HttpStatusCode.Forbidden)]
    [InlineData("dorothee.quast", HttpStatusCode.NotFound)]
    [InlineData("claudia.mertes", HttpStatusCode.NotFound)]
    public async Task Nobody_else_writes_steps_or_sees_the_form(string user, HttpStatusCode refused)
    {
        var (id, key) = await Seeker("Verschlossen");
        var client = await app.SignedInAs(user);
        var token = (await app.Document(client, "/account")).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var written = await client.PostAsync(new Uri($"/people/{key}/papers?handler=Stage", UriKind.Relative), Form(token, Step), Ct);
        using var taken = await client.PostAsync(new Uri($"/people/{key}/papers?handler=Withdraw", UriKind.Relative), Form(token, [("wrong", "1"), ("reason", "x")]), Ct);
        using var page = await client.GetAsync(new Uri($"/people/{key}/papers", UriKind.Relative), Ct);

        Assert.Equal((refused, refused), (written.StatusCode, taken.StatusCode));
        Assert.DoesNotContain("Stage.Kind", await page.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Empty(await Stages(id));
    }

    [Fact]
    public async Task A_restricted_record_takes_no_step()
    {
        var (id, key) = await Seeker("Gesperrt");
        await using (var db = app.Db())
        {
            await db.Persons.Where(p => p.Id == id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Restricted, true), Ct);
        }

        var ralf = await app.SignedInAs(Ralf);
        var token = (await app.Document(ralf, "/account")).QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var answer = await ralf.PostAsync(new Uri($"/people/{key}/papers?handler=Stage", UriKind.Relative), Form(token, Step), Ct);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await Stages(id));
    }

    /// <summary>Somebody with a paper that the immigration office owns.</summary>
    private async Task<(int Id, string Key)> Seeker(string name)
    {
        var (id, key) = await app.Settle("Vera", name, "1990-01-02");
        await using var db = app.Db();
        var paper = new Villagers(db, "IP-R-" + id).Paper(await db.Persons.SingleAsync(p => p.Id == id, Ct), "GESTATTUNG", "2015-11-01", "2016-05-01");
        var office = await db.Users.Where(u => u.UserName == Ralf).Select(u => u.BodyId).SingleAsync(Ct);
        await db.Papers.Where(p => p.Id == paper.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.Provenance.OwnerBodyId, office), Ct);
        return (id, key);
    }

    private async Task<HttpResponseMessage> Post(string user, string key, string handler, params (string, string)[] fields)
    {
        var client = await app.SignedInAs(user);
        var token = (await app.Document(client, $"/people/{key}/papers")).QuerySelector("main [name='__RequestVerificationToken']")!.GetAttribute("value")!;
        return await client.PostAsync(new Uri($"/people/{key}/papers?handler={handler}", UriKind.Relative), Form(token, fields), Ct);
    }

    private static FormUrlEncodedContent Form(string token, (string Name, string Value)[] fields) =>
        new(fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2)));

    private async Task<AsylumStage> Stage(int id) => Assert.Single(await Stages(id));

    private async Task<List<AsylumStage>> Stages(int id)
    {
        await using var db = app.Db();
        return await db.AsylumStages.AsNoTracking().Where(s => s.PersonId == id).OrderBy(s => s.Id).ToListAsync(Ct);
    }

    private async Task<List<string>> Changes(int id)
    {
        await using var db = app.Db();
        return await (from s in db.Set<AuditSubject>() join e in db.Set<AuditEntry>() on s.Seq equals e.Seq where s.PersonId == id && e.Details != null select e.Details!).ToListAsync(Ct);
    }
}
