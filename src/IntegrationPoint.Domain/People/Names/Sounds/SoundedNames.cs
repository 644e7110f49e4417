namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>All names of one person, read once.</summary>
internal sealed class SoundedNames
{
    private const int MaxNames = 8;

    private SoundedNames(List<List<SoundedPart>> all) => All = all;

    public List<List<SoundedPart>> All { get; }

    public static SoundedNames Of(IEnumerable<string> names, ReadWords? known = null)
    {
        var all = new List<List<SoundedPart>>(2);
        foreach (var name in names)
        {
            if (all.Count < MaxNames && SoundedPart.Name(name, known) is { Count: > 0 } parts)
            {
                all.Add(parts);
            }
        }

        return new SoundedNames(all);
    }
}
