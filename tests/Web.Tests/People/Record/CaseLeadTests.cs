using System.Net;
using AngleSharp.Html.Dom;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.People.Record;

/// <summary>Several bodies sit at one counter; lead, next contact, site and end of a file are for those who lead it or are responsible.</summary>
public sealed class CaseLeadTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string Jana = "jana.offermann";
    private const string Simone = "simone.lindemann";

    private static readonly string[] Handlers = ["Plan", "Site", "Close"];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_only_shares_the_person_reads_the_file_and_changes_nothing(bool proposed)
    {
        var (id, key) = await app.Settle("Geteilt", (village, person) =>
        {
            if (proposed)
            {
                village.Duty(person, Regimes.Sgb2, village.User(Simone).BodyId, "2016-03-01");
            }
        });
        var simone = await app.SignedInAs(Simone);
        var page = await app.Document(simone, $"/people/{key}/case");
        var before = await File(id);
        foreach (var handler in Handlers)
        {
            using var refused = await app.Force(simone, $"/people/{key}/case?handler={handler}", ("file", $"{before.Id}"), ("version", $"{before.Version}"), ("Site.Site", "alsdorf"), ("Site.Reason", "site-home"), ("Closing.To", "20.03.2016"), ("Closing.Reason", "lost"));
            Assert.Equal((handler, HttpStatusCode.Forbidden), (handler, refused.StatusCode));
        }

        Assert.DoesNotContain(Handlers, page.Offers);
        Assert.Contains("Diese Akte führt: Stadt Aachen, FB 50.", page.Words(), StringComparison.Ordinal);
        Assert.Equal((before.Version, before.LeadId, null), ((await File(id)).Version, (await File(id)).LeadId, (await File(id)).ClosedOn));
        Assert.True((await app.Document(await app.SignedInAs(Jana), $"/people/{key}/case")).Offers("Close"));
    }

    [Fact]
    public async Task The_body_that_confirmed_its_responsibility_changes_the_file_too()
    {
        var (id, key) = await app.Settle("Zuständig", (village, person) => village.Duty(person, Regimes.Sgb2, village.User(Simone).BodyId, "2016-03-01"));
        await using (var db = app.Db())
        {
            (await db.Duties.SingleAsync(d => d.PersonId == id, Ct)).Confirm(1, DateTime.UnixEpoch);
            await db.SaveChangesAsync(Ct);
        }

        using var saved = await app.Submit(await app.SignedInAs(Simone), $"/people/{key}/case", "Plan", ("Plan.ContactBy", "05.04.2016"));

        Assert.Equal((HttpStatusCode.Redirect, new DateOnly(2016, 4, 5)), (saved.StatusCode, (await File(id)).NextContactDue!.Value));
    }

    [Fact]
    public async Task A_file_that_nobody_leads_is_the_counter_s_to_take()
    {
        var (id, key) = await app.Settle("Frei", (_, _) => { });
        await using (var db = app.Db())
        {
            (await db.Cases.SingleAsync(c => c.PersonId == id, Ct)).Lead(null);
            await db.SaveChangesAsync(Ct);
        }

        Assert.True((await app.Document(await app.SignedInAs(Simone), $"/people/{key}/case")).Offers("Plan"));
        Assert.Equal(HttpStatusCode.NotFound, await (await app.SignedInAs("dorothee.quast")).Status($"/people/{key}/case"));
    }

    [Fact]
    public async Task Many_at_once_leave_out_files_that_another_body_leads()
    {
        var (id, key) = await app.Settle("Viele", (_, _) => { });
        var simone = await app.SignedInAs(Simone);
        await using var db = app.Db();
        var lead = await db.Users.Where(u => u.UserName == Simone).Select(u => u.Key).SingleAsync(Ct);
        var token = ((IHtmlInputElement)(await app.Document(simone, "/account")).QuerySelector("input[name='__RequestVerificationToken']")!).Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Ids"] = key, ["Lead"] = lead, ["ContactBy"] = "05.04.2016", ["__RequestVerificationToken"] = token });
        using var answer = await simone.PostAsync(new Uri("/people/bulk?handler=Apply", UriKind.Relative), form, Ct);

        Assert.Contains("führt eine andere Stelle", (await RunningApp.Document(answer)).Words(), StringComparison.Ordinal);
        Assert.Null((await File(id)).NextContactDue);
    }

    private async Task<Case> File(int id)
    {
        await using var db = app.Db();
        return await db.Cases.AsNoTracking().SingleAsync(c => c.PersonId == id, Ct);
    }
}
