using System.Runtime.CompilerServices;
using IntegrationPoint.Web.Exchange;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using MiniExcelLibs;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>Writes exactly the filtered list into a file: the same rows, columns and words as the page. Who took how many is written down first.</summary>
public sealed class PeopleExport(PeopleList list, PeopleRows rows, PeopleText text, ViewerColumns columns, Texts texts, Audit audit, TradeDay day)
{
    public const string Csv = "csv";
    public const string Xlsx = "xlsx";

    public async Task<IResult> Write(string format, HttpContext http)
    {
        var ct = http.RequestAborted;
        var request = PeopleRequest.Parse(http.Request.Query, columns.Reads);
        var ids = await list.Ids(request.Filter, request.Order, int.MaxValue, ct);
        await audit.Export("people-list", ids, new { format, count = ids.Count, filter = (request.Filter with { Text = null }).ToQuery(), columns = string.Join(',', request.Columns.Select(c => c.Name)) }, ct);
        var name = $"personen-{PlainFormats.Iso(day.Today)}.{format}";
        return format == Csv
            ? Results.Stream(stream => WriteCsv(stream, ids, request.Columns, ct), "text/csv; charset=utf-8", name)
            : Results.File(await Workbook(ids, request.Columns, ct), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name);
    }

    private async Task WriteCsv(Stream stream, List<int> ids, IReadOnlyList<PeopleColumn> shown, CancellationToken ct)
    {
        await using var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await writer.WriteAsync(CsvLine.Of(Heads(shown)));
        await foreach (var cells in Rows(ids, shown, ct))
        {
            await writer.WriteAsync(CsvLine.Of(cells));
        }
    }

    /// <summary>A workbook is written to its end before it can be read: it goes to a file that vanishes when it was sent.</summary>
    private async Task<Stream> Workbook(List<int> ids, IReadOnlyList<PeopleColumn> shown, CancellationToken ct)
    {
        var file = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        await file.SaveAsAsync(Cells(ids, shown, ct), cancellationToken: ct);
        file.Position = 0;
        return file;
    }

    private async IAsyncEnumerable<Dictionary<string, object>> Cells(List<int> ids, IReadOnlyList<PeopleColumn> shown, [EnumeratorCancellation] CancellationToken ct)
    {
        var heads = Heads(shown).ToList();
        await foreach (var cells in Rows(ids, shown, ct))
        {
            yield return heads.Zip(cells).ToDictionary(c => c.First, c => (object)CsvLine.Harmless(c.Second), StringComparer.Ordinal);
        }
    }

    private IEnumerable<string> Heads(IReadOnlyList<PeopleColumn> shown) =>
        new[] { texts["people.column.name"], texts["people.column.own-script"] }.Concat(shown.Select(text.Label));

    private async IAsyncEnumerable<string[]> Rows(List<int> ids, IReadOnlyList<PeopleColumn> shown, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var chunk in ids.Chunk(BulkLimits.Chunk))
        {
            foreach (var row in await rows.Load(chunk, [.. shown], ct))
            {
                yield return [row.Who.DisplayName, row.Who.OwnScriptName ?? "", .. shown.Select(column => text.Of(row, column))];
            }
        }
    }
}
