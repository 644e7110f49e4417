using System.Net;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Imports.Pages;

/// <summary>One brings the list in, another one says that it may be written.</summary>
public sealed class HandsTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Uploader = "jana.offermann";
    private const string List = "Aktenzeichen;Name;Vorname;Geb.-Datum;AZR-Nummer\n50.7-1;Zweierlei;Hanna;05.06.1944;979910000001\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Rows_are_written_on_behalf_of_the_one_who_confirmed_and_the_page_names_both()
    {
        await using var db = app.Db();
        var uploader = await db.Users.SingleAsync(u => u.UserName == Uploader, Ct);
        var confirmer = await db.Users.SingleAsync(u => u.UserName == "miriam.kessels" && u.BodyId == uploader.BodyId, Ct);
        var body = await db.Organisations.Where(o => o.Id == uploader.BodyId).Select(o => o.Key).SingleAsync(Ct);

        var run = await new ListPages(app, Uploader).Checked(List, body);
        var colleague = new ListPages(app, confirmer.UserName!);
        using var confirmed = await colleague.Post(run, run + "?handler=Confirm");
        await colleague.Idle(run);

        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        var person = await db.PersonNumbers.Where(n => n.Value == "979910000001").Select(n => n.PersonId).SingleAsync(Ct);
        Assert.Equal(confirmer.Id, await db.Persons.Where(p => p.Id == person).Select(p => p.Provenance.RecordedById).SingleAsync(Ct));
        var entries = await db.Set<AuditEntry>().Where(e => e.Action == AuditActions.Add && db.Set<AuditSubject>().Any(s => s.PersonId == person && s.Seq == e.Seq)).ToListAsync(Ct);
        Assert.NotEmpty(entries);
        Assert.All(entries, e => Assert.Equal((confirmer.Id, confirmer.DisplayName), (e.UserId, e.Actor)));
        var stored = await db.ImportRuns.AsNoTracking().OrderByDescending(r => r.Id).FirstAsync(Ct);
        Assert.Equal((uploader.Id, confirmer.Id), (stored.ById, stored.ConfirmedById));
        var words = await colleague.Words(run);
        Assert.Contains($"Hochgeladen: {uploader.DisplayName}", words, StringComparison.Ordinal);
        Assert.Contains($"Bestätigt: {confirmer.DisplayName}", words, StringComparison.Ordinal);
    }
}
