using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Exchange.Imports.Persons;
using IntegrationPoint.Web.Localisation;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>The rows of a run, page by page: whom they speak of, what becomes of them, what is wrong and who can mend it.</summary>
public sealed class RunRows(AppDb db, PersonScope scope, Audit audit, FindingWords words, ListValues values)
{
    public const int PageSize = 50;
    public const string All = "all";

    /// <summary>What can be shown by itself, before and after it was written.</summary>
    public static readonly IReadOnlyList<(string Show, string[] States)> Views =
    [
        (All, []),
        ("rejected", [RowStates.Rejected]),
        ("question", [RowStates.Question]),
        ("new", [RowStates.New, RowStates.Added]),
        ("changed", [RowStates.Differs, RowStates.Changed]),
        ("unchanged", [RowStates.Same, RowStates.Unchanged]),
        ("skipped", [RowStates.Skipped]),
    ];

    public static string[] States(string show) => Views.FirstOrDefault(v => v.Show == show, Views[0]).States;

    public static int Count(IReadOnlyDictionary<string, int> totals, string show) =>
        show == All ? totals.Values.Sum() : States(show).Sum(state => totals.GetValueOrDefault(state));

    public async Task<List<Row>> Page(ImportRun run, string show, int page, CancellationToken ct)
    {
        var states = States(show);
        var stored = await db.ImportRows.AsNoTracking()
            .Where(r => r.RunId == run.Id && (states.Length == 0 || states.Contains(r.State)))
            .OrderBy(r => r.Row).Skip((page - 1) * PageSize).Take(PageSize)
            .ToListAsync(ct);
        var ids = stored.Select(r => r.PersonId).OfType<int>().ToList();
        var known = await scope.Visible().Where(p => ids.Contains(p.Id)).Select(p => new { p.Id, p.Key }).ToDictionaryAsync(p => p.Id, p => p.Key, ct);
        await audit.Read("import", known.Keys, ct);
        var fields = ImportJson.Fields(run.Columns);
        var notes = stored.ToDictionary(r => r.Id, r => ImportJson.Findings(r.Findings).ToList());
        var readers = new Dictionary<DataGroup, HashSet<int>>();
        foreach (var group in notes.Values.SelectMany(n => n).Select(ListValues.Group).OfType<DataGroup>().Distinct())
        {
            readers[group] = [.. await scope.Visible(group).Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(ct)];
        }

        bool Reads(ImportRow row, RowFinding note) => ListValues.Group(note) is { } group && row.PersonId is { } id && readers[group].Contains(id);
        return stored.ConvertAll(row => Shown(row, RowReader.Fields(ImportJson.Cells(row.Cells), fields), row.PersonId is { } id ? known.GetValueOrDefault(id) : null, notes[row.Id], note => Reads(row, note)));
    }

    /// <summary>The name of a row as the list writes it.</summary>
    public static string Name(Dictionary<string, string> cells) => string.Join(' ', new[]
    {
        cells.GetValueOrDefault(PersonFields.GivenName), cells.GetValueOrDefault(PersonFields.FamilyName), cells.GetValueOrDefault(PersonFields.FullName),
    }.Select(part => CellText.Clean(part).Text).Where(part => part.Length > 0));

    private Row Shown(ImportRow row, Dictionary<string, string> cells, string? personKey, List<RowFinding> findings, Func<RowFinding, bool> reads)
    {
        var language = Languages.Current.Code;
        var notes = findings.OrderByDescending(f => f.IsError)
            .Select(f => new Note(f.Field.Length == 0 ? null : words.Field(f.Field, language), reads(f) ? values.Sentence(f) : words.Sentence(f, language), f.IsError));
        return new Row(row.Row, FindingWords.Cut(Name(cells)), FindingWords.Cut(CellText.Clean(cells.GetValueOrDefault(PersonFields.BirthDate)).Text), row.State, [.. notes], personKey, row.Suggestions is not null);
    }

    /// <param name="PersonKey">The person behind the row, if the viewer may know them.</param>
    /// <param name="Asked">Somebody decides, or has decided, who this is.</param>
    public sealed record Row(int Number, string Name, string Born, string State, IReadOnlyList<Note> Notes, string? PersonKey, bool Asked);

    public sealed record Note(string? Field, string Text, bool IsError);
}
