using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Search.Shared;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Search.Names;

/// <summary>
/// The name index as it is now. Every change of a person stands in the audit, in the order of commits and whatever process wrote it:
/// before each answer the persons changed since are read anew.
/// </summary>
public sealed class NameIndexes(IServiceScopeFactory scopes)
{
    /// <summary>So many newer persons are read as a whole again.</summary>
    private const int MostNewer = 2_000;

    // Keys that begin so carry a birth date or a number and are asked for whole.
    private const string Hard = "=";

    private static readonly Func<AppDb, long, IAsyncEnumerable<Seen>> Since = EF.CompileAsyncQuery((AppDb db, long seq) =>
        db.Set<AuditHead>().Select(h => new Seen { Seq = h.Seq, PersonId = 0 }).Concat(
            from entry in db.Set<AuditEntry>()
            where entry.Seq > seq && (entry.Action == AuditActions.Add || entry.Action == AuditActions.Change || entry.Action == AuditActions.Remove)
            join subject in db.Set<AuditSubject>() on entry.Seq equals subject.Seq
            select new Seen { Seq = entry.Seq, PersonId = subject.PersonId }));

    private readonly Lock gate = new();
    private State? current;
    private Task<State>? reading;

    private sealed record Seen
    {
        public long Seq { get; init; }
        public int PersonId { get; init; }
    }

    private sealed record State(NameIndex Index, long Seq, int Reading);

    public async Task<NameIndex> Now(AppDb db, CancellationToken ct)
    {
        var state = current ?? await Read().WaitAsync(ct);
        var (head, changed) = await Changed(db, state.Seq, ct);
        if (head < state.Seq)
        {
            // Another database stands where this one stood: it was restored.
            state = await Read(again: true).WaitAsync(ct);
            (head, changed) = await Changed(db, state.Seq, ct);
        }

        if (head == state.Seq)
        {
            return state.Index;
        }

        state = state with { Index = changed.Count == 0 ? state.Index : state.Index.With(await Keys(db, changed, ct)), Seq = head };
        Publish(state);
        if (state.Index.Newer > Math.Max(MostNewer, state.Index.Size / 100))
        {
            _ = Read(again: true);
        }

        return state.Index;
    }

    private static async Task<(long Head, HashSet<int> Changed)> Changed(AppDb db, long since, CancellationToken ct)
    {
        var (head, changed) = (0L, new HashSet<int>());
        await foreach (var seen in Since(db, since).WithCancellation(ct))
        {
            if (seen.PersonId == 0)
            {
                head = seen.Seq;
            }
            else
            {
                changed.Add(seen.PersonId);
            }
        }

        return (head, changed);
    }

    private static async Task<Dictionary<int, string[]>> Keys(AppDb db, HashSet<int> persons, CancellationToken ct)
    {
        var rows = await Names(db).Where(k => EF.Parameter(persons).Contains(k.PersonId)).Select(k => new { k.PersonId, k.Key }).ToListAsync(ct);
        var keys = rows.ToLookup(r => r.PersonId, r => r.Key);
        return persons.ToDictionary(p => p, p => keys[p].ToArray());
    }

    private static IQueryable<SearchKey> Names(AppDb db) => db.SearchKeys.AsNoTracking().Where(KeyRange.NotStartingWith(Hard));

    private Task<State> Read(bool again = false)
    {
        lock (gate)
        {
            return reading is { } running && (!running.IsCompleted || (!again && running.IsCompletedSuccessfully)) ? running : reading = Task.Run(ReadAll);
        }
    }

    private async Task<State> ReadAll()
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        // What changes while the keys are read is read once more with the next question.
        var head = await db.Set<AuditHead>().Select(h => h.Seq).SingleOrDefaultAsync();
        List<(string Key, IReadOnlyList<int> Persons)> rows = [];
        List<int> persons = [];
        await foreach (var (key, person) in Names(db).OrderBy(k => k.Key).Select(k => new ValueTuple<string, int>(k.Key, k.PersonId)).AsAsyncEnumerable())
        {
            if (rows.Count == 0 || rows[^1].Key != key)
            {
                rows.Add((key, persons = []));
            }

            persons.Add(person);
        }

        lock (gate)
        {
            return current = new State(NameIndex.Of(rows), head, (current?.Reading ?? 0) + 1);
        }
    }

    // Of two questions at once the one that saw more stays.
    private void Publish(State state)
    {
        lock (gate)
        {
            if (current is null || (state.Reading == current.Reading && state.Seq > current.Seq))
            {
                current = state;
            }
        }
    }
}
