using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>A host that logs more than any operator would switch on.</summary>
public sealed class TalkativeApp(SharedApp shared) : MarkedApp(shared)
{
    public LogLines Lines { get; } = new();

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        App.Services.GetRequiredService<ILoggerFactory>().AddProvider(Lines);
    }

    protected override ServeOptions Options(DatabaseChoice database) => base.Options(database) with
    {
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["Logging:LogLevel:Default"] = "Information",
            ["Logging:LogLevel:Microsoft.AspNetCore"] = "Information",
            ["Logging:LogLevel:Microsoft.EntityFrameworkCore"] = "Information",
            ["Logging:Console:LogLevel:Default"] = "None",
            ["Logging:Console:LogLevel:Microsoft.AspNetCore"] = "None",
            ["Logging:Console:LogLevel:Microsoft.EntityFrameworkCore"] = "None",
        },
    };
}

/// <summary>Nobody is named in a log: not by a page, a search, a statement or a refusal.</summary>
public sealed class LogTests(TalkativeApp app) : IClassFixture<TalkativeApp>
{
    [Fact]
    public async Task No_line_that_a_walk_through_every_page_leaves_names_the_person()
    {
        var client = await app.SignedInAs("jana.offermann");
        foreach (var path in CrawlTests.Addresses(app))
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        }

        using var anonymous = app.Anonymous();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Name", MarkedPerson.Family), KeyValuePair.Create("Password", MarkedPerson.Given)]);
        using var refused = await anonymous.PostAsync(new Uri("/account/sign-in?handler=Password", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Contains(app.Lines.All, l => l.Contains("Executed DbCommand", StringComparison.Ordinal));
        Assert.Contains(app.Lines.All, l => l.Contains($"/people/{app.Person.Key}", StringComparison.Ordinal));
        var named = app.Lines.All.Where(l => MarkedPerson.All.Any(word => l.Contains(word, StringComparison.OrdinalIgnoreCase)));
        Assert.Empty(named.Select(l => l[..Math.Min(l.Length, 300)]).Take(3));
    }
}
