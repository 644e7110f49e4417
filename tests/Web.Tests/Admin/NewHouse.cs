using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Commands;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Admin;

/// <summary>The program on an empty database without demo, after its operator made the first administrator.</summary>
public sealed class NewHouse(SharedApp shared) : AppFixture(shared)
{
    private DatabaseChoice empty = null!;

    /// <summary>Path of the link that the command printed.</summary>
    public string Link { get; private set; } = "";

    public override async ValueTask InitializeAsync()
    {
        empty = Town.Databases.Empty();
        var (code, output, errors) = await BuiltProgram.Run("admin", "create", "--user", "erste.verwaltung", "--today", "2016-03-24", "--url", "http://localhost", "--database", BuiltProgram.Name(empty));
        Assert.True(code == 0, errors);
        Link = new Uri(output).PathAndQuery;
        await base.InitializeAsync();
    }

    protected override ServeOptions Options(DatabaseChoice database) => base.Options(empty) with
    {
        Demo = false,
        Today = new DateOnly(2016, 3, 24),
        Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Limits:SignInPerMinute"] = "100000" },
    };
}
