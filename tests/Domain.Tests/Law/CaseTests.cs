using System.Text.Json;
using IntegrationPoint.Domain.Law.Files;

namespace IntegrationPoint.Domain.Tests.Law;

/// <summary>The cases that the law's readers wrote down.</summary>
public sealed class CaseTests
{
    [Fact]
    public void Every_case_of_the_shared_file_is_answered_as_expected()
    {
        var path = Shared("law/access-cases.json");
        Assert.SkipWhen(path is null, "The shared law folder is not here.");
        using var file = JsonDocument.Parse(File.ReadAllText(path!));

        var cases = CaseFile.Read(file.RootElement);

        Assert.Equal(88, cases.Count);
        Assert.Empty(cases.SelectMany(c => c.Differences().Select(d => $"{c.Id} {d}")));
    }

    private static string? Shared(string file)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", file);
            if (File.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
