using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>Takes a run as far as it goes without a human: checks it, or writes it to the end. Each transaction has a scope of its own.</summary>
public sealed class ImportWork(IServiceScopeFactory scopes, ImportClaims claims, TradeDay day)
{
    private const int Attempts = 5;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(250);

    /// <summary>Between two transactions whoever waits for the database comes in.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(10);

    /// <summary>Returns when the run waits for a human; while another worker has it in hand, waits for that one.</summary>
    /// <param name="settled">Hears how many rows were settled in each transaction.</param>
    public async Task Finish(int runId, Action<int>? settled, CancellationToken ct)
    {
        while (await claims.IsOpen(runId, ct))
        {
            if (!await Step(runId, settled, ct))
            {
                await Task.Delay(Look, ct);
            }
        }
    }

    /// <summary>False: another worker has the run in hand.</summary>
    public async Task<bool> Step(int runId, Action<int>? settled, CancellationToken ct)
    {
        await using var claim = await claims.Take(runId, ct);
        if (claim is null)
        {
            return false;
        }

        using var both = CancellationTokenSource.CreateLinkedTokenSource(ct, claim.Lost);
        try
        {
            await (await IsChecking(runId, both.Token) ? Check(claim, both.Token) : Apply(claim, settled, both.Token));
        }
        catch (TakenOverException)
        {
            // The other worker does it all.
        }
        catch (OperationCanceledException) when (claim.Lost.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            // Likewise.
        }

        return true;
    }

    private async Task Check(ImportClaim claim, CancellationToken ct)
    {
        await using var scope = await Scope(claim.RunId, ct);
        await scope.ServiceProvider.GetRequiredService<ImportCheck>().Run(claim, ct);
    }

    private async Task Apply(ImportClaim claim, Action<int>? settled, CancellationToken ct)
    {
        var heads = await Heads(claim.RunId, ct);
        for (var count = 1; count > 0;)
        {
            count = await Next(claim, heads, ct);
            settled?.Invoke(count);
            await Task.Delay(Breath, ct);
        }

        await using var scope = await Scope(claim.RunId, ct);
        await scope.ServiceProvider.GetRequiredService<ImportTotals>().Close(claim, day.Now, ct);
    }

    /// <summary>Somebody else may save one of the persons in the same moment; then the rows are read and judged again.</summary>
    private async Task<int> Next(ImportClaim claim, IReadOnlyDictionary<string, int> heads, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = await Scope(claim.RunId, ct);
            try
            {
                return await scope.ServiceProvider.GetRequiredService<ImportApply>().Next(claim, heads, ct);
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
        if (!context.Fields.Contains(PersonFields.HouseholdNumber))
        {
            return new Dictionary<string, int>();
        }

        var reader = new RowReader(context, scope.ServiceProvider.GetRequiredService<ListWords>());
        var rows = await db.ImportRows.AsNoTracking().Where(r => r.RunId == runId).OrderBy(r => r.Row).Select(r => new { r.Id, r.Row, r.Cells }).ToListAsync(ct);
        return Households.Heads(rows.Select(r => reader.Read(r.Id, r.Row, r.Cells)), context.Run.Day);
    }

    private async Task<bool> IsChecking(int runId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AppDb>().ImportRuns.AnyAsync(r => r.Id == runId && r.State == ImportStates.Checking, ct);
    }

    /// <summary>The audit names the one who confirmed the rows that are written, before that the one who brought the list in; also when nobody waits any more.</summary>
    private async Task<AsyncServiceScope> Scope(int runId, CancellationToken ct)
    {
        var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var viewer = await (
            from r in db.ImportRuns
            join u in db.Users on (r.State == ImportStates.Applying ? r.ConfirmedById : r.ById) equals u.Id
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
