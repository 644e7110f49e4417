using System.Globalization;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports.Files;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;
using Spectre.Console;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>Runs lists from the command line to their end: read, check, write, report.</summary>
public sealed class ImportFromCommand(AppDb db, ImportUpload upload, ImportDecisions decisions, ImportWork work, ImportTotals totals, FindingWords words, AccessMatrix matrix, TradeDay day)
{
    /// <summary>0 done, 1 done with rejected rows or open questions, 2 unusable file.</summary>
    public async Task<int> Run(IReadOnlyList<string> files, string? bodyKey, bool dryRun, bool json, CancellationToken ct)
    {
        var body = await db.Organisations.HoldingOn(day.Today)
            .Where(o => bodyKey == null ? o.Kind == BodyKinds.SocialOffice : o.Key == bodyKey)
            .OrderBy(o => o.Id).Select(o => new { o.Id, o.Kind }).FirstOrDefaultAsync(ct);
        if (body is not null && !matrix.KindsThatWrite(DataGroup.Identity, day.Today).Contains(body.Kind))
        {
            return await Unusable($"Nobody of the office {bodyKey} writes who a person is, so it cannot own a list. Name the office that keeps it.");
        }

        if (body is null)
        {
            return await Unusable(bodyKey is null ? $"This database knows no social office on {PlainFormats.Iso(day.Today)}. Name the office with --body." : $"There is no office with the key {bodyKey} on {PlainFormats.Iso(day.Today)}.");
        }

        var report = new ImportSummary(files.Count > 1);
        foreach (var file in files)
        {
            try
            {
                if (await One(file, body.Id, dryRun, report, ct) is { } problem)
                {
                    return await Unusable($"{Path.GetFileName(file)}: {problem}");
                }
            }
            catch (UnusableFileException unusable)
            {
                return await Unusable($"{Path.GetFileName(file)}: {words.Sentence(unusable.Refusal, "en")}");
            }
        }

        await Console.Out.WriteLineAsync(json ? report.Json() : report.Text(dryRun));
        return report.HasFindings ? 1 : 0;
    }

    private static async Task<int> Unusable(string problem)
    {
        await Console.Error.WriteLineAsync(problem);
        return 2;
    }

    private async Task<string?> One(string path, int body, bool dryRun, ImportSummary report, CancellationToken ct)
    {
        ImportRun run;
        await using (var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read))
        {
            run = await upload.Take(stream, path, body, null, ct, fresh: dryRun);
        }

        var fields = ImportJson.Fields(run.Columns);
        if (!PersonFields.CanIdentify(fields.OfType<string>()))
        {
            await Forget(run.Id, ct);
            return $"no column holds a name. The columns are: {string.Join(", ", ImportJson.Cells(run.Headers).Where(t => t.Length > 0))}. Map them once on the page Imports; the mapping is remembered.";
        }

        await decisions.Again(run.Id, ct);

        // A run that was already being written is continued; anything before that is judged again.
        if (run.State != ImportStates.Applying)
        {
            await decisions.Columns(run, fields, !dryRun, ct);
            await work.Finish(run.Id, null, ct);
            if (!dryRun)
            {
                await decisions.Confirm(run.Id, ct);
            }
        }

        if (!dryRun)
        {
            await Write(run, ct);
        }

        await report.Add(db, words, run, Path.GetFileName(path), await totals.Of(run.Id, ct), ct);
        if (dryRun)
        {
            await Forget(run.Id, ct);
        }

        return null;
    }

    private async Task Write(ImportRun run, CancellationToken ct)
    {
        if (Console.IsErrorRedirected)
        {
            await work.Finish(run.Id, null, ct);
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        await console.Progress().AutoClear(true).StartAsync(async progress =>
        {
            var bar = progress.AddTask(string.Create(CultureInfo.InvariantCulture, $"{run.Read} rows"), maxValue: run.Read);
            await work.Finish(run.Id, settled => bar.Increment(settled), ct);
        });
    }

    private async Task Forget(int runId, CancellationToken ct)
    {
        await db.ImportRows.Where(r => r.RunId == runId).ExecuteDeleteAsync(ct);
        await db.ImportRuns.Where(r => r.Id == runId).ExecuteDeleteAsync(ct);
    }
}
