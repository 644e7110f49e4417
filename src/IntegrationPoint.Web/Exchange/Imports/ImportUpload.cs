using System.Security.Cryptography;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports.Files;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports;

/// <summary>Takes a list in: reads it once, keeps its rows, forgets the file.</summary>
public sealed class ImportUpload(AppDb db, RememberedColumns columns, TradeDay day)
{
    private const int Together = 1000;
    private const int LongestRow = 40_000;

    /// <summary>The run of this file: the unfinished one of the same hand, if there is one, so that an interruption loses nothing.</summary>
    /// <exception cref="UnusableFileException">The file cannot be read as a list.</exception>
    public async Task<ImportRun> Take(FileStream file, string name, int bodyId, int? byId, CancellationToken ct)
    {
        var list = ListFile.Open(file);
        file.Position = 0;
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct));
        if (await Unfinished(hash, bodyId, byId, ct) is { } begun)
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
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.ImportRuns.Add(run);
        await db.SaveChangesAsync(ct);
        run.Read = await Store(run.Id, list, ct);
        db.ImportRuns.Attach(run).Property(r => r.Read).IsModified = true;
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return run;
    }

    private Task<ImportRun?> Unfinished(string hash, int bodyId, int? byId, CancellationToken ct) => db.ImportRuns
        .Where(r => r.FileHash == hash && r.BodyId == bodyId && r.ById == byId && r.State != ImportStates.Done && r.State != ImportStates.Abandoned)
        .OrderByDescending(r => r.Id)
        .FirstOrDefaultAsync(ct);

    private async Task<int> Store(int runId, ListFile list, CancellationToken ct)
    {
        var count = 0;
        foreach (var lines in list.Rows.Chunk(Together))
        {
            count += lines.Length;
            if (count > ImportLimits.Rows)
            {
                throw new UnusableFileException("too-many-rows", ImportLimits.Rows);
            }

            foreach (var line in lines)
            {
                var cells = ImportJson.Write(line.Cells);
                db.ImportRows.Add(cells.Length <= LongestRow
                    ? new ImportRow { RunId = runId, Row = line.Row, Cells = cells, State = RowStates.Raw }
                    : throw new UnusableFileException("row-too-long", line.Row));
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        return count > 0 ? count : throw new UnusableFileException("no-rows");
    }

    private static string Plain(string name)
    {
        var plain = CellText.Clean(Path.GetFileName(name.Replace('\\', '/'))).Text;
        return plain.Length > 120 ? plain[..120] : plain;
    }
}
