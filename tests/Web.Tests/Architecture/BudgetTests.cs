using System.Runtime.CompilerServices;

namespace IntegrationPoint.Web.Tests.Architecture;

/// <summary>Budgets that keep the house small enough to live in.</summary>
public sealed class BudgetTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", ".."));

    [Fact]
    public void No_source_file_is_longer_than_four_hundred_lines() =>
        Assert.Empty(Sources("src", "tests", "bench", "partners").Where(f => f.Lines > 400).Select(f => $"{f.Path}: {f.Lines}"));

    [Fact]
    public void Half_of_the_source_files_have_at_most_sixty_lines_and_ninety_five_percent_at_most_two_hundred()
    {
        var lines = Sources("src").Select(f => f.Lines).Order().ToArray();

        Assert.True(lines[lines.Length / 2] <= 60, $"median {lines[lines.Length / 2]}");
        Assert.True(lines[(int)(lines.Length * 0.95)] <= 200, $"p95 {lines[(int)(lines.Length * 0.95)]}");
    }

    [Fact]
    public void No_page_model_is_longer_than_one_hundred_and_twenty_lines() =>
        Assert.Empty(Sources("src").Where(f => f.Path.EndsWith(".cshtml.cs", StringComparison.Ordinal) && f.Lines > 120).Select(f => $"{f.Path}: {f.Lines}"));

    [Fact]
    public void Every_lock_file_and_source_is_free_of_paths_of_a_machine()
    {
        var offenders = Sources("src", "tests", "bench", "partners", "docs")
            .Where(f => File.ReadLines(f.Path).Any(line => line.Contains("/ho" + "me/", StringComparison.Ordinal) || line.Contains("/ro" + "ot/", StringComparison.Ordinal)))
            .Select(f => f.Path);

        Assert.Empty(offenders);
    }

    private static IEnumerable<(string Path, int Lines)> Sources(params string[] folders) => folders
        .Select(folder => Path.Combine(Root, folder))
        .Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal)
            && !f.Contains("/Migrations/", StringComparison.Ordinal) && !f.Contains("/node_modules/", StringComparison.Ordinal))
        .Select(f => (f, File.ReadLines(f).Count()));

    private static string Here([CallerFilePath] string path = "") => path;
}
