using System.Net;
using System.Net.Http.Json;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Domain.People.Names;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Search;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Search;

/// <summary>The search as people at the desk use it, on the real host.</summary>
public sealed class SearchTests : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";
    private readonly AppFixture app;
    private readonly SharedApp shared;

    public SearchTests(AppFixture app, SharedApp shared)
    {
        (this.app, this.shared) = (app, shared);
        lock (app)
        {
            using var db = app.Db();
            if (!db.Persons.Any(p => p.FileNumber.StartsWith("QX")))
            {
                Settle(db);
            }
        }
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Muhammad Qasdan")]
    [InlineData("mohamed qasdan")]
    [InlineData("Mohammed Al-Qasdan")]
    [InlineData("Qasdan Mohamad")]
    [InlineData("محمد قصدان")]
    [InlineData("MUHAM QASD")]
    public async Task Muhammad_is_found_in_any_spelling_and_script(string typed) => Assert.Contains("Muhammad Al-Qasdan", await Names(Jana, typed));

    [Fact]
    public async Task Exact_spelling_comes_before_the_beginning_of_a_name_and_that_before_a_like_sound() =>
        Assert.Equal(["Tamin Qurbat", "Taminullah Qurbat", "Tameen Qurbat"], await Names(Jana, "tamin qurbat"));

    [Fact]
    public async Task All_words_must_match()
    {
        Assert.Equal(["Tamin Qurbat"], (await Names(Jana, "tamin qurbat")).Take(1));
        Assert.DoesNotContain("Tamin Qurbat", await Names(Jana, "tamin qasdan"));
    }

    [Theory]
    [InlineData("Qurbat 14.05.1991")]
    [InlineData("tamin 1991 qurbat")]
    [InlineData("qurbat 05.1991")]
    public async Task A_birth_date_narrows_a_name(string typed) => Assert.Equal(["Tamin Qurbat"], await Names(Jana, typed));

    [Theory]
    [InlineData("14.05.1991")]
    [InlineData("14.5.91")]
    [InlineData("1991-05-14")]
    public async Task A_birth_date_alone_finds_everybody_born_that_day(string typed) => Assert.Contains("Tamin Qurbat", await Names(Jana, typed));

    [Fact]
    public async Task A_telephone_is_found_in_any_writing()
    {
        Assert.Equal(["Taminullah Qurbat"], await Names(Jana, "0152 5550 1234"));
        Assert.Equal(["Taminullah Qurbat"], await Names(Jana, "+49 (152) 55501234"));
    }

    [Fact]
    public async Task A_file_number_leads_to_the_person_and_its_digits_alone_find_it()
    {
        await using var db = app.Db();
        var file = await db.Persons.Where(p => p.FileNumber.StartsWith("IP-2015-") && p.MergedIntoId == null && db.Cases.Any(c => c.PersonId == p.Id && c.ClosedOn == null && db.Sites.Any(s => s.Id == c.SiteId && s.Code == "aachen"))).Select(p => new { p.FileNumber, p.Key }).FirstAsync(Ct);

        Assert.Contains(await Suggestions(Jana, file.FileNumber[8..].TrimStart('0')), s => s.File == file.FileNumber);
        using var answer = await (await app.SignedInAs(Jana)).GetAsync(new Uri(await Address("search", ("q", file.FileNumber)), UriKind.Relative), Ct);
        Assert.Equal($"/people/{file.Key}", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_number_of_the_central_register_is_found_exactly_and_never_by_its_beginning()
    {
        Assert.Equal(["Tamin Qurbat"], await Names(Jana, "9911 2233 4455"));
        Assert.Empty(await Names(Jana, "99112233445"));
    }

    [Fact]
    public async Task Nobody_is_found_whom_the_viewer_may_not_know()
    {
        Assert.Empty(await Names("dorothee.quast", "tamin qurbat"));
        Assert.Empty(await Names("wilma.schaaf", "tamin qurbat"));
    }

    [Fact]
    public async Task A_volunteer_finds_the_first_name_of_the_people_she_guides_and_nothing_by_what_she_may_not_read()
    {
        Assert.Equal(["Muhammad"], await Names("wilma.schaaf", "mohamed"));
        Assert.Empty(await Names("wilma.schaaf", "qasdan"));
        Assert.Empty(await Names("wilma.schaaf", "03.04.1988"));
        var hit = Assert.Single(await Suggestions("wilma.schaaf", "muham"));
        Assert.Null(hit.File);
        Assert.Null(hit.Born);
        Assert.Null(hit.OwnScript);
    }

    [Fact]
    public async Task One_letter_of_the_latin_script_is_too_little_and_nothing_typed_finds_nobody()
    {
        Assert.Empty(await Names(Jana, "q"));
        Assert.Empty(await Names(Jana, ""));
        Assert.Empty(await Names(Jana, "'; drop table persons; --"));
    }

    [Fact]
    public async Task What_a_search_showed_is_written_down_and_what_was_typed_is_not()
    {
        await Names(Jana, "tamin qurbat");
        await using var db = app.Db();
        var entry = await db.Set<AuditEntry>().Where(e => e.Action == AuditActions.Search).OrderByDescending(e => e.Seq).FirstAsync(Ct);

        Assert.NotNull(entry.Subjects);
        Assert.DoesNotContain("qurbat", $"{entry.Details}{entry.Subjects}", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task The_page_of_results_works_without_a_script()
    {
        var page = await app.Document(await app.SignedInAs(Jana), await Address("search", ("q", "tamin qurbat")));

        Assert.Equal(3, page.QuerySelectorAll("main tbody tr").Length);
        Assert.DoesNotContain("Qurbat", page.Title!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Typed_words_stand_sealed_in_an_address_and_open_the_same_list()
    {
        var address = await Address("people", ("q", "tamin qurbat"), ("site", "aachen"), ("lead", ""));
        var page = await app.Document(await app.SignedInAs(Jana), address);

        Assert.StartsWith("/people?", address, StringComparison.Ordinal);
        Assert.DoesNotContain("lead", address, StringComparison.Ordinal);
        Assert.Equal("tamin qurbat", page.QuerySelector("main input[name=q]")!.GetAttribute("value"));
        var links = page.QuerySelectorAll("[href], [action]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("action")!).ToList();
        Assert.Contains(links, l => l.Contains("words=", StringComparison.Ordinal) && l.Contains("sort=", StringComparison.Ordinal));
        Assert.DoesNotContain(links, l => l.Contains("qurbat", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(3, page.QuerySelectorAll("main tbody tr").Length);
    }

    [Theory]
    [InlineData("/people?q=tamin&sort=-idle", "/people?")]
    [InlineData("/search?q=tamin", "/search?words=")]
    public async Task Readable_words_in_an_address_are_sealed_at_once(string typed, string sent)
    {
        using var answer = await (await app.SignedInAs(Jana)).GetAsync(new Uri(typed, UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith(sent, answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("tamin", answer.Headers.Location.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_seal_is_named_as_not_understood()
    {
        var page = await app.Document(await app.SignedInAs(Jana), "/people?words=CfDJ8broken");

        Assert.Contains("Suchworte", page.QuerySelector("main .notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_words_leads_to_our_own_lists_only()
    {
        using var answer = await (await app.SignedInAs(Jana)).PostAsync(new Uri("/search/words/elsewhere", UriKind.Relative), Typed(("q", "tamin")), Ct);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_file_number_of_a_merged_record_finds_the_one_that_stayed()
    {
        await using var db = app.Db();
        var village = new Villagers(db, "QM-2016");
        var (stayed, merged, first) = (village.Named("Zusammen", "Gelegt"), village.Named("Zusammen", "Doppelt"), village.Named("Zusammen", "Dreifach"));
        village.Case(stayed, village.SiteId("aachen"));
        await db.Persons.Where(p => p.Id == merged.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.MergedIntoId, stayed.Id).SetProperty(p => p.FileNumber, "IP-2009-00001"), Ct);
        await db.Persons.Where(p => p.Id == first.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.MergedIntoId, merged.Id).SetProperty(p => p.FileNumber, "IP-2009-00002"), Ct);

        Assert.Equal([stayed.FileNumber], (await Suggestions(Jana, "IP-2009-00001")).Select(s => s.File));
        Assert.Equal([stayed.FileNumber], (await Suggestions(Jana, "IP-2009-00002")).Select(s => s.File));
    }

    [Fact]
    public async Task Who_knows_one_of_very_many_namesakes_finds_that_one()
    {
        await using var own = new AppFixture(shared);
        await own.InitializeAsync();
        await using var db = own.Db();
        var village = new Villagers(db, "QN-2016");
        var aachen = village.SiteId("aachen");
        var jana = village.User("jana.offermann");
        var elsewhere = await db.Persons
            .Where(p => !db.Cases.Any(c => c.PersonId == p.Id && (c.SiteId == aachen || c.LeadId == jana.Id)) && !db.Duties.Any(d => d.PersonId == p.Id && d.BodyId == jana.BodyId) && !db.Involvements.Any(i => i.PersonId == p.Id && i.BodyId == jana.BodyId))
            .Select(p => p.Id).OrderBy(id => id).Take(1_200).ToListAsync(Ct);
        var mine = village.Named("Vielfach", "Wendelgard", born: "1990-02-03");
        village.Case(mine, aachen);
        var keys = await db.SearchKeys.Where(k => k.PersonId == mine.Id).Select(k => k.Key).ToListAsync(Ct);
        db.AddRange(elsewhere.SelectMany(id => keys.Select(key => new SearchKey { PersonId = id, Key = key })));
        await db.SaveChangesAsync(Ct);

        Assert.Equal(1_200, elsewhere.Count);
        Assert.Equal(["Wendelgard Vielfach"], await Names(own, "wendelgard"));
        Assert.Equal(["Wendelgard Vielfach"], await Names(own, "wendelgard 03.02.1990"));
    }

    [Fact]
    public async Task What_another_process_wrote_is_found_with_the_next_question_and_what_it_renamed_no_more()
    {
        await using var own = new AppFixture(shared);
        await own.InitializeAsync();
        await using var db = own.Db();
        var village = new Villagers(db, "QO-2016");
        village.Case(village.Named("Anderswo", "Ysabeau"), village.SiteId("aachen"));
        var (asWritten, absent) = (await Names(own, "ysabeau"), await Names(own, "quirina"));

        await using (var other = await WebHost.Start(new ServeOptions { Database = own.App.Services.GetRequiredService<DatabaseChoice>(), Urls = "http://127.0.0.1:0" }, Ct))
        {
            await using var scope = other.Services.CreateAsyncScope();
            var there = scope.ServiceProvider.GetRequiredService<AppDb>();
            var elsewhere = new Villagers(there, "QP-2016");
            elsewhere.Case(elsewhere.Named("Anderswo", "Quirina"), elsewhere.SiteId("aachen"));
            var renamed = await there.Persons.SingleAsync(p => p.GivenName == "Ysabeau", Ct);
            renamed.Name("Anderswo", "Walpurga", "anderswo walpurga");
            await there.SearchKeys.Where(k => k.PersonId == renamed.Id).ExecuteDeleteAsync(Ct);
            there.AddRange(PersonKeys.Of(new DuplicateCandidate { Names = [renamed.DisplayName], Birth = BirthFact.Of(null, "unknown") }).Select(key => new SearchKey { PersonId = renamed.Id, Key = key }));
            await there.SaveChangesAsync(Ct);
        }

        Assert.Equal("Ysabeau Anderswo", asWritten[0]);
        Assert.DoesNotContain("Quirina Anderswo", absent);
        Assert.Equal("Quirina Anderswo", (await Names(own, "quirina"))[0]);
        Assert.Equal("Walpurga Anderswo", (await Names(own, "walpurga"))[0]);
        Assert.DoesNotContain(await Names(own, "ysabeau"), name => name.EndsWith("Anderswo", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_who_is_not_signed_in_finds_nobody()
    {
        using var anonymous = app.Anonymous();
        using var answer = await anonymous.PostAsync(new Uri("/search/suggest", UriKind.Relative), Typed(("q", "tamin")), Ct);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_search_while_typing_takes_one_look_at_the_people()
    {
        using var statements = new Statements();

        Assert.Single(await statements.Of(await app.SignedInAs(Jana), "/search/suggest", Typed(("q", "tamin"))));
        Assert.Single(await statements.Of(await app.SignedInAs(Jana), "/search/suggest", Typed(("q", "al"))));
    }

    private static void Settle(AppDb db)
    {
        var village = new Villagers(db, "QX-2016");
        var aachen = village.SiteId("aachen");
        var muhammad = village.Named("Al-Qasdan", "Muhammad", "محمد القصدان", "ar", "1988-04-03");
        var tamin = village.Named("Qurbat", "Tamin", born: "1991-05-14");
        foreach (var person in new[] { muhammad, tamin, village.Named("Qurbat", "Tameen", born: "1970-01-02"), village.Named("Qurbat", "Taminullah", born: "1969-02-03", phone: "0152 55501234") })
        {
            village.Case(person, aachen);
        }

        village.Added(new PersonNumber { PersonId = tamin.Id, Kind = "azr", Value = "991122334455", Provenance = Villagers.Told });
        var wilma = village.User("wilma.schaaf");
        village.Added(new Involvement { PersonId = muhammad.Id, BodyId = wilma.BodyId, UserId = wilma.Id, Role = "guide", From = Villagers.Day("2016-01-01"), Provenance = Villagers.Told });
    }

    private async Task<IReadOnlyList<string>> Names(string user, string typed) => [.. (await Suggestions(user, typed)).Select(s => s.Name)];

    private static async Task<IReadOnlyList<string>> Names(RunningApp host, string typed) => [.. (await Suggestions(host, Jana, typed)).Select(s => s.Name)];

    private Task<IReadOnlyList<Suggestion>> Suggestions(string user, string typed) => Suggestions(app, user, typed);

    private static async Task<IReadOnlyList<Suggestion>> Suggestions(RunningApp host, string user, string typed) =>
        await (await (await host.SignedInAs(user)).PostAsync(new Uri("/search/suggest", UriKind.Relative), Typed(("q", typed)), Ct)).EnsureSuccessStatusCode().Content.ReadFromJsonAsync<List<Suggestion>>(Ct) ?? [];

    private static FormUrlEncodedContent Typed(params (string Name, string Value)[] fields) => new(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));

    /// <summary>Where a form with typed words leads.</summary>
    private async Task<string> Address(string page, params (string Name, string Value)[] fields)
    {
        using var answer = await (await app.SignedInAs(Jana)).PostAsync(new Uri($"/search/words/{page}", UriKind.Relative), Typed(fields), Ct);
        return answer.Headers.Location!.ToString();
    }
}
