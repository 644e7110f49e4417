using System.Globalization;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Design.Shell;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>Who is who: a human decides row by row, or later.</summary>
public sealed class QuestionsModel(RunScope scope, RunQuestions questions, Texts texts) : PageModel
{
    [FromRoute]
    public string Key { get; set; } = "";

    [FromQuery(Name = "row")]
    public int? Only { get; set; }

    /// <summary>"Later" leaves a question where it is and shows the next ones.</summary>
    [FromQuery(Name = "page")]
    public int At { get; set; } = 1;

    public IReadOnlyList<RunQuestions.Card> Cards { get; private set; } = [];

    public int Total { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Open(ct) is not { } run)
        {
            return NotFound();
        }

        Total = await questions.Count(run.Id, ct);
        At = Math.Clamp(At, 1, Math.Max(1, (Total + RunQuestions.PageSize - 1) / RunQuestions.PageSize));
        Cards = await questions.Page(run, Only, Only is null ? At : 1, ct);
        return Cards.Count == 0 ? LocalRedirect(ImportLinks.Run(Key)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(int row, string answer, CancellationToken ct)
    {
        if (await Open(ct) is not { } run || !await questions.Answer(run, row, answer, ct))
        {
            return NotFound();
        }

        var left = await questions.Count(run.Id, ct);
        TempData[PageShell.DoneKey] = left == 0 ? texts["imports.questions.all-answered"] : texts.Count("imports.questions.left", left);
        return LocalRedirect(left == 0 || Only is not null ? ImportLinks.Run(Key) : ImportLinks.Questions(Key) + string.Create(CultureInfo.InvariantCulture, $"?page={At}"));
    }

    private async Task<ImportRun?> Open(CancellationToken ct) =>
        await scope.Find(Key, ct) is { State: ImportStates.Preview or ImportStates.Done, ForgottenAt: null } run ? run : null;
}
