using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Data.Interceptors;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>
/// Writes the next rows of a run. Persons, marks on the rows and the audit share one transaction: after a power cut a row
/// is written in full or waits. One hand at a time, so that two imports of one list do not add a person twice.
/// </summary>
public sealed class ImportApply(AppDb db, ListWords words, Counters counters, EarlierLists earlier, KnownPersons known, PersonRegister register, ListRights rights, Households households, TradeDay day)
{
    public const int Together = 125;
    private const string OneAtATime = "import-persons";

    /// <summary>How many rows were settled; 0: none waits any more.</summary>
    public async Task<int> Next(ImportClaim claim, IReadOnlyDictionary<string, int> heads, CancellationToken ct)
    {
        var runId = claim.RunId;
        // A failed save ends the whole transaction; nobody goes back to a point within it.
        db.Database.AutoSavepointsEnabled = false;
        // As long as the claim is ours nobody else touches these rows: they are read before anybody has to wait for us.
        var stored = await db.ImportRows.AsNoTracking().Where(r => r.RunId == runId && RowStates.Waiting.Contains(r.State)).OrderBy(r => r.Row).Take(Together).ToListAsync(ct);
        if (stored.Count == 0)
        {
            return 0;
        }

        var context = await ImportContext.Load(db, runId, ct);
        var reader = new RowReader(context, words);
        var work = stored.ConvertAll(row => new Work(row, Plan(reader, row)));
        var recording = context.Recording(day.Now);

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await counters.Hold(OneAtATime, ct);
        await ImportClaims.Hold(db, claim, ct);
        await Redirect(work, ct);

        // Another list may have brought the same people since this one was checked.
        await known.Settle([.. work.Where(w => w.Row.State == RowStates.New && w.Row.Answer is null).Select(w => w.Plan)], context, ct);
        await Add(work.FindAll(w => w.Plan.IsOpen && w.Row.State == RowStates.New), context, recording, ct);
        await Follow(runId, work, ct);
        await Change(work.FindAll(w => w.Row.PersonId is null && w.Plan.PersonId is not null), context, recording, ct);
        work.FindAll(w => RowStates.Waiting.Contains(w.Row.State)).ForEach(w => w.GiveBack());
        await households.Join([.. work.Where(w => w.Row.PersonId is not null).Select(w => (w.Plan, w.Row.PersonId!.Value))], context, recording, heads, ct);
        await ManyRows.Save(db, ct);
        await StoredRows.Replace(db, stored, ct);
        await transaction.CommitAsync(ct);
        return stored.Count;
    }

    private static RowPlan Plan(RowReader reader, ImportRow row)
    {
        var plan = reader.Read(row.Id, row.Row, row.Cells);
        if (plan.Person is not null && row.PersonId is { } person)
        {
            plan.Is(person);
        }

        (plan.SameAsRow, row.PersonId) = (row.SameAsRow, null);
        return plan;
    }

    /// <summary>A record merged since the check stands for its survivor.</summary>
    private async Task Redirect(List<Work> work, CancellationToken ct)
    {
        var standing = await Survivors.Of(db, work.Select(w => w.Plan.PersonId).OfType<int>(), ct);
        work.FindAll(w => w.Plan.PersonId is not null).ForEach(w => w.Plan.PersonId = standing[w.Plan.PersonId!.Value]);
    }

    private async Task Add(List<Work> rows, ImportContext context, Recording recording, CancellationToken ct)
    {
        var persons = await register.AddAll(rows.ConvertAll(w => PersonRowFacts.New(w.Plan.Person!, context)), recording, ct);
        for (var i = 0; i < rows.Count; i++)
        {
            var (row, person) = (rows[i].Row, persons[i]);
            (row.PersonId, row.State) = (person.Id, RowStates.Added);
            var others = ImportJson.Suggestions(row.Answer == "other" ? row.Suggestions : null).Select(s => s.PersonId).OfType<int>().Distinct();
            db.KnownDifferent.AddRange(others.Select(other => new KnownDifferent { FirstId = Math.Min(other, person.Id), SecondId = Math.Max(other, person.Id), At = recording.At, ById = context.Run.ConfirmedById ?? 0 }));
        }
    }

    /// <summary>A row that repeats an earlier one, or was said to be the same, speaks of that row's person.</summary>
    private async Task Follow(int runId, List<Work> work, CancellationToken ct)
    {
        var following = work.FindAll(w => w.Plan is { SameAsRow: not null, PersonId: null, Person: not null } && w.Row.PersonId is null);
        var leads = following.Select(w => w.Plan.SameAsRow!.Value).Distinct().ToList();
        var stored = await db.ImportRows.AsNoTracking().Where(r => r.RunId == runId && leads.Contains(r.Row) && RowStates.Applied.Contains(r.State)).ToDictionaryAsync(r => r.Row, r => r.PersonId, ct);
        var standing = await Survivors.Of(db, stored.Values.OfType<int>(), ct);
        var here = work.Where(w => w.Row.PersonId is not null || w.Plan.PersonId is not null).ToDictionary(w => w.Row.Row, w => w.Row.PersonId ?? w.Plan.PersonId);
        foreach (var one in following)
        {
            if ((here.GetValueOrDefault(one.Plan.SameAsRow!.Value) ?? stored.GetValueOrDefault(one.Plan.SameAsRow.Value)) is { } person)
            {
                one.Plan.Is(standing.GetValueOrDefault(person, person));
            }
            else
            {
                one.Plan.Findings.Add(RowFinding.Error("", "row-not-taken", one.Plan.SameAsRow.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                one.Settle(RowStates.Rejected);
            }
        }
    }

    private async Task Change(List<Work> rows, ImportContext context, Recording recording, CancellationToken ct)
    {
        var ids = rows.Select(w => w.Plan.PersonId!.Value).Distinct().ToList();
        var last = await earlier.Last(context.Body.Id, ids, ct);
        var different = rows.FindAll(w => last.Of(w.Plan)?.Hash != w.Plan.Hash);
        rows.Except(different).ToList().ForEach(w => w.Settle(RowStates.Unchanged));

        // One after the other: two rows about one person must see each other's changes.
        foreach (var some in different.GroupBy(w => w.Plan.PersonId!.Value).SelectMany(g => g.Select((work, turn) => (work, turn))).GroupBy(x => x.turn, x => x.work))
        {
            var records = await PersonRecord.Load(db, [.. some.Select(w => w.Plan.PersonId!.Value)], ct);
            foreach (var work in some)
            {
                if (!records.TryGetValue(work.Plan.PersonId!.Value, out var record))
                {
                    // Erased since the check: the row is no order to bring the person back.
                    work.Plan.Gone();
                    work.Settle(RowStates.Rejected);
                    continue;
                }

                var said = await SaidOtherwise.Of(register, rights, context, recording, record, work.Plan, last.Of(work.Plan)?.Cells, ct);
                register.Apply(record, said.Differences);
                await rights.Propose(record.Person.Id, said, context, recording, ct);
                work.Plan.Findings.AddRange(said.Notes);
                work.Settle(said.IsNothing ? RowStates.Unchanged : RowStates.Changed);
            }

            await db.SaveChangesAsync(ct);
        }
    }

    private sealed record Work(ImportRow Row, RowPlan Plan)
    {
        /// <summary>Rules or people changed since the check: the row is refused or becomes a question, as it would in a new check.</summary>
        public void GiveBack()
        {
            Row.Suggestions = Plan.Suggestions.Count == 0 ? Row.Suggestions : ImportJson.Write(Plan.Suggestions);
            Settle(Plan.Person is null ? RowStates.Rejected : RowStates.Question);
        }

        public void Settle(string state)
        {
            (Row.State, Row.PersonId) = (state, Plan.PersonId);
            var notes = ImportJson.Findings(Row.Findings).Where(f => f.Reason is "repeated-row");
            Row.Findings = Plan.Findings.Count == 0 && !notes.Any() ? null : ImportJson.Write(Plan.Findings.Concat(notes));
        }
    }
}
