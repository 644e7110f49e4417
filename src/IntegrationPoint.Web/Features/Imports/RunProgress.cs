using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Exchange.Imports.Persons;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>How far the worker is.</summary>
public sealed class RunProgress(RunScope scope, ImportTotals totals, Texts texts)
{
    public static bool IsBusy(ImportRun run) => run.FailedAt is null && run.State is ImportStates.Checking or ImportStates.Applying;

    public async Task<IResult> Json(string key, CancellationToken ct)
    {
        if (await scope.Find(key, ct) is not { } run)
        {
            return Results.NotFound();
        }

        var (done, of, text) = await Of(run, ct);
        return Results.Json(new { busy = IsBusy(run), done, of, text });
    }

    public async Task<(int Done, int Of, string Text)> Of(ImportRun run, CancellationToken ct)
    {
        if (run.State != ImportStates.Applying)
        {
            return (0, run.Read, texts.Count("imports.progress.checking", run.Read));
        }

        var waiting = (await totals.Of(run.Id, ct)).Where(t => RowStates.Waiting.Contains(t.Key)).Sum(t => t.Value);
        return (run.Read - waiting, run.Read, texts["imports.progress.of", run.Read - waiting, run.Read]);
    }
}
