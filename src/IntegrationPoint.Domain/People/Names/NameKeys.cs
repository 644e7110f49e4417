using IntegrationPoint.Domain.People.Names.Sounds;

namespace IntegrationPoint.Domain.People.Names;

/// <summary>
/// Turns names of any writing into index keys by sound, so that Muhammad, Mohamed, Mehmed and محمد meet and Mahmud stays apart.
/// A stored name is filed under every plausible reading; a typed one is looked up by prefix.
/// </summary>
public static class NameKeys
{
    /// <summary>Most keys stored for one person.</summary>
    public const int MaxIndexKeys = 48;

    /// <summary>One entry for each part of the name, in the order written.</summary>
    public static IReadOnlyList<NameKey> For(string? name)
    {
        var parts = SoundedPart.Name(name);
        var keys = new List<NameKey>(parts.Count);
        foreach (var part in parts)
        {
            keys.Add(new NameKey(part.Keys[0], Fine(part), part.Word.Script));
        }

        return keys;
    }

    /// <summary>The distinct keys to store for a person: every reading of every part of every name, and the master's name of an Abd al-.</summary>
    public static IReadOnlyList<string> IndexKeys(IEnumerable<string> names)
    {
        var keys = new List<string>(12);
        foreach (var name in names)
        {
            var parts = SoundedPart.Name(name);
            foreach (var part in parts)
            {
                Add(part.Keys);
                if (part.Abd)
                {
                    Add(SoundedPart.Of(part.Word with { Abd = false }).Keys);
                }
            }

            foreach (var word in Joined.Of(parts))
            {
                Add(SoundedPart.Of(word).Keys);
            }
        }

        return keys;

        void Add(List<string> more)
        {
            foreach (var key in more)
            {
                if (keys.Count < MaxIndexKeys && !keys.Contains(key))
                {
                    keys.Add(key);
                }
            }
        }
    }

    /// <summary>For each typed word the most probable key prefix; a hit carries a key beginning with each of them.</summary>
    public static IReadOnlyList<string> PrefixKeys(string? typed) => [.. PrefixReadings(typed).Select(readings => readings[0])];

    /// <summary>For each typed word the alternative prefixes: a hit carries, for each word, a key beginning with one of its alternatives.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> PrefixReadings(string? typed)
    {
        var tokens = new List<IReadOnlyList<string>>(4);
        foreach (var part in SoundedPart.Name(typed))
        {
            if (Connectors.IsAbd(part.Word.Letters, part.Word.Script))
            {
                tokens.Add([KeyWriter.Servant]);
            }
            else if (Typed.Prefixes(part) is { Count: > 0 } prefixes)
            {
                // One letter would find a tenth of all people; it stays only where nothing longer is known.
                tokens.Add(prefixes[0].Length > 1 ? [.. prefixes.Where(prefix => prefix.Length > 1)] : prefixes);
            }
        }

        return tokens;
    }

    private static string Fine(SoundedPart part) =>
        part.IsRaw ? part.Word.Letters : (part.Abd ? "abd" : "") + part.Readings[0];
}
