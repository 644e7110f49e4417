using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Commands;

/// <summary>What scripts may count on with every command.</summary>
public sealed class CommandOptionsTests(SharedApp app)
{
    [Theory]
    [InlineData("demo create"), InlineData("import persons"), InlineData("report figures"), InlineData("audit verify"), InlineData("audit retain")]
    [InlineData("admin create"), InlineData("person export"), InlineData("backup"), InlineData("restore")]
    public async Task Every_command_with_data_takes_a_database_a_day_and_json(string command)
    {
        var (code, output, _) = await BuiltProgram.Run([.. command.Split(' '), "--help"]);

        Assert.Equal(0, code);
        Assert.All(["--database", "--today", "--json"], option => Assert.Contains(option, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nonsense"), InlineData("audit"), InlineData("audit verify --today 31.02.2016"), InlineData("person export")]
    public async Task What_cannot_be_understood_ends_with_two_and_one_line(string command)
    {
        var (code, output, errors) = await BuiltProgram.Run(command.Split(' '));

        Assert.Equal((2, ""), (code, output));
        Assert.Single(errors.Trim().Split('\n'));
    }

    [Theory]
    [InlineData("http://0.0.0.0:5080", "0.0.0.0:5080"), InlineData("nonsense", "nonsense"), InlineData("http://localhost:5080/path", "localhost:5080/path"), InlineData(";", ";")]
    public async Task An_address_that_cannot_be_listened_on_ends_with_two_and_one_line(string urls, string named) => Refused(await BuiltProgram.Run("serve", "--urls", urls), named);

    [Theory]
    [InlineData("Host=127.0.0.1;Nonsense=1", "nonsense"), InlineData("Host=127.0.0.1;Port=abc", "port"), InlineData("Host=;Database=x", "host")]
    public async Task A_connection_string_that_cannot_be_read_ends_with_two_and_one_line(string database, string named) => Refused(await BuiltProgram.Run("audit", "verify", "--database", database), named);

    [Fact]
    public async Task A_proxy_that_is_no_address_ends_with_two_and_one_line() =>
        Refused(await BuiltProgram.Run(new() { ["Proxies__0"] = "proxy.example" }, ["serve", "--database", BuiltProgram.Name(app.Town.Copy())]), "proxy.example");

    [Fact]
    public async Task A_database_that_is_none_ends_with_two_and_one_line()
    {
        var file = Path.Combine(app.Town.Folder, $"keine-{Guid.CreateVersion7():N}.db");
        await File.WriteAllTextAsync(file, new string('x', 5000), TestContext.Current.CancellationToken);

        foreach (var database in new[] { file, "Host=127.0.0.1;Port=1;Username=nobody;Database=none" })
        {
            var (code, output, errors) = await BuiltProgram.Run("audit", "verify", "--database", database);

            Assert.Equal((2, ""), (code, output));
            Assert.Single(errors.Trim().Split('\n'));
        }
    }

    private static void Refused((int Code, string Output, string Errors) said, string named)
    {
        Assert.Equal((2, ""), (said.Code, said.Output));
        Assert.Contains(named, Assert.Single(said.Errors.Trim().Split('\n')), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Exception", said.Errors, StringComparison.Ordinal);
    }
}
