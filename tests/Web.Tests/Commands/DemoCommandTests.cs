using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Commands;

/// <summary>The command as a script calls it: the built program, its answer and its exit code.</summary>
public sealed class DemoCommandTests(SharedApp app)
{
    private static readonly string Program = Path.ChangeExtension(typeof(CommandLine).Assembly.Location, null);

    [Fact]
    public async Task It_builds_a_town_of_the_size_asked_for_and_prints_one_document()
    {
        var (code, output, _) = await Run("demo", "create", "--persons", "800", "--seed", "5", "--json", "--database", Database());
        using var document = JsonDocument.Parse(output);

        Assert.Equal(0, code);
        Assert.Equal((5, 800), (document.RootElement.GetProperty("seed").GetInt32(), document.RootElement.GetProperty("persons").GetInt32()));
        Assert.Equal(374, document.RootElement.GetProperty("stock").GetInt32());
    }

    [Fact]
    public async Task It_leaves_a_database_with_people_alone()
    {
        var database = Database();
        await Run("demo", "create", "--persons", "700", "--database", database);
        var (code, output, errors) = await Run("demo", "create", "--persons", "700", "--database", database);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("already holds persons", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--persons", "12"), InlineData("--persons", "many"), InlineData("--seed", "-1"), InlineData("--today", "31.02.2016")]
    public async Task What_cannot_be_is_refused_with_one_clear_line(string option, string value)
    {
        var (code, output, errors) = await Run("demo", "create", option, value, "--database", Database());

        Assert.Equal((2, ""), (code, output));
        Assert.Single(errors.Trim().Split('\n'));
        Assert.Contains(value, errors, StringComparison.Ordinal);
    }

    private string Database()
    {
        var choice = app.Town.Databases.Empty();
        return choice.File ?? choice.ConnectionString;
    }

    private static async Task<(int Code, string Output, string Errors)> Run(params string[] arguments)
    {
        var ct = TestContext.Current.CancellationToken;
        using var process = Process.Start(new ProcessStartInfo(Program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 })!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
        await process.WaitForExitAsync(ct);
        return (process.ExitCode, (await output).Trim(), (await errors).ToString(CultureInfo.InvariantCulture));
    }
}
