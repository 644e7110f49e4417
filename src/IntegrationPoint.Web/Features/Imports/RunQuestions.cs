using System.Globalization;
using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Exchange.Imports;
using IntegrationPoint.Web.Exchange.Imports.Persons;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Imports;

/// <summary>Rows that may speak of somebody known, with those who may be meant. Of a person outside the viewer's scope only the site is named.</summary>
public sealed class RunQuestions(AppDb db, PersonScope scope, ImportDecisions decisions, Audit audit)
{
    public const int PageSize = 10;
    private static readonly string[] Shown = [PersonFields.BirthDate, PersonFields.Nationality, PersonFields.FileNumber, PersonFields.AzrNumber, PersonFields.Phone, PersonFields.Street];

    public Task<int> Count(int runId, CancellationToken ct) => db.ImportRows.CountAsync(r => r.RunId == runId && r.State == RowStates.Question, ct);

    /// <param name="row">One row by itself, also when it is answered already.</param>
    public async Task<List<Card>> Page(ImportRun run, int? row, int page, CancellationToken ct)
    {
        var asked = await db.ImportRows.AsNoTracking()
            .Where(r => r.RunId == run.Id && r.Suggestions != null && (row == null ? r.State == RowStates.Question : r.Row == row && !RowStates.Applied.Contains(r.State)))
            .OrderBy(r => r.Row).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(ct);
        var suggestions = asked.ToDictionary(r => r.Row, r => ImportJson.Suggestions(r.Suggestions));
        var all = suggestions.Values.SelectMany(s => s).ToList();
        var ids = all.Select(s => s.PersonId).OfType<int>().Distinct().ToList();
        var rows = all.Select(s => s.Row).OfType<int>().Distinct().ToList();
        var identities = await scope.Identities().Where(i => ids.Contains(i.PersonId)).ToDictionaryAsync(i => i.PersonId, ct);
        var countries = (await db.Nationalities.AsNoTracking().Where(n => identities.Keys.Contains(n.PersonId) && n.To == null).ToListAsync(ct)).ToLookup(n => n.PersonId, n => n.Country);
        var sites = await db.Cases.Where(c => ids.Contains(c.PersonId)).OrderBy(c => c.OpenedOn)
            .Select(c => new { c.PersonId, Site = db.Sites.Where(s => s.Id == c.SiteId).Select(s => s.Name).FirstOrDefault() }).ToListAsync(ct);
        var leads = await db.ImportRows.AsNoTracking().Where(r => r.RunId == run.Id && rows.Contains(r.Row)).ToDictionaryAsync(r => r.Row, r => r.Cells, ct);
        await audit.Read("import-questions", identities.Keys, ct);

        var fields = ImportJson.Fields(run.Columns);
        Dictionary<string, string> Cells(string json) => RowReader.Fields(ImportJson.Cells(json), fields);
        return asked.ConvertAll(r => new Card(r.Row, RunRows.Name(Cells(r.Cells)), Facts(Cells(r.Cells)), r.State,
        [
            .. suggestions[r.Row].Select((s, at) => s.PersonId is { } id
                ? new Match(at, identities.GetValueOrDefault(id), identities.ContainsKey(id) ? [.. countries[id]] : [], sites.FindLast(x => x.PersonId == id)?.Site, null, null, [], s.Reasons)
                : new Match(at, null, [], null, s.Row, RunRows.Name(Cells(leads.GetValueOrDefault(s.Row!.Value, "[]"))), Facts(Cells(leads.GetValueOrDefault(s.Row.Value, "[]"))), s.Reasons)),
        ]));
    }

    /// <summary>False: the answer names somebody whom the question does not, or whom the viewer may not know.</summary>
    /// <param name="answer">same:0 for the first suggestion, other, skip or later.</param>
    public async Task<bool> Answer(ImportRun run, int row, string answer, CancellationToken ct)
    {
        var parts = answer.Split(':');
        Suggestion? same = null;
        if (parts is ["same", var number])
        {
            var json = await db.ImportRows.Where(r => r.RunId == run.Id && r.Row == row).Select(r => r.Suggestions).FirstOrDefaultAsync(ct);
            same = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? ImportJson.Suggestions(json).ElementAtOrDefault(at) : null;
            if (same is null || (same.PersonId is { } person && !await scope.Visible().AnyAsync(p => p.Id == person, ct)))
            {
                return false;
            }
        }

        await decisions.Answer(run.Id, row, parts[0], same, ct);
        return true;
    }

    private static List<(string Field, string Text)> Facts(Dictionary<string, string> cells) =>
        [.. Shown.Where(cells.ContainsKey).Select(field => (Field: field, Text: FindingWords.Cut(CellText.Clean(cells[field]).Text))).Where(f => f.Text.Length > 0)];

    public sealed record Card(int Row, string Name, IReadOnlyList<(string Field, string Text)> Facts, string State, IReadOnlyList<Match> Matches);

    /// <summary>Somebody who may be meant: a person on record, or an earlier row of the same list.</summary>
    public sealed record Match(
        int At, IdentityView? Person, IReadOnlyList<string> Countries, string? Site, int? Row, string? Name, IReadOnlyList<(string Field, string Text)> Facts, IReadOnlyList<DuplicateReason> Reasons);
}
