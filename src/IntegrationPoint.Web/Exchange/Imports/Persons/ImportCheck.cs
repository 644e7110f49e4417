using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.Imports.Persons;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>Judges every row of a run against the rules, the record and the rest of the list. Writes nothing but the run; may be repeated.</summary>
public sealed class ImportCheck(AppDb db, ListWords words, EarlierLists earlier, KnownPersons known, SimilarPersons similar, PersonRegister register, ListRights rights, TradeDay day)
{
    private const int Together = 500;

    public async Task Run(ImportClaim claim, CancellationToken ct)
    {
        var runId = claim.RunId;
        var context = await ImportContext.Load(db, runId, ct);
        var reader = new RowReader(context, words);
        var stored = await db.ImportRows.AsNoTracking().Where(r => r.RunId == runId).OrderBy(r => r.Row).Select(r => new { r.Id, r.Row, r.Cells }).ToListAsync(ct);
        var rows = stored.ConvertAll(r => reader.Read(r.Id, r.Row, r.Cells));
        var cells = stored.ToDictionary(r => r.Row, r => r.Cells);
        Repeated(rows);
        await known.Settle(rows, context, ct);
        Twice(rows);
        await similar.Ask(rows, context, ct);
        await Compare(rows.FindAll(r => r.State == RowStates.Differs), context, ct);
        rows.FindAll(r => r.State == RowStates.New && context.IsForeign).ForEach(r => r.Findings.AddRange(Noted(r.Person!, context.Body.ShortName)));
        await Save(claim, rows, cells, ct);
    }

    /// <summary>What a list in the name of another body does not write for that body.</summary>
    private static IEnumerable<RowFinding> Noted(PersonRow person, string body)
    {
        if (person.PaperType is not null)
        {
            yield return RowFinding.Note(PersonFields.PaperType, "noted", body);
        }

        if (person.BenefitFrom is not null)
        {
            yield return RowFinding.Note(PersonFields.BenefitFrom, "left-out", body);
        }
    }

    /// <summary>The same row again says nothing new; another row about the same person is a question.</summary>
    private static void Repeated(List<RowPlan> rows)
    {
        var byHash = new Dictionary<string, int>(StringComparer.Ordinal);
        var byPerson = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows.Where(r => r.Person is not null))
        {
            if (!byHash.TryAdd(row.Hash, row.Row))
            {
                (row.State, row.SameAsRow) = (RowStates.Same, byHash[row.Hash]);
                row.Findings.Add(RowFinding.Note("", "repeated-row", Text(byHash[row.Hash])));
            }
            else if (!byPerson.TryAdd(row.Identity!, row.Row))
            {
                row.Ask(new Suggestion(null, byPerson[row.Identity!], 1000, [new DuplicateReason("imports.same.person")]));
            }
        }
    }

    /// <summary>Two rows that lead to one person: the first speaks, the second is a question.</summary>
    private static void Twice(List<RowPlan> rows)
    {
        foreach (var same in rows.Where(r => r.State == RowStates.Differs).GroupBy(r => r.PersonId).Where(g => g.Skip(1).Any()))
        {
            foreach (var row in same.Skip(1).ToList())
            {
                row.Ask(new Suggestion(null, same.First().Row, 1000, [new DuplicateReason("imports.same.person")]));
            }
        }
    }

    private async Task Compare(List<RowPlan> rows, ImportContext context, CancellationToken ct)
    {
        var last = await earlier.Last(context.Body.Id, [.. rows.Select(r => r.PersonId!.Value)], ct);
        var recording = context.Recording(day.Now);
        foreach (var row in rows.Where(r => last.Of(r)?.Hash == r.Hash))
        {
            row.State = RowStates.Same;
        }

        foreach (var some in rows.Where(r => r.State == RowStates.Differs).Chunk(Together))
        {
            var records = await PersonRecord.Load(db, [.. some.Select(r => r.PersonId!.Value)], ct);
            foreach (var row in some)
            {
                if (!records.TryGetValue(row.PersonId!.Value, out var record))
                {
                    row.Gone();
                    continue;
                }

                var said = await SaidOtherwise.Of(register, rights, context, recording, record, row, last.Of(row)?.Cells, ct);
                row.Findings.AddRange(said.Notes);
                row.State = said.IsNothing ? RowStates.Same : RowStates.Differs;
            }

            db.ChangeTracker.Clear();
        }
    }

    private async Task Save(ImportClaim claim, List<RowPlan> rows, Dictionary<int, string> cells, CancellationToken ct)
    {
        foreach (var some in rows.Chunk(Together * 2))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await ImportClaims.Hold(db, claim, ct);
            await StoredRows.Replace(db, [.. some.Select(plan => Judged(claim.RunId, plan, cells[plan.Row]))], ct);
            await transaction.CommitAsync(ct);
        }

        await db.ImportRuns.Where(r => r.Id == claim.RunId && r.Claims == claim.Number && r.State == ImportStates.Checking).ExecuteUpdateAsync(r => r.SetProperty(x => x.State, ImportStates.Preview), ct);
    }

    private static ImportRow Judged(int runId, RowPlan plan, string cells) => new()
    {
        RunId = runId,
        Row = plan.Row,
        Cells = cells,
        Hash = plan.Hash,
        Identity = plan.Identity,
        State = plan.State,
        PersonId = plan.PersonId,
        SameAsRow = plan.SameAsRow,
        Findings = plan.Findings.Count == 0 ? null : ImportJson.Write(plan.Findings),
        Suggestions = plan.Suggestions.Count == 0 ? null : ImportJson.Write(plan.Suggestions.Take(DuplicateRanking.Shown)),
    };

    private static string Text(int row) => row.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
