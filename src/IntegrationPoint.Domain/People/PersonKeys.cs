using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Domain.People;

/// <summary>All keys stored for a person in <see cref="SearchKey"/>: names as written and by sound for the search, and blocks for the duplicate check.</summary>
public static class PersonKeys
{
    /// <summary>Longest key, in characters.</summary>
    public const int MaxLength = 60;

    /// <summary>Most written words kept for one person.</summary>
    public const int MaxWords = 32;

    /// <summary>Before a block, so that a search by the beginning of a name never meets one.</summary>
    public const char BlockMark = '=';

    /// <summary>Before a word as it is written, folded: letters come before sounds in the index and rank before them.</summary>
    public const char WordMark = '#';

    public static IReadOnlyList<string> Of(DuplicateCandidate facts) =>
        [.. NameKeys.IndexKeys(facts.Names).Select(Cut).Concat(facts.Names.SelectMany(Words).Distinct(StringComparer.Ordinal).Take(MaxWords)).Concat(Blocks(facts)).Distinct(StringComparer.Ordinal)];

    /// <summary>The keys by which candidates for the same person are looked up.</summary>
    public static IEnumerable<string> Blocks(DuplicateCandidate facts) => BlockingKeys.For(facts).Select(key => Cut(BlockMark + key));

    /// <summary>The keys of the words of a name as they are written; typed words are their beginnings.</summary>
    public static IEnumerable<string> Words(string name) =>
        NameFolding.Fold(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Cut(WordMark + word));

    /// <summary>The key of a telephone, from the digits by which telephones are compared.</summary>
    public static string Phone(string digits) => Cut($"{BlockMark}t:{digits}");

    private static string Cut(string key) => key.Length > MaxLength ? key[..MaxLength] : key;
}
