using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Design.Forms;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Exchange.Imports.Persons;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>What each column of the list means.</summary>
public sealed class ColumnsModel(AppDb db, RunScope scope, ImportDecisions decisions, RememberedColumns remembered, Texts texts) : PageModel
{
    private const int SampleRows = 40;
    private const int Samples = 3;

    [FromRoute]
    public string Key { get; set; } = "";

    /// <summary>Field of each column; empty: not used.</summary>
    [BindProperty]
    public List<string?> Fields { get; set; } = [];

    public ImportRun Run { get; private set; } = null!;

    public string Body { get; private set; } = "";

    /// <summary>When this partner's columns were confirmed the last time.</summary>
    public DateTime? RememberedAt { get; private set; }

    public IReadOnlyList<(string Title, string Sample)> Columns { get; private set; } = [];

    public IReadOnlyList<Choice> Meanings => [.. PersonFields.All.Select(meaning => new Choice(meaning, texts[$"imports.field.{meaning}"]))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await Load(ct))
        {
            return NotFound();
        }

        Fields = [.. ImportJson.Fields(Run.Columns)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await Load(ct))
        {
            return NotFound();
        }

        List<string?> chosen = [.. Columns.Select((_, i) => i < Fields.Count && PersonFields.All.Contains(Fields[i]) ? Fields[i] : null)];
        Check(chosen);
        if (!ModelState.IsValid)
        {
            Fields = chosen;
            return Page();
        }

        await decisions.Columns(Run, chosen, remember: true, ct);
        return LocalRedirect(ImportLinks.Run(Key));
    }

    private void Check(List<string?> chosen)
    {
        if (!PersonFields.CanIdentify(chosen.OfType<string>()))
        {
            ModelState.AddModelError("", texts["imports.columns.no-name"]);
        }

        foreach (var twice in chosen.Select((field, at) => (field, at)).Where(c => c.field is not null).GroupBy(c => c.field).SelectMany(g => g.Skip(1)))
        {
            ModelState.AddModelError($"Fields[{twice.at}]", texts["imports.columns.twice", Columns[chosen.IndexOf(twice.field)].Title]);
        }
    }

    private async Task<bool> Load(CancellationToken ct)
    {
        if (await scope.Find(Key, ct) is not { State: ImportStates.Mapping or ImportStates.Preview } run)
        {
            return false;
        }

        Run = run;
        Body = await db.Organisations.Where(o => o.Id == run.BodyId).Select(o => o.ShortName).FirstAsync(ct);
        var titles = ImportJson.Cells(run.Headers);
        RememberedAt = await remembered.SavedAt(run.BodyId, titles, ct);
        var rows = await db.ImportRows.AsNoTracking().Where(r => r.RunId == run.Id).OrderBy(r => r.Row).Take(SampleRows).Select(r => r.Cells).ToListAsync(ct);
        var cells = rows.ConvertAll(ImportJson.Cells);
        Columns = [.. titles.Select((title, i) => (
            title.Length > 0 ? title : texts["imports.columns.untitled", i + 1],
            string.Join(" · ", cells.Where(c => i < c.Length && c[i].Trim().Length > 0).Select(c => Short(c[i].Trim())).Distinct().Take(Samples))))];
        return true;
    }

    private static string Short(string sample) => sample.Length <= 40 ? sample : string.Concat(sample.AsSpan(0, 39), "…");
}
