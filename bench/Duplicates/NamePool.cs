namespace IntegrationPoint.Bench.Duplicates;

/// <summary>Given names and surnames of one group of countries, from the lists beside this file.</summary>
internal sealed class NamePool
{
    private NamePool(string name, Original[] all)
    {
        Name = name;
        Men = [.. all.Where(original => original.Kind == 'm')];
        Women = [.. all.Where(original => original.Kind == 'f')];
        Surnames = [.. all.Where(original => original.Kind == 's')];
    }

    public string Name { get; }
    public Original[] Men { get; }
    public Original[] Women { get; }
    public Original[] Surnames { get; }

    /// <summary>Papers of these countries are in Latin letters already.</summary>
    public bool LatinPapers => Name is "albanian" or "serbian" or "somali" or "westafrican";

    public static NamePool Load(string name)
    {
        using var stream = typeof(NamePool).Assembly.GetManifestResourceStream($"names/{name}.txt")
            ?? throw new InvalidOperationException($"The name list {name} is missing from the build.");
        using var reader = new StreamReader(stream);
        return new NamePool(name,
        [
            .. reader.ReadToEnd().Split('\n')
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('|'))
                .Select(cells => new Original(cells[0][0], cells[1], cells.Length > 2 && cells[2].Length > 0 ? cells[2] : null)),
        ]);
    }
}
