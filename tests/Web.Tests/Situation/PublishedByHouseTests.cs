using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Situation;

/// <summary>A host of its own on which nobody has opened the board yet.</summary>
public sealed class PublishedByHouseTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_opens_the_board_first_is_not_the_one_who_publishes()
    {
        await app.Document(await app.SignedInAs("georg.lambertz"), "/situation");
        await using var db = app.Db();
        var entries = await db.Set<AuditEntry>().Where(e => e.Area == nameof(PublishedSheet)).ToListAsync(Ct);

        Assert.NotEmpty(entries);
        Assert.All(entries, e => Assert.NotEqual("Georg Lambertz", e.Actor));
        Assert.All(entries, e => Assert.Equal("house", e.Role));
    }
}
