using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>Who only looks changes nothing: links may be opened ahead, twice, and by machines.</summary>
public sealed class ReadingTests(MarkedApp app) : IClassFixture<MarkedApp>
{
    [Theory]
    [InlineData("miriam.kessels")]
    [InlineData("jana.offermann")]
    [InlineData("bernd.hillen")]
    [InlineData("katharina.voss")]
    public async Task No_page_that_is_opened_changes_a_table(string user)
    {
        var client = await app.SignedInAs(user);
        var addresses = await Addresses();
        await using var db = app.Db();
        var before = await TableSums.Of(db);
        var opened = 0;
        foreach (var path in addresses)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            opened += answer.IsSuccessStatusCode ? 1 : 0;
        }

        Assert.True(opened > 10);
        Assert.Equal(before, await TableSums.Of(db));
    }

    /// <summary>Every page about the marked person, and again about a draft, a list, an account and a code; every handler that a page knows by name.</summary>
    private async Task<IReadOnlyList<string>> Addresses()
    {
        var stage = new PostStage(app);
        const string jana = PostCase.Jana;
        string[] keys = [await stage.Draft(jana), await stage.Draft(jana, app.Person.Id), await stage.Run(jana, ImportStates.Preview, app.Person.Id), await stage.Run(jana, ImportStates.Mapping), (await stage.User("sabine.kochs")).Key];
        var named = (await PostList.Handlers(app, "Get")).Select(h => h.Name).Where(n => n.Contains("?handler=", StringComparison.Ordinal));
        var plain = keys.SelectMany(key => PageList.Paths(app, new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["key"] = key,
            ["other"] = app.Person.Key,
            ["list"] = "measure",
            ["code"] = "fim",
            ["from"] = "2016-08-01",
        }).Select(p => p.Path));
        return [.. CrawlTests.Addresses(app).Concat(plain).Concat(named.SelectMany(n => keys.Select(key => "/" + n.Replace("{key}", key, StringComparison.Ordinal)))).Distinct()];
    }
}
