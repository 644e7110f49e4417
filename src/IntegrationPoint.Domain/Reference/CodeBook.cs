using System.Collections.Frozen;

namespace IntegrationPoint.Domain.Reference;

/// <summary>All code lists in memory; answers for a day.</summary>
public sealed class CodeBook(IEnumerable<CodeEntry> entries)
{
    private readonly FrozenDictionary<string, CodeEntry[]> lists = entries
        .GroupBy(e => e.List, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderBy(e => e.Position).ThenBy(e => e.Code, StringComparer.Ordinal).ToArray(), StringComparer.Ordinal);

    public IEnumerable<string> Lists => lists.Keys;

    /// <summary>The entries that may be chosen on a day, in their order.</summary>
    public IEnumerable<CodeEntry> On(string list, DateOnly day) => All(list).Where(e => e.HoldsOn(day));

    public IReadOnlyList<CodeEntry> All(string list) => lists.TryGetValue(list, out var found) ? found : [];

    /// <summary>The entry of a code, the one in force on the day if there are several; null if the list never held it.</summary>
    public CodeEntry? Find(string list, string code, DateOnly? day = null)
    {
        CodeEntry? last = null;
        foreach (var entry in All(list))
        {
            if (entry.Code == code)
            {
                if (day is { } d && entry.HoldsOn(d))
                {
                    return entry;
                }

                last = entry;
            }
        }

        return last;
    }

    public string Label(string list, string code, bool german, DateOnly? day = null) => Find(list, code, day)?.Label(german) ?? code;
}
