namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>A word of a name with every way to read it; writings nobody here can read keep their raw letters.</summary>
internal sealed class SoundedPart
{
    private List<string>? keys;

    private SoundedPart(Word word, Reading[] readings) => (Word, Readings) = (word, readings);

    public Word Word { get; }
    public Reading[] Readings { get; }
    public List<string> Keys => keys ??= KeyWriter.Keys(this);
    public bool Abd => Word.Abd;
    public bool IsRaw => Word.Script == NameScript.Other;

    public static SoundedPart Of(Word word)
    {
        if (word.Script == NameScript.Other)
        {
            return new SoundedPart(word, []);
        }

        var readings = Read(word.Letters);
        if (word.Bare is { } bare)
        {
            readings = [.. readings, .. Read(bare)];
        }

        return new SoundedPart(word, readings);
    }

    public static List<SoundedPart> Name(string? name, ReadWords? known = null)
    {
        var words = Words.Of(name);
        var parts = new List<SoundedPart>(words.Count);
        foreach (var word in words)
        {
            var part = known is null ? Of(word) : known.Of(word);
            if (part.IsRaw || !part.Readings[0].IsEmpty)
            {
                parts.Add(part);
            }
        }

        return parts;
    }

    private static Reading[] Read(string letters) =>
        letters.Length > 0 && letters[0] >= '\u0600' ? ArabicReader.Read(letters) : LatinReader.Read(letters);
}
