using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Commands;

public sealed class ServeCommandTests(SharedApp shared)
{
    [Fact]
    public async Task Starting_says_where_to_open_it_and_who_can_sign_in()
    {
        var said = await Said("Stop with Ctrl+C.", "serve", "--urls", "http://127.0.0.1:0", "--database", BuiltProgram.Name(shared.Town.Copy()));

        Assert.Contains(said, line => line.StartsWith("Integration Point is ready: http://127.0.0.1:", StringComparison.Ordinal) && !line.EndsWith(":0", StringComparison.Ordinal));
        Assert.Contains(said, line => line.Contains("Miriam Kessels", StringComparison.Ordinal));
        Assert.Contains(said, line => line.Contains("24.03.2016", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_house_without_demo_names_nobody()
    {
        var said = await Said("Stop with Ctrl+C.", "serve", "--no-demo", "--urls", "http://127.0.0.1:0", "--database", BuiltProgram.Name(shared.Town.Copy()));

        Assert.DoesNotContain(said, line => line.Contains("Kessels", StringComparison.Ordinal));
        Assert.Contains(said, line => line.Contains("admin create", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> Said(string last, params string[] arguments)
    {
        using var process = BuiltProgram.Start(arguments);
        var lines = new List<string>();
        try
        {
            while (await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                lines.Add(line);
                if (line == last)
                {
                    break;
                }
            }
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }

        return lines;
    }
}
