using System.Net;
using AngleSharp.Dom;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Public;

/// <summary>Anybody may report a barrier; the administrator settles it, and then it is gone.</summary>
public sealed class BarrierReportTests(AppFixture app) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_report_is_kept_with_the_page_it_speaks_of_and_without_its_query()
    {
        using var client = app.Anonymous();
        using var answer = await app.Post(client, "/accessibility/report", ("Where", "/people?q=Karim"), ("Text", "  Die Tabelle wird nicht vorgelesen. "), ("Contact", ""));
        await using var db = app.Db();
        var report = await db.BarrierReports.AsNoTracking().SingleAsync(r => r.Text == "Die Tabelle wird nicht vorgelesen.", TestContext.Current.CancellationToken);

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
    public async Task Who_is_not_signed_in_does_not_read_reports()
    {
        using var client = app.Anonymous();
        using var answer = await client.GetAsync(new Uri("/admin/barriers", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
    }
}
