using System.Runtime.CompilerServices;
using IntegrationPoint.Web.Tests.Commands;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Imports.Persons;

/// <summary>The lists in docs do what docs say.</summary>
public sealed class SampleListTests(SharedApp app)
{
    [Fact]
    public async Task Both_forms_of_the_sample_are_one_list()
    {
        var database = BuiltProgram.Name(app.Town.Copy());
        var (csv, output, errors) = await BuiltProgram.Run("import", "persons", Sample("zugaenge.csv"), "--database", database);
        var (xlsx, again, _) = await BuiltProgram.Run("import", "persons", Sample("zugaenge.xlsx"), "--database", database);

        Assert.True((csv, xlsx) == (1, 1), errors);
        Assert.StartsWith("9 read, 6 added, 0 changed, 1 unchanged, 2 rejected", output, StringComparison.Ordinal);
        Assert.StartsWith("9 read, 0 added, 0 changed, 7 unchanged, 2 rejected", again, StringComparison.Ordinal);
        Assert.Contains("row 9, birth-date", output, StringComparison.Ordinal);
        Assert.Contains("row 10, nationality", output, StringComparison.Ordinal);
    }

    private static string Sample(string name, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "docs", "samples", name));
}
