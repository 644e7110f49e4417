using System.Text.Json;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Commands;

/// <summary><c>import persons</c> as a script calls it.</summary>
public sealed class ImportCommandTests(SharedApp app)
{
    private const string List = "Aktenzeichen;Name;Vorname;Geb.-Datum\n50.8-1;Befehl;Berta;05.06.1944\n50.8-2;Befehl;Bruno;31.02.1990\n50.8-3;Zeile;Zenzi;07.08.1943\n";

    [Fact]
    public async Task Rejected_rows_make_exit_code_one_and_are_named_with_row_field_and_reason()
    {
        var (code, output, _) = await Import(app.Town.Copy(), List, "--json");
        using var document = JsonDocument.Parse(output);
        var root = document.RootElement;
        var rejected = Assert.Single(root.GetProperty("rejected").EnumerateArray());

        Assert.Equal(1, code);
        Assert.Equal((3, 2, 0, 0), (root.GetProperty("read").GetInt32(), root.GetProperty("added").GetInt32(), root.GetProperty("changed").GetInt32(), root.GetProperty("unchanged").GetInt32()));
        Assert.Equal((3, "birth-date"), (rejected.GetProperty("row").GetInt32(), rejected.GetProperty("field").GetString()));
        Assert.Contains("31.02.1990", rejected.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_clean_list_ends_with_zero_and_a_second_run_changes_nothing()
    {
        var (database, clean) = (app.Town.Copy(), List.Replace("31.02.", "28.02.", StringComparison.Ordinal));
        var (first, output, _) = await Import(database, clean);
        var (second, again, _) = await Import(database, clean);

        Assert.Equal((0, 0), (first, second));
        Assert.StartsWith("3 read, 3 added, 0 changed, 0 unchanged, 0 rejected", output, StringComparison.Ordinal);
        Assert.StartsWith("3 read, 0 added, 0 changed, 3 unchanged, 0 rejected", again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_tells_what_would_be_and_leaves_nothing_behind()
    {
        var database = app.Town.Copy();
        var (code, output, _) = await Import(database, List, "--dry-run");
        var (_, after, _) = await Import(database, List, "--json");

        Assert.Equal(1, code);
        Assert.StartsWith("Would be: 3 read, 2 added, 0 changed, 0 unchanged, 1 rejected", output, StringComparison.Ordinal);
        Assert.Contains("\"added\": 2", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%PDF-1.7\n%\u00e2\u00e3", "liste.csv")]
    [InlineData("", "leer.csv")]
    [InlineData("Spalte A;Spalte B\n1;2\n", "ohne-namen.csv")]
    public async Task A_file_that_is_no_list_ends_with_two_and_one_line(string content, string name)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(app.Town.Folder, Guid.CreateVersion7().ToString("N"))).FullName, name);
        await File.WriteAllTextAsync(path, content, TestContext.Current.CancellationToken);
        var (code, output, errors) = await BuiltProgram.Run("import", "persons", path, "--database", BuiltProgram.Name(app.Town.Copy()), "--json");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(name, errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nirgends.csv", null), InlineData(null, "--body"), InlineData(null, "--nonsense")]
    public async Task Arguments_that_cannot_be_end_with_two(string? file, string? option)
    {
        string[] arguments = ["import", "persons", file ?? await Write(List), "--database", BuiltProgram.Name(app.Town.Copy()), .. option is null ? Array.Empty<string>() : [option, "no-such-office"]];
        var (code, output, _) = await BuiltProgram.Run(arguments);

        Assert.Equal((2, ""), (code, output));
    }

    [Fact]
    public async Task A_body_where_nobody_writes_who_a_person_is_owns_no_list()
    {
        var town = app.Town.Copy();
        await using (var host = WebHost.Build(new ServeOptions { Database = town, Demo = false }))
        {
            await using var scope = host.Services.CreateAsyncScope();
            new People.Villagers(scope.ServiceProvider.GetRequiredService<AppDb>(), "IP-K").Body("koordination", Domain.Organisations.BodyKinds.Coordination);
        }

        var (code, output, errors) = await Import(town, List, "--body", "koordination");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("koordination", Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private async Task<(int Code, string Output, string Errors)> Import(DatabaseChoice database, string list, params string[] more) =>
        await BuiltProgram.Run(["import", "persons", await Write(list), "--database", BuiltProgram.Name(database), .. more]);

    private async Task<string> Write(string list)
    {
        var path = Path.Combine(app.Town.Folder, $"liste-{Guid.CreateVersion7():N}.csv");
        await File.WriteAllTextAsync(path, list, TestContext.Current.CancellationToken);
        return path;
    }
}
