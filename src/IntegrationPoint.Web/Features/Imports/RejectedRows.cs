using System.Globalization;
using System.Text;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>The rejected rows as a file for the office that keeps the list: its own columns, then row and reason. Mended, it can be brought in again.</summary>
public sealed class RejectedRows(AppDb db, RunScope scope, FindingWords words, Texts texts, Audit audit, TradeDay day)
{
    public async Task<IResult> Write(string key, CancellationToken ct)
    {
        if (await scope.Find(key, ct) is not { ForgottenAt: null } run)
        {
            return Results.NotFound();
        }

        var rows = await db.ImportRows.AsNoTracking().Where(r => r.RunId == run.Id && r.State == RowStates.Rejected).OrderBy(r => r.Row).ToListAsync(ct);
        await audit.Export("import-rejected", [], new { run = run.Key, rows = rows.Count, format = "csv" }, ct);
        return Results.Stream(stream => Write(stream, ImportJson.Cells(run.Headers), rows), "text/csv; charset=utf-8", $"abgewiesen-{PlainFormats.Iso(day.Today)}.csv");
    }

    private async Task Write(Stream stream, string[] titles, List<ImportRow> rows)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(CsvLine.Of([.. titles, texts["imports.rejected.row"], texts["imports.rejected.reason"]]));
        foreach (var row in rows)
        {
            var cells = ImportJson.Cells(row.Cells);
            await writer.WriteAsync(CsvLine.Of([.. titles.Select((_, i) => i < cells.Length ? cells[i] : ""), row.Row.ToString(CultureInfo.InvariantCulture), Reasons(row)]));
        }
    }

    private string Reasons(ImportRow row)
    {
        var language = Languages.Current.Code;
        return string.Join(' ', ImportJson.Findings(row.Findings).Where(f => f.IsError)
            .Select(f => f.Field.Length == 0 ? words.Sentence(f, language) : $"{words.Field(f.Field, language)}: {words.Sentence(f, language)}"));
    }
}
