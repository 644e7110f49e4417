using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using IntegrationPoint.Domain.Accessibility;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Public;

/// <summary>Anybody may report a barrier; the administrator settles it, and then it is gone.</summary>
public sealed class BarrierReportTests(AppFixture app, SharedApp shared) : IClassFixture<AppFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_report_is_kept_with_the_page_it_speaks_of_and_without_its_query()
    {
        using var client = app.Anonymous();
        using var answer = await app.Post(client, "/accessibility/report", ("Where", "/people?q=Karim"), ("Text", "  Die Tabelle wird nicht vorgelesen. "), ("Contact", ""));
        await using var db = app.Db();
        var report = await db.BarrierReports.AsNoTracking().SingleAsync(r => r.Text == "Die Tabelle wird nicht vorgelesen.", Ct);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/people", report.Page);
        Assert.Null(report.Contact);
        Assert.Contains("Ihre Meldung ist angekommen.", (await app.Document(client, "/accessibility/report")).QuerySelector(".notice.ok")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_report_is_explained_and_the_rest_of_the_input_kept()
    {
        using var client = app.Anonymous();
        using var answer = await app.Post(client, "/accessibility/report", ("Where", "/privacy"), ("Text", " "), ("Contact", "a@b.example"));
        var page = await RunningApp.Document(answer);

        Assert.Equal("Was geht nicht?: Schreiben Sie einen Satz, was nicht geht.", page.QuerySelector("#errors a")!.TextContent);
        Assert.Equal("true", page.QuerySelector("#f-Text")!.GetAttribute("aria-invalid"));
        Assert.Equal("a@b.example", page.QuerySelector("#f-Contact")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_text_or_contact_beyond_its_length_is_refused()
    {
        using var client = app.Anonymous();
        using var answer = await app.Post(client, "/accessibility/report", ("Where", ""), ("Text", new string('x', 4001)), ("Contact", new string('y', 201)));

        Assert.Equal(2, (await RunningApp.Document(answer)).QuerySelectorAll("#errors a").Length);
    }

    [Fact]
    public async Task The_form_knows_the_page_the_reader_came_from_but_no_foreign_one()
    {
        using var client = app.Anonymous();
        client.DefaultRequestHeaders.Referrer = new Uri(app.Address, "/privacy?lang=en");
        Assert.Equal("/privacy", (await app.Document(client, "/accessibility/report")).QuerySelector("#f-Where")!.GetAttribute("value"));

        client.DefaultRequestHeaders.Referrer = new Uri("https://elsewhere.example/secret");
        Assert.Null((await app.Document(client, "/accessibility/report")).QuerySelector("#f-Where")!.GetAttribute("value"));
    }

    [Fact]
    public async Task One_address_reports_only_so_often_in_an_hour_and_leaves_no_more_rows_and_entries_behind()
    {
        await using var host = new FewReports(shared);
        await host.InitializeAsync();
        using var client = host.Anonymous();
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 4; i++)
        {
            using var answer = await host.Post(client, "/accessibility/report", ("Where", "/people"), ("Text", $"Zu klein {i}."), ("Contact", ""));
            answers.Add(answer.StatusCode);
        }

        await using var db = host.Db();
        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], answers);
        Assert.Equal(2, await db.BarrierReports.CountAsync(Ct));
        Assert.Equal(2, await db.Set<AuditEntry>().CountAsync(e => e.Area == nameof(BarrierReport), Ct));
    }

    [Fact]
    public async Task Settling_a_report_stands_in_the_audit_and_who_settles_it_again_finds_it_gone()
    {
        using var client = app.Anonymous();
        using var sent = await app.Post(client, "/accessibility/report", ("Where", ""), ("Text", "Kontrast zu schwach."), ("Contact", ""));
        await using var db = app.Db();
        var id = await db.BarrierReports.Where(r => r.Text == "Kontrast zu schwach.").Select(r => r.Id).SingleAsync(Ct);
        var admin = await app.SignedInAs("bernd.hillen");

        using var settled = await app.Post(admin, "/admin/barriers", ("id", id.ToString(CultureInfo.InvariantCulture)));
        using var again = await app.Post(admin, "/admin/barriers", ("id", id.ToString(CultureInfo.InvariantCulture)));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (settled.StatusCode, again.StatusCode));
        Assert.False(await db.BarrierReports.AnyAsync(r => r.Id == id, Ct));
        Assert.Single(await db.Set<AuditEntry>().Where(e => e.Area == nameof(BarrierReport) && e.Action == AuditActions.Remove && e.Role == Roles.Administrator).ToListAsync(Ct));
    }

    [Fact]
    public async Task Who_is_not_signed_in_does_not_read_reports()
    {
        using var client = app.Anonymous();
        using var answer = await client.GetAsync(new Uri("/admin/barriers", UriKind.Relative), Ct);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }

    private sealed class FewReports(SharedApp shared) : AppFixture(shared)
    {
        protected override ServeOptions Options(DatabaseChoice database) => base.Options(database) with { Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Limits:ReportPerHour"] = "2" } };
    }
}
