using System.Text.Json;
using IntegrationPoint.Web.Tests.Commands;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Situation;

/// <summary>The figures asked for before anything else: the command builds the town it counts.</summary>
public sealed class FirstReportTests(SharedApp app)
{
    [Fact]
    public async Task On_an_empty_database_the_report_builds_the_town_and_counts_it()
    {
        var database = app.Town.Databases.Empty();
        var (code, output, errors) = await BuiltProgram.Run("report", "figures", "--on", "2016-03-24", "--json", "--database", BuiltProgram.Name(database));
        Assert.True(code == 0, errors);
        using var document = JsonDocument.Parse(output);
        var figures = document.RootElement.GetProperty("indicators").EnumerateArray().ToDictionary(i => i.GetProperty("key").GetString()!, i => i.GetProperty("value"), StringComparer.Ordinal);

        Assert.Equal((3015, 1587), (figures["stock"].GetInt32(), figures["arrivals"].GetInt32()));
    }
}
