namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>Words that were read before: thousands of people share a few thousand names. Begins anew when it is full; for one thread.</summary>
internal sealed class ReadWords
{
    private const int Most = 20_000;
    private readonly Dictionary<Word, SoundedPart> read = [];

    public SoundedPart Of(Word word)
    {
        if (!read.TryGetValue(word, out var part))
        {
            if (read.Count >= Most)
            {
                read.Clear();
            }

            read.Add(word, part = SoundedPart.Of(word));
        }

        return part;
    }
}
