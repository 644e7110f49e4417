using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Trail;
using IntegrationPoint.Web.Tests.Commands;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Tests.Imports.Persons;

/// <summary>What people decide about a list is written down, and nothing overtakes what is already on record.</summary>
public sealed class DecisionTests(AppFixture app) : IClassFixture<AppFixture>
{
    private const string List = "Aktenzeichen;Name;Vorname;Geb.-Datum\n50.9-1;Entscheid;Elvira;05.06.1944\n";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_that_was_written_takes_no_answer_any_more()
    {
        var desk = new ListDesk(app);
        var run = await desk.Import(List);
        var before = Assert.Single(await desk.Rows(run));

        await desk.Answer(run, before.Row, "other");

        var after = Assert.Single(await desk.Rows(run));
        Assert.Equal((before.State, before.PersonId, before.Answer), (after.State, after.PersonId, after.Answer));
    }

    [Fact]
    public async Task Who_confirms_and_who_discards_stands_in_the_audit()
    {
        var desk = new ListDesk(app);
        var run = await desk.Import(List.Replace("50.9-1", "50.9-2", StringComparison.Ordinal).Replace("Elvira", "Egon", StringComparison.Ordinal));
        await using var db = app.Db();

        Assert.True(await db.Set<AuditEntry>().AnyAsync(e => e.Area == "imports" && e.Action == AuditActions.Change && e.Details!.Contains("\"run\":" + run.Id) && e.Details.Contains("confirm"), Ct));
    }

    [Fact]
    public async Task A_trial_leaves_a_list_that_was_begun_and_the_memory_of_columns_alone()
    {
        var desk = new ListDesk(app);
        var list = List.Replace("50.9-1", "50.9-3", StringComparison.Ordinal).Replace("Elvira", "Edda", StringComparison.Ordinal).Replace("Geb.-Datum", "Geboren am", StringComparison.Ordinal);
        var begun = await desk.Upload(list);
        var path = Path.Combine(app.Town.Folder, "begonnen.csv");
        await File.WriteAllTextAsync(path, list, Ct);
        await using var db = app.Db();
        var remembered = await db.ImportMappings.CountAsync(Ct);
        var database = DatabaseOf();

        var (code, output, _) = await BuiltProgram.Run("import", "persons", path, "--database", BuiltProgram.Name(database), "--dry-run");

        Assert.Equal(0, code);
        Assert.StartsWith("Would be: 1 read, 1 added", output, StringComparison.Ordinal);
        Assert.Equal(ImportStates.Mapping, await db.ImportRuns.Where(r => r.Id == begun.Id).Select(r => r.State).SingleAsync(Ct));
        Assert.Single(await desk.Rows(begun));
        Assert.Equal(remembered, await db.ImportMappings.CountAsync(Ct));
    }

    private DatabaseChoice DatabaseOf() => ((IntegrationPoint.Web.Commands.ServeOptions)app.App.Services.GetService(typeof(IntegrationPoint.Web.Commands.ServeOptions))!).Database;
}
