namespace IntegrationPoint.Bench.Duplicates;

/// <summary>Draws invented people: single persons and families with shared surnames, twins, chains of fathers' names, one-name people.</summary>
internal sealed class People(int seed)
{
    private static readonly (string Country, string Pool, int Weight)[] Countries =
    [
        ("SY", "arabic", 30), ("IQ", "arabic", 14), ("IR", "persian", 7), ("AF", "persian", 12), ("ER", "eritrean", 6), ("SO", "somali", 6),
        ("AL", "albanian", 7), ("XK", "albanian", 5), ("RS", "serbian", 6), ("UA", "ukrainian", 4), ("GN", "westafrican", 2), ("NG", "westafrican", 1),
    ];

    private readonly Random random = new(seed);
    private readonly Dictionary<string, NamePool> pools = Countries.Select(c => c.Pool).Distinct().ToDictionary(pool => pool, NamePool.Load);
    private int nextId = 1;
    private int nextFamily = 1;

    public Identity Single()
    {
        var (country, pool) = Origin();
        return Person(country, pool, nextFamily++, random.Next(100) < 65 ? 'm' : 'f', BirthBetween(1960, 2005), Chain(pool), Surnames(pool));
    }

    /// <summary>Two to six people: one or two parents and their children; every twelfth family with twins.</summary>
    public List<Identity> Family()
    {
        var (country, pool) = Origin();
        var (family, size) = (nextFamily++, random.Next(2, 7));
        var surnames = Surnames(pool);
        var (phone, shelter) = ($"0151{random.Next(10_000_000, 99_999_999)}", $"shelter-{random.Next(60)}");
        var father = Person(country, pool, family, 'm', BirthBetween(1965, 1988), Chain(pool), surnames);
        var mother = Person(country, pool, family, 'f', BirthBetween(1968, 1990), Chain(pool), pool.Name == "arabic" ? Surnames(pool) : surnames);
        var members = new List<Identity> { father };
        if (size > 2)
        {
            members.Add(mother);
        }

        (Original, Original?) chain = (father.Given, father.Father);
        while (members.Count < size)
        {
            var child = Person(country, pool, family, random.Next(2) == 0 ? 'm' : 'f', BirthBetween(1996, 2015), chain, surnames);
            if (members.Exists(other => other.Given == child.Given))
            {
                continue;
            }

            var twin = members.Count >= 3 && random.Next(4) == 0 && members[^1].Birth.Year >= 1996;
            members.Add(twin ? child with { Birth = members[^1].Birth, YearOnly = members[^1].YearOnly, IsTwin = true } : child);
        }

        return [.. members.Select(member => member with { Phone = phone, Shelter = shelter })];
    }

    private Identity Person(string country, NamePool pool, int family, char sex, DateOnly birth, (Original Father, Original? Grandfather) chain, Original[] surnames)
    {
        var yearOnly = random.Next(100) < 15;
        var oneName = country is "AF" or "SO" && random.Next(100) < 8;
        return new Identity(nextId++, family, pool, country, sex, yearOnly ? new DateOnly(birth.Year, 1, 1) : birth, yearOnly, Given(pool, sex))
        {
            Father = oneName ? null : chain.Father,
            Grandfather = oneName ? null : chain.Grandfather,
            Surnames = oneName ? [] : surnames,
            Phone = $"0151{random.Next(10_000_000, 99_999_999)}",
            Shelter = $"shelter-{random.Next(60)}",
        };
    }

    private Original Given(NamePool pool, char sex)
    {
        var names = sex == 'm' ? pool.Men : pool.Women;

        // The lists begin with the most frequent names, and those are much more frequent.
        return names[Math.Min(random.Next(names.Length), random.Next(names.Length))];
    }

    private (Original Father, Original? Grandfather) Chain(NamePool pool) => (Given(pool, 'm'), Given(pool, 'm'));

    private Original[] Surnames(NamePool pool)
    {
        if (pool.Surnames.Length == 0)
        {
            return [];
        }

        var first = pool.Surnames[random.Next(pool.Surnames.Length)];
        return random.Next(100) < 5 ? [first, pool.Surnames[random.Next(pool.Surnames.Length)]] : [first];
    }

    private (string Country, NamePool Pool) Origin()
    {
        var at = random.Next(Countries.Sum(c => c.Weight));
        foreach (var (country, pool, weight) in Countries)
        {
            at -= weight;
            if (at < 0)
            {
                return (country, pools[pool]);
            }
        }

        return (Countries[0].Country, pools[Countries[0].Pool]);
    }

    private DateOnly BirthBetween(int from, int until) => new DateOnly(random.Next(from, until + 1), 1, 1).AddDays(1 + random.Next(364));
}
