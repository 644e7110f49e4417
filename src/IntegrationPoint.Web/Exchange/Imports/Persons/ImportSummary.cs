using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>What became of the rows of one command.</summary>
public sealed class ImportSummary(bool manyFiles)
{
    private static readonly JsonSerializerOptions Format = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = true,
    };

    private readonly List<Rejection> rejected = [];
    private int read;
    private int added;
    private int changed;
    private int unchanged;
    private int questions;

    public bool HasFindings => rejected.Count > 0;

    public async Task Add(AppDb db, FindingWords words, ImportRun run, string file, IReadOnlyDictionary<string, int> totals, CancellationToken ct)
    {
        int Sum(params string[] states) => states.Sum(s => totals.GetValueOrDefault(s));
        read += totals.Values.Sum();
        added += Sum(RowStates.Added, RowStates.New);
        changed += Sum(RowStates.Changed, RowStates.Differs);
        unchanged += Sum(RowStates.Unchanged, RowStates.Same, RowStates.Skipped);
        questions += Sum(RowStates.Question);
        var rows = await db.ImportRows.AsNoTracking()
            .Where(r => r.RunId == run.Id && (r.State == RowStates.Rejected || r.State == RowStates.Question))
            .OrderBy(r => r.Row).Select(r => new { r.Row, r.State, r.Findings, r.Suggestions }).ToListAsync(ct);
        foreach (var row in rows)
        {
            var findings = row.State == RowStates.Rejected
                ? ImportJson.Findings(row.Findings).Where(f => f.IsError)
                : [Question(ImportJson.Suggestions(row.Suggestions))];
            rejected.AddRange(findings.Select(f => new Rejection(manyFiles ? file : null, row.Row, f.Field, words.Sentence(f, "en"))));
        }
    }

    public string Json() => JsonSerializer.Serialize(new { read, added, changed, unchanged, questions, rejected }, Format);

    public string Text(bool dryRun)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{(dryRun ? "Would be: " : "")}{read} read, {added} added, {changed} changed, {unchanged} unchanged, {rejected.Select(r => (r.File, r.Row)).Distinct().Count()} rejected");
        foreach (var row in rejected)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{(row.File is null ? "" : row.File + ", ")}row {row.Row}{(row.Field.Length == 0 ? "" : ", " + row.Field)}: {row.Reason}");
        }

        return text.ToString().TrimEnd();
    }

    private static RowFinding Question(IReadOnlyList<Suggestion> suggestions) => (suggestions.Select(s => s.Row).OfType<int>().FirstOrDefault() is > 0 and var other
        ? RowFinding.Error("", "question-row", other.ToString(CultureInfo.InvariantCulture))
        : RowFinding.Error("", "question")).MendedBy(Menders.Nobody);

    private sealed record Rejection(string? File, int Row, string Field, string Reason);
}
