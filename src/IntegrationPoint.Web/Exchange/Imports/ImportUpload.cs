using System.Security.Cryptography;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports.Files;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports;

/// <summary>Takes a list in: reads it once, keeps its rows, forgets the file.</summary>
public sealed class ImportUpload(AppDb db, RememberedColumns columns, TradeDay day)
{
    private const int LongestRow = 40_000;

    /// <summary>The run of this file: the unfinished one of the same hand, if there is one, so that an interruption loses nothing.</summary>
    /// <param name="fresh">A trial: begins anew and leaves what was begun alone.</param>
    /// <exception cref="UnusableFileException">The file cannot be read as a list.</exception>
    public async Task<ImportRun> Take(FileStream file, string name, int bodyId, int? byId, CancellationToken ct, bool fresh = false)
    {
        var list = ListFile.Open(file, name);
        file.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct));
        if (!fresh && await Unfinished(hash, bodyId, byId, ct) is { } begun)
        {
            return begun;
        }

        var run = new ImportRun
        {
            Key = PublicKeys.New(),
            BodyId = bodyId,
            ById = byId,
            FileName = Plain(name),
            FileHash = hash,
            Format = list.Format,
            HeaderRow = list.HeaderRow,
            Headers = ImportJson.Write(list.Titles),
            StartedAt = day.Now,
            Day = day.Today,
            Columns = ImportJson.Write(await columns.For(bodyId, list.Titles, ct)),
            State = ImportStates.Mapping,
        };
        // Read to the end before the first row is written: a broken file leaves nothing behind and keeps nobody waiting.
        var lines = Lines(list);
        run.Read = lines.Count;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.ImportRuns.Add(run);
        await db.SaveChangesAsync(ct);
        await using (var writer = BulkWriter.Within(db))
        {
            await writer.Write(lines.ConvertAll(line => new ImportRow { RunId = run.Id, Row = line.Row, Cells = line.Cells, State = RowStates.Raw }), ct);
        }

        await transaction.CommitAsync(ct);
        return run;
    }

    private Task<ImportRun?> Unfinished(string hash, int bodyId, int? byId, CancellationToken ct) => db.ImportRuns
        .Where(r => r.FileHash == hash && r.BodyId == bodyId && r.ById == byId && r.State != ImportStates.Done && r.State != ImportStates.Abandoned)
        .OrderByDescending(r => r.Id)
        .FirstOrDefaultAsync(ct);

    private static List<(int Row, string Cells)> Lines(ListFile list)
    {
        List<(int Row, string Cells)> lines = [];
        foreach (var line in list.Rows)
        {
            var cells = ImportJson.Write(line.Cells);
            lines.Add(cells.Length <= LongestRow ? (line.Row, cells) : throw new UnusableFileException("row-too-long", line.Row));
            if (lines.Count > ImportLimits.Rows)
            {
                throw new UnusableFileException("too-many-rows", ImportLimits.Rows);
            }
        }

        return lines.Count > 0 ? lines : throw new UnusableFileException("no-rows");
    }

    private static string Plain(string name)
    {
        var plain = CellText.Clean(Path.GetFileName(name.Replace('\\', '/'))).Text;
        return plain.Length > 120 ? plain[..120] : plain;
    }
}
