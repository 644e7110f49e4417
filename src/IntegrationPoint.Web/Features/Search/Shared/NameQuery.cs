using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Names;

namespace IntegrationPoint.Web.Features.Search.Shared;

/// <summary>Typed words as prefixes of stored keys: as written, and by sound. Somebody is found when all words are, in one of the two ways.</summary>
public sealed class NameQuery
{
    private const int MaxWords = 5;

    private NameQuery(List<string[]> written, List<string[]> sounds) => (Written, Sounds) = (written, sounds);

    /// <summary>For each word the key prefix as written; the longest word comes first, because it meets the fewest people.</summary>
    public IReadOnlyList<string[]> Written { get; }

    /// <summary>For each word the alternative sound prefixes.</summary>
    public IReadOnlyList<string[]> Sounds { get; }

    public bool IsEmpty => Written.Count == 0 && Sounds.Count == 0;

    public static NameQuery Of(string names)
    {
        var written = PersonKeys.Words(names).Distinct(StringComparer.Ordinal).Select(w => new[] { w });
        var sounds = NameKeys.PrefixReadings(names).Select(alternatives => alternatives.ToArray());
        return new NameQuery(LongestFirst(written.Where(w => IsSpecific(w[0]))), LongestFirst(sounds.Where(s => s[0].Length > 1)));
    }

    // One Latin letter is half the town; one Arabic or Ethiopic letter narrows enough.
    private static bool IsSpecific(string word) => word.Length > 2 || word[1] > '\u024F';

    private static List<string[]> LongestFirst(IEnumerable<string[]> words) =>
        [.. words.OrderByDescending(w => w.Min(prefix => prefix.Length)).Take(MaxWords)];
}
