using IntegrationPoint.Domain.Imports;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Exchange.Imports.Persons;

/// <summary>Asks about rows that may speak of somebody on record or of an earlier row. Works on the whole list at once: ten thousand rows need a few hundred statements.</summary>
public sealed class SimilarPersons(AppDb db, SimilarPeople people)
{
    private const int Together = 2000;

    /// <summary>Most candidates of one row that are compared in full.</summary>
    private const int Compared = 20;

    public async Task Ask(IReadOnlyCollection<RowPlan> rows, ImportContext context, CancellationToken ct)
    {
        var reader = new CandidateReader();
        var open = rows.Where(r => r.IsOpen).Select(r => new Asked(r, reader.Read(r.Candidate()))).ToList();
        var taken = rows.Select(r => r.PersonId).OfType<int>().ToHashSet();
        Among(open);
        await OnRecord(open, reader, taken, context, ct);
    }

    /// <summary>Earlier rows of the same list.</summary>
    private static void Among(List<Asked> rows)
    {
        var blocks = new Blocks<Asked>();
        foreach (var row in rows)
        {
            foreach (var (other, _) in blocks.Sharing(row.Keys).Take(Compared))
            {
                var score = DuplicateScore.Compare(row.Facts, other.Facts);
                if (Enough(score, row.Plan.Person!.FileNumber, [.. new[] { other.Plan.Person!.FileNumber }.OfType<string>()]))
                {
                    row.Plan.Ask(new Suggestion(null, other.Plan.Row, score.Points, score.For));
                }
            }

            blocks.Add(row, row.Keys);
        }
    }

    private async Task OnRecord(List<Asked> rows, CandidateReader reader, HashSet<int> taken, ImportContext context, CancellationToken ct)
    {
        var blocks = new Blocks<int>();
        foreach (var some in rows.SelectMany(r => r.Keys).Distinct().Chunk(Together))
        {
            var found = await db.SearchKeys.AsNoTracking().Where(k => EF.Parameter(some).Contains(k.Key)).Select(k => new { k.Key, k.PersonId }).ToListAsync(ct);
            found.ForEach(k => blocks.Add(k.PersonId, k.Key));
        }

        var pairs = rows.Select(r => (Row: r, Ids: blocks.Sharing(r.Keys).Where(c => !taken.Contains(c.Item)).Take(Compared).Select(c => c.Item).ToList())).Where(p => p.Ids.Count > 0).ToList();
        var facts = new Dictionary<int, DuplicateCandidate>();
        var numbers = new List<(int PersonId, string Value)>();
        foreach (var some in pairs.SelectMany(p => p.Ids).Distinct().Chunk(500))
        {
            foreach (var (id, candidate) in await people.FactsOf(some, ct))
            {
                facts[id] = candidate;
            }

            var files = await db.PersonNumbers.AsNoTracking()
                .Where(n => EF.Parameter(some).Contains(n.PersonId) && n.Kind == context.FileNumberKind && n.Provenance.OwnerBodyId == context.Body.Id)
                .Select(n => new { n.PersonId, n.Value }).ToListAsync(ct);
            numbers.AddRange(files.Select(n => (n.PersonId, n.Value)));
        }

        var fileNumbers = numbers.ToLookup(n => n.PersonId, n => n.Value);

        foreach (var (row, ids) in pairs)
        {
            foreach (var (id, score) in DuplicateRanking.Best(row.Facts, ids.Where(facts.ContainsKey).Select(id => (id, reader.Read(facts[id])))).Where(b => Enough(b.Score, row.Plan.Person!.FileNumber, [.. fileNumbers[b.Id]])))
            {
                row.Plan.Ask(new Suggestion(id, null, score.Points, score.For));
            }
        }
    }

    /// <summary>An office seldom gives one person two file numbers: then only a strong likeness is worth a question.</summary>
    private static bool Enough(DuplicateScore score, string? number, IReadOnlyList<string> others) =>
        score.Grade == DuplicateGrade.VerySimilar
        || (score.Grade == DuplicateGrade.SomewhatSimilar && (number is null || others.Count == 0 || others.Any(o => NameWriting.Number(o) == NameWriting.Number(number))));

    /// <summary>No record: it is looked up by what it is, not by all it says.</summary>
    private sealed class Asked(RowPlan plan, PreparedCandidate facts)
    {
        public RowPlan Plan => plan;
        public PreparedCandidate Facts => facts;
        public IReadOnlyList<string> Keys { get; } = [.. PersonKeys.Blocks(facts.Facts)];
    }
}

/// <summary>Who shares how many keys. One shared number is enough; of names and dates it takes two.</summary>
internal sealed class Blocks<T>
    where T : notnull
{
    private readonly Dictionary<string, List<T>> holders = new(StringComparer.Ordinal);

    public void Add(T item, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            Add(item, key);
        }
    }

    public void Add(T item, string key)
    {
        if (!holders.TryGetValue(key, out var list))
        {
            holders[key] = list = [];
        }

        list.Add(item);
    }

    public IEnumerable<(T Item, int Shared)> Sharing(IEnumerable<string> keys)
    {
        var counts = new Dictionary<T, int>();
        foreach (var key in keys)
        {
            if (holders.TryGetValue(key, out var list))
            {
                var weight = key[1] is 'z' or 'p' or 'm' or 'o' ? 2 : 1;
                list.ForEach(item => counts[item] = counts.GetValueOrDefault(item) + weight);
            }
        }

        return counts.Where(c => c.Value >= 2).OrderByDescending(c => c.Value).Select(c => (c.Key, c.Value));
    }
}
