using System.Net;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Security;

public sealed class AuditPagesTests(MarkedApp app) : IClassFixture<MarkedApp>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_officer_sees_who_saw_a_person_and_why_but_not_what_stands_in_the_record()
    {
        await app.As("torsten.breuer", async s =>
        {
            await s.GetRequiredService<Audit>().Read("person", [app.Person.Id], Ct);
            return true;
        });
        await app.Change(p => p.Name("Markfamilie-Neu", MarkedPerson.Given, p.SortName));
        var officer = await app.SignedInAs("katharina.voss");

        var page = await app.Document(officer, $"/audit/people/{app.Person.Key}");

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("Torsten Breuer", text, StringComparison.Ordinal);
        Assert.Contains("gelesen", text, StringComparison.Ordinal);
        Assert.Contains(MarkedPerson.File, text, StringComparison.Ordinal);
        Assert.Contains("FamilyName", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Markfamilie", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_number_is_posted_and_the_address_carries_the_key()
    {
        var officer = await app.SignedInAs("katharina.voss");
        var page = await app.Document(officer, "/audit");
        var token = page.QuerySelector("input[name='__RequestVerificationToken']")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("number", MarkedPerson.File), KeyValuePair.Create("__RequestVerificationToken", token)]);

        using var answer = await officer.PostAsync(new Uri("/audit?handler=Person", UriKind.Relative), form, Ct);

        Assert.Equal($"/audit/people/{app.Person.Key}", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Filters_stand_in_the_address()
    {
        var officer = await app.SignedInAs("katharina.voss");
        var key = await KeyOf("katharina.voss");

        var mine = await app.Document(officer, $"/audit?action=sign-in&by={key}");
        var none = await app.Document(officer, "/audit?from=01.01.2001&to=02.01.2001");

        Assert.All(mine.QuerySelectorAll("tbody tr"), row => Assert.Contains("Katharina", row.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(mine.QuerySelectorAll("tbody tr"));
        Assert.Empty(none.QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("jana.offermann")]
    [InlineData("bernd.hillen")]
    [InlineData("miriam.kessels")]
    public async Task Nobody_else_reads_the_audit(string user)
    {
        var client = await app.SignedInAs(user);
        using var answer = await client.GetAsync(new Uri("/audit", UriKind.Relative), Ct);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Being_turned_away_is_written_down()
    {
        var client = await app.SignedInAs("georg.lambertz");
        using var answer = await client.GetAsync(new Uri("/audit", UriKind.Relative), Ct);
        await using var db = app.Db();

        var entry = await db.Set<Web.Security.Trail.AuditEntry>().Where(e => e.Action == "denied" && e.Area == "page" && e.Role == Roles.CommitteeMember).FirstOrDefaultAsync(Ct);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("audit", entry?.Details, StringComparison.Ordinal);
    }

    private async Task<string> KeyOf(string user)
    {
        await using var db = app.Db();
        return await db.Users.Where(u => u.UserName == user).Select(u => u.Key).FirstAsync(Ct);
    }
}
