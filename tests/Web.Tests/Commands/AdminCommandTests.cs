using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Commands;

/// <summary>The first account of a house without demo, as an operator makes it.</summary>
public sealed class AdminCommandTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_administrator_of_an_empty_house_gets_a_link_and_lost_keys_get_a_new_one()
    {
        var database = app.Town.Databases.Empty();
        var first = await BuiltProgram.Run("admin", "create", "--user", "erste.verwaltung", "--url", "http://localhost", "--database", BuiltProgram.Name(database));
        await using var host = await WebHost.Start(new ServeOptions { Database = database, Urls = "http://127.0.0.1:0", Demo = false }, Ct);
        using var client = new HttpClient { BaseAddress = new Uri(host.Urls.First()) };
        var opens = await Opens(client, first.Output);
        var second = await BuiltProgram.Run("admin", "create", "--user", "erste.verwaltung", "--url", "http://localhost", "--database", BuiltProgram.Name(database));

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.True(opens);
        Assert.True(await Opens(client, second.Output));
        Assert.False(await Opens(client, first.Output));
        await using var scope = host.Services.CreateAsyncScope();
        var user = await scope.ServiceProvider.GetRequiredService<AppDb>().Users.SingleAsync(Ct);
        Assert.Equal((Roles.Administrator, false, false, null), (user.Role, user.Demo, user.TwoFactorEnabled, user.PasswordHash));
    }

    [Theory]
    [InlineData("Erste Verwaltung", "is no user name")]
    [InlineData("jana.offermann", "is no administrator")]
    public async Task A_name_that_cannot_be_or_is_somebody_elses_is_refused_in_one_line(string user, string reason)
    {
        var (code, output, errors) = await BuiltProgram.Run("admin", "create", "--user", user, "--database", BuiltProgram.Name(app.Town.Copy()));

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(reason, errors, StringComparison.Ordinal);
    }

    private static async Task<bool> Opens(HttpClient client, string link)
    {
        using var answer = await client.GetAsync(new Uri(new Uri(link).PathAndQuery, UriKind.Relative), Ct);
        return (await RunningApp.Document(answer)).QuerySelector("input[type=password]") is not null;
    }
}
