using System.Text;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Exchange.Imports.Persons;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace IntegrationPoint.Web.Tests.Imports.Persons;

/// <summary>Takes lists in as page and command do, step by step.</summary>
internal sealed class ListDesk(RunningApp app, string body = "aachen-fb50")
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async Task<ImportRun> Upload(string csv, int? by = null)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, csv, new UTF8Encoding(false), Ct);
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None, 4096, FileOptions.DeleteOnClose);
        return await In(async s => await s.GetRequiredService<ImportUpload>().Take(file, "liste.csv", await Body(s), by, Ct));
    }

    public async Task<ImportRun> Check(string csv)
    {
        var run = await Upload(csv);
        await In(async s =>
        {
            await s.GetRequiredService<ImportDecisions>().Columns(run, ImportJson.Fields(run.Columns), remember: true, Ct);
            return 0;
        });
        await Work.Finish(run.Id, null, Ct);
        return run;
    }

    public async Task<ImportRun> Apply(ImportRun run)
    {
        await In(s => s.GetRequiredService<ImportDecisions>().Confirm(run.Id, Ct));
        await Work.Finish(run.Id, null, Ct);
        return await In(s => s.GetRequiredService<AppDb>().ImportRuns.AsNoTracking().FirstAsync(r => r.Id == run.Id, Ct));
    }

    /// <summary>Everything from file to report.</summary>
    public async Task<ImportRun> Import(string csv) => await Apply(await Check(csv));

    public Task Answer(ImportRun run, int row, string answer, Suggestion? same = null) => In(async s =>
    {
        await s.GetRequiredService<ImportDecisions>().Answer(run.Id, row, answer, same, Ct);
        return 0;
    });

    public Task<List<ImportRow>> Rows(ImportRun run) => In(s => s.GetRequiredService<AppDb>().ImportRows.AsNoTracking().Where(r => r.RunId == run.Id).OrderBy(r => r.Row).ToListAsync(Ct));

    public async Task<string[]> States(ImportRun run) => [.. (await Rows(run)).Select(r => r.State)];

    public async Task<PersonRecord> Record(ImportRun run, int row)
    {
        var person = (await Rows(run)).Single(r => r.Row == row).PersonId!.Value;
        return await In(async s => (await PersonRecord.Load(s.GetRequiredService<AppDb>(), [person], Ct))[person]);
    }

    public Task<int> Persons() => In(s => s.GetRequiredService<AppDb>().Persons.CountAsync(Ct));

    public async Task<T> In<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = app.App.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    /// <summary>Somebody at a desk changes a person by hand.</summary>
    public Task Correct(int personId, PersonFacts facts, string source = "told") => In(async s =>
        await s.GetRequiredService<PersonRegister>().Change(personId, facts, new Recording(source, "asylblg-9", await Body(s), null, new DateTime(2026, 8, 1, 8, 0, 0, DateTimeKind.Utc), new DateOnly(2016, 3, 24)), Ct));

    public Task<Person> Take(PersonFacts facts, string by) => In(async s =>
    {
        var owner = await s.GetRequiredService<AppDb>().Organisations.Where(o => o.Key == by).Select(o => o.Id).FirstAsync(Ct);
        return await s.GetRequiredService<PersonRegister>().Add(facts, new Recording("told", "sgb10-67a", owner, null, new DateTime(2026, 8, 1, 8, 0, 0, DateTimeKind.Utc), new DateOnly(2016, 3, 24)), Ct);
    });

    private ImportWork Work => app.App.Services.GetRequiredService<ImportWork>();

    private Task<int> Body(IServiceProvider services) => services.GetRequiredService<AppDb>().Organisations.Where(o => o.Key == body).Select(o => o.Id).FirstAsync(Ct);
}
