using System.Net;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Host;

public sealed class HostTests(SharedApp app)
{
    [Fact]
    public async Task The_host_answers_and_an_unknown_address_is_404()
    {
        using var client = app.Anonymous();
        using var answer = await client.GetAsync(new Uri("/no-such-page", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_model_and_the_migrations_agree()
    {
        await using var db = app.Db();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_suite_runs_on_the_database_it_was_asked_for()
    {
        await using var db = app.Db();

        Assert.Equal(TestDatabase.OnPostgres, db.Database.ProviderName!.Contains("PostgreSQL", StringComparison.Ordinal));
    }
}
