using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Domain.People;

/// <summary>All keys stored for a person in <see cref="SearchKey"/>: names by sound for the search, and blocks for the duplicate check.</summary>
public static class PersonKeys
{
    /// <summary>Longest key, in characters.</summary>
    public const int MaxLength = 60;

    /// <summary>Before a block, so that a search by the beginning of a name never meets one.</summary>
    public const char BlockMark = '=';

    public static IReadOnlyList<string> Of(DuplicateCandidate facts) =>
        [.. NameKeys.IndexKeys(facts.Names).Select(Cut).Concat(Blocks(facts)).Distinct(StringComparer.Ordinal)];

    /// <summary>The keys by which candidates for the same person are looked up.</summary>
    public static IEnumerable<string> Blocks(DuplicateCandidate facts) => BlockingKeys.For(facts).Select(key => Cut(BlockMark + key));

    private static string Cut(string key) => key.Length > MaxLength ? key[..MaxLength] : key;
}
