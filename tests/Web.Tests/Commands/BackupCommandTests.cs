using System.Diagnostics;
using System.Text.Json;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Commands;

/// <summary><c>backup</c> and <c>restore</c> as an operator calls them.</summary>
public sealed class BackupCommandTests(SharedApp app)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_backed_up_comes_back_whole_into_an_empty_database()
    {
        var (town, empty, file) = (app.Town.Copy(), app.Town.Databases.Empty(), NewFile());
        var (code, output, errors) = await BuiltProgram.Run("backup", file, "--database", BuiltProgram.Name(town), "--json");
        var restored = await BuiltProgram.Run("restore", file, "--database", BuiltProgram.Name(empty), "--json");

        Assert.True((0, 0) == (code, restored.Code), errors + restored.Errors);
        using var document = JsonDocument.Parse(output);
        using var back = JsonDocument.Parse(restored.Output);
        Assert.Equal(new FileInfo(file).Length, document.RootElement.GetProperty("bytes").GetInt64());
        Assert.Equal(document.RootElement.GetProperty("audit").GetProperty("headHash").GetString(), back.RootElement.GetProperty("audit").GetProperty("headHash").GetString());
        Assert.Equal(await Persons(town), await Persons(empty));
        Assert.Equal([Path.GetFileName(file)], Directory.GetFiles(Path.GetDirectoryName(file)!).Select(Path.GetFileName));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(file) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    [Fact]
    public async Task A_database_that_holds_something_is_replaced_only_by_force()
    {
        var (town, other, file) = (app.Town.Copy(), app.Town.Databases.Empty(), NewFile());
        await BuiltProgram.Run("demo", "create", "--persons", "700", "--database", BuiltProgram.Name(other));
        await BuiltProgram.Run("backup", file, "--database", BuiltProgram.Name(town));
        var refused = await BuiltProgram.Run("restore", file, "--database", BuiltProgram.Name(other));
        var kept = await Persons(other);
        var forced = await BuiltProgram.Run("restore", file, "--database", BuiltProgram.Name(other), "--force");

        Assert.Equal((2, "", 700), (refused.Code, refused.Output, kept));
        Assert.Contains("is not empty", Assert.Single(refused.Errors.Trim().Split('\n')), StringComparison.Ordinal);
        Assert.True(forced.Code == 0, forced.Errors);
        Assert.Equal(await Persons(town), await Persons(other));
    }

    [Fact]
    public async Task A_damaged_file_changes_nothing_and_is_named_in_one_line()
    {
        var (town, file) = (app.Town.Copy(), NewFile());
        await BuiltProgram.Run("backup", file, "--database", BuiltProgram.Name(town));
        await using (var stream = new FileStream(file, FileMode.Open))
        {
            stream.SetLength(stream.Length / 2);
        }

        var before = await Persons(town);
        var (code, output, errors) = await BuiltProgram.Run("restore", file, "--database", BuiltProgram.Name(town), "--force");

        Assert.Equal((2, ""), (code, output));
        Assert.Single(errors.Trim().Split('\n'));
        Assert.Equal(before, await Persons(town));
    }

    [Fact]
    public async Task A_file_of_something_else_and_a_database_that_is_not_there_are_refused()
    {
        var file = NewFile();
        await File.WriteAllTextAsync(file, "Aktenzeichen;Name\n", Ct);
        var foreign = await BuiltProgram.Run("restore", file, "--database", BuiltProgram.Name(app.Town.Databases.Empty()));
        var missing = await BuiltProgram.Run("backup", NewFile(), "--database", BuiltProgram.Name(app.Town.Databases.Empty()));
        var twice = await BuiltProgram.Run("backup", file, "--database", BuiltProgram.Name(app.Town.Copy()));

        Assert.All([foreign, missing, twice], said => Assert.Equal((2, "", 1), (said.Code, said.Output, said.Errors.Trim().Split('\n').Length)));
    }

    [Fact]
    public async Task Without_the_programs_of_PostgreSQL_one_line_says_what_is_missing()
    {
        Assert.SkipUnless(TestDatabase.OnPostgres, "SQLite needs no other program.");
        var start = new ProcessStartInfo(Path.ChangeExtension(typeof(CommandLine).Assembly.Location, null), ["backup", NewFile(), "--database", BuiltProgram.Name(app.Town.Copy())]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(System.Runtime.InteropServices.RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        start.Environment["PATH"] = app.Town.Folder;
        using var process = Process.Start(start)!;
        var errors = await process.StandardError.ReadToEndAsync(Ct);
        await process.WaitForExitAsync(Ct);

        Assert.Equal(2, process.ExitCode);
        Assert.Contains("Missing: the program pg_dump", Assert.Single(errors.Trim().Split('\n')), StringComparison.Ordinal);
    }

    private string NewFile() => Path.Combine(Directory.CreateDirectory(Path.Combine(app.Town.Folder, Guid.CreateVersion7().ToString("N"))).FullName, "town.backup");

    private static async Task<int> Persons(DatabaseChoice database)
    {
        await using var host = WebHost.Build(new ServeOptions { Database = database, Demo = false });
        await using var scope = host.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().Persons.CountAsync(Ct);
    }
}
