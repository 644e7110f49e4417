using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>Takes a run one step further: checks it, or writes it to the end. Each transaction has a scope of its own.</summary>
public sealed class ImportWork(IServiceScopeFactory scopes, TradeDay day)
{
    private const int Attempts = 5;

    public async Task Check(int runId, CancellationToken ct)
    {
        await using var scope = await Scope(runId, ct);
        await scope.ServiceProvider.GetRequiredService<ImportCheck>().Run(runId, ct);
    }

    /// <param name="settled">Hears how many rows were settled in each transaction.</param>
    public async Task Apply(int runId, Action<int>? settled, CancellationToken ct)
    {
        var heads = await Heads(runId, ct);
        for (var count = 1; count > 0;)
        {
            count = await Next(runId, heads, ct);
            settled?.Invoke(count);
        }

        await using var scope = await Scope(runId, ct);
        await scope.ServiceProvider.GetRequiredService<ImportTotals>().Close(runId, day.Now, ct);
    }

    /// <summary>Somebody else may save one of the persons in the same moment; then the rows are read and judged again.</summary>
    private async Task<int> Next(int runId, IReadOnlyDictionary<string, int> heads, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = await Scope(runId, ct);
            try
            {
                return await scope.ServiceProvider.GetRequiredService<ImportApply>().Next(runId, heads, ct);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Attempts)
            {
                await Task.Delay(attempt * 50, ct);
            }
        }
    }

    private async Task<IReadOnlyDictionary<string, int>> Heads(int runId, CancellationToken ct)
    {
        await using var scope = await Scope(runId, ct);
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var context = await ImportContext.Load(db, runId, ct);
        if (!context.Fields.Contains(Domain.Imports.Persons.PersonFields.HouseholdNumber))
        {
            return new Dictionary<string, int>();
        }

        var reader = new RowReader(context, scope.ServiceProvider.GetRequiredService<ListWords>());
        var rows = await db.ImportRows.AsNoTracking().Where(r => r.RunId == runId).OrderBy(r => r.Row).Select(r => new { r.Id, r.Row, r.Cells }).ToListAsync(ct);
        return Households.Heads(rows.Select(r => reader.Read(r.Id, r.Row, r.Cells)), context.Run.Day);
    }

    /// <summary>The audit names the one who started the import, also when nobody waits for it any more.</summary>
    private async Task<AsyncServiceScope> Scope(int runId, CancellationToken ct)
    {
        var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var viewer = await (
            from r in db.ImportRuns
            join u in db.Users on r.ById equals u.Id
            join o in db.Organisations on u.BodyId equals o.Id
            where r.Id == runId
            select new Viewer(u.Id, u.Key, u.DisplayName, u.Role, u.BodyId, o.Kind, u.SiteId) { BodyName = o.ShortName }).FirstOrDefaultAsync(ct);
        if (viewer is not null)
        {
            scope.ServiceProvider.GetRequiredService<CurrentViewer>().Become(viewer);
        }

        return scope;
    }
}
