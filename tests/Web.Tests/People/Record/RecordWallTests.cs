using System.Net;
using IntegrationPoint.Domain;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Host;
using IntegrationPoint.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>Every role on every page of one person whose every kind of data is marked.</summary>
public sealed class RecordWallTests(MarkedApp app) : IClassFixture<MarkedApp>
{
    private static readonly string[] Tabs = ["", "/history", "/papers", "/notes", "/sharing", "/duplicates", "/identity/edit", "/names", "/origin/edit", "/death/edit", "/benefits", "/case", "/household"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string> Personas => [.. MarkedPerson.Allowed.Keys];

    [Theory, MemberData(nameof(Personas))]
    public async Task A_page_shows_a_group_only_to_the_role_that_reads_it(string user)
    {
        var client = await app.SignedInAs(user);
        var forbidden = MarkedPerson.All.Except(MarkedPerson.Allowed[user]).ToList();
        var shown = new HashSet<string>(StringComparer.Ordinal);
        var other = await Other();
        foreach (var path in Tabs.Select(t => $"/people/{app.Person.Key}{t}").Append($"/people/{app.Person.Key}/compare/{other}").Append($"/people/{other}/compare/{app.Person.Key}"))
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
            var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Ct));
            Assert.True(answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{path}: {answer.StatusCode}");
            Assert.DoesNotContain(forbidden, word => html.Contains(word, StringComparison.OrdinalIgnoreCase));
            shown.UnionWith(MarkedPerson.All.Where(word => html.Contains(word, StringComparison.OrdinalIgnoreCase)));
        }

        // What a role may see of the person at all, it finds on the person's own pages; the log of the officer stands elsewhere.
        // Numbers of other registers stand beside the papers and are shown to those alone who read them.
        var papers = MarkedPerson.Allowed[user].Contains(MarkedPerson.Paper);
        var expected = MarkedPerson.Allowed[user].Where(word => user != "katharina.voss" && (word != MarkedPerson.Azr || papers));
        Assert.Equal(expected.Order(), shown.Order());
    }

    [Theory, MemberData(nameof(Personas))]
    public async Task Who_sees_what_says_of_each_role_just_what_its_own_walls_say(string user)
    {
        var access = await app.As(user, s => s.GetRequiredService<PersonScope>().Access(app.Person.Id, Ct));
        var circles = await app.As("jana.offermann", s => s.GetRequiredService<WhoSees>().Of(app.Person.Id, Ct));
        await using var db = app.Db();
        var me = await db.Users.SingleAsync(u => u.UserName == user, Ct);

        var mine = circles.FirstOrDefault(c => c.BodyId == me.BodyId && c.Role == me.Role && c.Names.Contains(me.DisplayName))
            ?? circles.FirstOrDefault(c => c.BodyId == me.BodyId && c.Role == me.Role && c.Names.Count == 0);

        Assert.All(Enum.GetValues<DataGroup>(), g => Assert.Equal(
            (access.Reads(g), access.Writes(g), access.Limit(g)),
            mine is null ? (false, false, null) : (mine.Access.Reads(g), mine.Access.Writes(g), mine.Access.Limit(g))));
    }

    [Theory]
    [InlineData("miriam.kessels")]
    [InlineData("ralf.pontzen")]
    [InlineData("claudia.mertes")]
    [InlineData("ute.hansen")]
    public async Task Who_is_no_planning_authority_learns_of_no_other_partner(string user)
    {
        var client = await app.SignedInAs(user);
        await using var db = app.Db();
        var mine = await db.Users.Where(u => u.UserName == user).Select(u => u.BodyId).FirstAsync(Ct);
        var lead = await db.Users.Where(u => u.UserName == "jana.offermann").Select(u => u.BodyId).FirstAsync(Ct);
        string[] partners = ["claudia.mertes", "ute.hansen", "kai.brandsiepen", "petra.niessen", "wilma.schaaf", "selma.yildirim"];
        var others = await db.Users.Where(u => partners.Contains(u.UserName) && u.BodyId != mine && u.BodyId != lead)
            .Join(db.Organisations, u => u.BodyId, o => o.Id, (u, o) => o.ShortName).Distinct().ToListAsync(Ct);
        foreach (var tab in new[] { "", "/history", "/papers", "/sharing" })
        {
            var page = await app.Document(client, $"/people/{app.Person.Key}{tab}");
            Assert.DoesNotContain(others, name => page.QuerySelector("main")!.TextContent.Contains(name, StringComparison.Ordinal));
        }

        var planner = await app.Document(await app.SignedInAs("torsten.breuer"), $"/people/{app.Person.Key}/sharing");
        Assert.All(others, name => Assert.Contains(name, planner.QuerySelector("main")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chamber_sees_its_own_consent_and_the_lead()
    {
        var page = await app.Document(await app.SignedInAs("ute.hansen"), $"/people/{app.Person.Key}/sharing");
        var rows = page.QuerySelector("main table")!.QuerySelectorAll("tbody tr").Select(r => r.Children[0].TextContent).ToList();

        Assert.Contains(rows, r => r.Contains("HWK Aachen", StringComparison.Ordinal));
        Assert.Contains(rows, r => r.Contains("Jana Offermann", StringComparison.Ordinal) || r.Contains("Stadt Aachen", StringComparison.Ordinal));
        Assert.Contains("gilt", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_of_who_sees_what_names_bodies_rights_and_consents()
    {
        var page = await app.Document(await app.SignedInAs("jana.offermann"), $"/people/{app.Person.Key}/sharing");
        var rows = page.QuerySelector("main table")!.QuerySelectorAll("tbody tr").ToDictionary(r => r.Children[0].TextContent.Trim(), r => r.Children.Skip(1).Select(c => c.TextContent.Trim()).ToList());

        Assert.Equal("liest, schreibt", Row(rows, "Ausländerbehörde")[1]);
        Assert.Equal("liest, mit Einwilligung", Row(rows, "HWK Aachen")[3]);
        Assert.Equal("liest einen Teil", Row(rows, "Verein Nebenan")[0]);
        Assert.DoesNotContain(rows.Keys, k => k.StartsWith("Sozialamt Alsdorf", StringComparison.Ordinal));
        Assert.Contains("gilt", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("jana.offermann", true)]
    [InlineData("simone.lindemann", false)]
    public async Task Who_looked_is_shown_to_the_lead_alone(string user, bool shown)
    {
        var page = await app.Document(await app.SignedInAs(user), $"/people/{app.Person.Key}/sharing");

        Assert.Equal(shown, page.QuerySelectorAll("main th").Any(t => t.TextContent.Trim() == "Wann"));
        Assert.Equal(!shown, page.Body!.TextContent.Contains("Zugriffe sieht die Fallführung", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_restricted_record_shows_that_it_is_and_nothing_but_the_identity()
    {
        await app.Change(p => p.Lock(staffRelated: false, restricted: true));
        var page = await app.Document(await app.SignedInAs("jana.offermann"), $"/people/{app.Person.Key}");
        var edit = await (await app.SignedInAs("jana.offermann")).GetAsync(new Uri($"/people/{app.Person.Key}/identity/edit", UriKind.Relative), Ct);
        await app.Change(p => p.Lock(staffRelated: false, restricted: false));

        Assert.Contains("Verarbeitung ist eingeschränkt", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(MarkedPerson.Job, page.Body.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("dl.ten"));
        Assert.Equal(HttpStatusCode.NotFound, edit.StatusCode);
    }

    private static List<string> Row(Dictionary<string, List<string>> rows, string body) => rows.First(r => r.Key.StartsWith(body, StringComparison.Ordinal)).Value;

    private async Task<string> Other()
    {
        await using var db = app.Db();
        return await db.Persons.Where(p => p.FileNumber == "IP-2015-04417").Select(p => p.Key).SingleAsync(Ct);
    }
}
