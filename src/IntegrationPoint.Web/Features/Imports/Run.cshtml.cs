using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Exchange.Imports.Persons;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>One list: what would be written, how far the work is, and the report that is kept.</summary>
public sealed class RunModel(RunScope scope, RunRows rows, RunProgress progress, RunHands hands, ImportTotals totals, ImportDecisions decisions, Texts texts) : PageModel
{
    [FromRoute]
    public string Key { get; set; } = "";

    [FromQuery(Name = "show")]
    public string Show { get; set; } = RunRows.All;

    [FromQuery(Name = "page")]
    public int At { get; set; } = 1;

    public ImportRun Run { get; private set; } = null!;

    public bool Busy { get; private set; }

    public (int Done, int Of, string Text) Progress { get; private set; }

    public IReadOnlyDictionary<string, int> Totals { get; private set; } = new Dictionary<string, int>();

    public IReadOnlyList<RunRows.Row> Rows { get; private set; } = [];

    /// <summary>Null: the command line.</summary>
    public (string? By, string? ConfirmedBy) Hands { get; private set; }

    /// <summary>Rejected rows whose period is over; their figure stays.</summary>
    public int RejectedGone => Math.Max(0, Run.Rejected - Count("rejected"));

    public int Count(string show) => RunRows.Count(Totals, show);

    /// <summary>Rows that change something when they are taken in.</summary>
    public int Writing => Totals.GetValueOrDefault(RowStates.New) + Totals.GetValueOrDefault(RowStates.Differs);

    /// <summary>Rows that are not done with.</summary>
    public int Waiting => RowStates.Waiting.Sum(state => Totals.GetValueOrDefault(state));

    public bool MayWrite => Run.State == ImportStates.Preview || (Run.State == ImportStates.Done && Waiting > 0);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await scope.Find(Key, ct) is not { } run)
        {
            return NotFound();
        }

        if (run.State == ImportStates.Mapping)
        {
            return LocalRedirect(ImportLinks.Columns(Key));
        }

        (Run, Busy, Hands) = (run, RunProgress.IsBusy(run), await hands.Of(run, ct));
        Show = RunRows.Views.Any(v => v.Show == Show) ? Show : RunRows.All;
        At = Math.Max(1, At);
        if (Busy)
        {
            Progress = await progress.Of(run, ct);
        }
        else if (run.FailedAt is null)
        {
            Totals = await totals.Of(run.Id, ct);
            Rows = await rows.Page(run, Show, At, ct);
        }

        return Page();
    }

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) => With(async run =>
    {
        await decisions.Confirm(run.Id, ct);
        return LocalRedirect(ImportLinks.Run(Key));
    }, ct);

    public Task<IActionResult> OnPostAgainAsync(CancellationToken ct) => With(async run =>
    {
        await decisions.Again(run.Id, ct);
        return LocalRedirect(ImportLinks.Run(Key));
    }, ct);

    public Task<IActionResult> OnPostAbandonAsync(CancellationToken ct) => With(async run =>
    {
        await decisions.Abandon(run.Id, ct);
        TempData[PageShell.DoneKey] = texts["imports.abandoned"];
        return LocalRedirect(ImportLinks.All);
    }, ct);

    private async Task<IActionResult> With(Func<ImportRun, Task<IActionResult>> act, CancellationToken ct) =>
        await scope.Find(Key, ct) is { } run ? await act(run) : NotFound();
}
