namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>Prefixes for a word that may still be growing: half a letter group is also read as the whole one.</summary>
internal static class Typed
{
    private static readonly (string Half, string Whole)[] Halves = [("ds", "dsch"), ("ts", "tsch"), ("sc", "sch")];

    public static List<string> Prefixes(SoundedPart part)
    {
        var prefixes = KeyWriter.Prefixes(part);
        var letters = part.Word.Letters;
        foreach (var (half, whole) in Halves)
        {
            if (letters.EndsWith(half, StringComparison.Ordinal))
            {
                Add(KeyWriter.Prefixes(SoundedPart.Of(part.Word with { Letters = letters[..^half.Length] + whole })));
            }
        }

        // Abdulr and Abdirah will become servants of God, whose keys leave the article out.
        if (!part.Abd && letters.Length is >= 5 and <= 8 && letters.StartsWith("abd", StringComparison.Ordinal))
        {
            Add([KeyWriter.Servant]);
        }

        return prefixes;

        void Add(List<string> more) => prefixes.AddRange(more.Where(prefix => !prefixes.Contains(prefix)));
    }
}
