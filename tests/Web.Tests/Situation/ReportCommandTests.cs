using System.Diagnostics;
using System.Text.Json;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Situation;

/// <summary>The command as scripts call it: the real program, its exit code and its standard output.</summary>
public sealed class ReportCommandTests(SharedApp app)
{
    [Fact]
    public async Task Figures_as_json_are_one_document_with_numbers_without_separators()
    {
        var (code, output, _) = await Run("report", "figures", "--on", "2016-03-24", "--json");
        using var document = JsonDocument.Parse(output);
        var figures = document.RootElement.GetProperty("indicators").EnumerateArray().ToDictionary(i => i.GetProperty("key").GetString()!);

        Assert.Equal(0, code);
        Assert.Equal(3015, figures["stock"].GetProperty("value").GetInt32());
        Assert.Equal(1587, figures["arrivals"].GetProperty("value").GetInt32());
        Assert.Equal("2016-03-24", figures["stock"].GetProperty("on").GetString());
        Assert.Equal(("2015-09-01", "2015-12-31"), (figures["arrivals"].GetProperty("from").GetString(), figures["arrivals"].GetProperty("to").GetString()));
        Assert.Equal(Indicators.All.Select(i => i.Key), figures.Keys);
        Assert.All(figures.Values, f =>
        {
            Assert.NotEmpty(f.GetProperty("name").GetString()!);
            Assert.NotEmpty(f.GetProperty("definition").GetString()!);
            Assert.NotEmpty(f.GetProperty("unit").GetString()!);
            Assert.DoesNotContain("⟦", f.ToString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Figures_for_people_have_separators_and_definitions()
    {
        var (code, output, _) = await Run("report", "figures", "--on", "24.03.2016", "--language", "en");

        Assert.Equal(0, code);
        Assert.Contains("3,015  Persons receiving benefits", output, StringComparison.Ordinal);
        Assert.Contains("1,587  Arrivals", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_period_of_ones_own_and_another_body_can_be_named()
    {
        var (_, output, _) = await Run("report", "figures", "--on", "2016-03-24", "--from", "2015-09-01", "--to", "2015-09-30", "--body", "aachen-fb50", "--json");
        using var document = JsonDocument.Parse(output);

        Assert.Equal(384, document.RootElement.GetProperty("indicators").EnumerateArray().Single(i => i.GetProperty("key").GetString() == "arrivals").GetProperty("value").GetInt32());
    }

    [Theory]
    [InlineData("--on", "yesterday")]
    [InlineData("--from", "2016-01-01")]
    [InlineData("--body", "nobody")]
    public async Task What_cannot_be_read_ends_with_one_clear_line(string option, string value)
    {
        var (code, output, error) = await Run("report", "figures", "--json", option, value);

        Assert.NotEqual(0, code);
        Assert.DoesNotContain("{", output, StringComparison.Ordinal);
        Assert.Contains(error.Split('\n'), line => line.Contains(value, StringComparison.Ordinal) || line.Contains("--to", StringComparison.Ordinal));
    }

    private async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        var database = app.App.Services.GetService(typeof(ServeOptions)) is ServeOptions options ? options.Database : throw new InvalidOperationException();
        var program = Path.ChangeExtension(typeof(CommandLine).Assembly.Location, null);
        using var process = Process.Start(new ProcessStartInfo(program, [.. arguments, "--database", database.File ?? database.ConnectionString])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await error);
    }
}
