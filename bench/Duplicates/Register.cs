using IntegrationPoint.Domain.People.Duplicates;

namespace IntegrationPoint.Bench.Duplicates;

/// <summary>The stored records with their blocking keys, in memory: what two indexed columns are in the database.</summary>
internal sealed class Register
{
    /// <summary>Most candidates fetched for one intake: those that share most keys.</summary>
    public const int Fetched = 200;

    private readonly List<(int Person, DuplicateCandidate Facts)> records = [];
    private readonly Dictionary<string, List<int>> blocks = new(StringComparer.Ordinal);

    public int Count => records.Count;
    public long Keys { get; private set; }
    public int LargestBlock => blocks.Values.Max(block => block.Count);

    public void Add(int person, DuplicateCandidate facts)
    {
        foreach (var key in BlockingKeys.For(facts))
        {
            if (!blocks.TryGetValue(key, out var block))
            {
                blocks[key] = block = [];
            }

            block.Add(records.Count);
            Keys++;
        }

        records.Add((person, facts));
    }

    public DuplicateCandidate Of(int person) => records.Find(record => record.Person == person).Facts;

    public List<(int Id, DuplicateCandidate Facts)> Candidates(DuplicateCandidate intake, out int touched)
    {
        var shared = new Dictionary<int, int>();
        touched = 0;
        foreach (var key in BlockingKeys.For(intake))
        {
            foreach (var record in blocks.GetValueOrDefault(key) ?? [])
            {
                touched++;
                shared[record] = shared.GetValueOrDefault(record) + 1;
            }
        }

        return [.. shared.OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Take(Fetched).Select(entry => records[entry.Key])];
    }
}
