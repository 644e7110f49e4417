using System.Globalization;

namespace IntegrationPoint.Bench.Duplicates.Spelling;

/// <summary>One way in which names reach the register.</summary>
internal sealed record SpellingSystem(string Name, Func<NamePool, Original, Random, string> Spell)
{
    private static readonly SoundRules[] Offices = [Systems.GermanPolice, Systems.French, Systems.English, Systems.TurkishStyle];

    public static readonly SpellingSystem[] All =
    [
        new("german-police", (pool, name, random) => Copied(pool, name, random, 50) ?? ByEar(Systems.GermanPolice, name, random)),
        new("french", (pool, name, random) => Copied(pool, name, random, 50) ?? ByEar(Systems.French, name, random)),
        new("english", (pool, name, random) => Copied(pool, name, random, 50) ?? ByEar(Systems.English, name, random)),
        new("turkish-style", (pool, name, random) => Copied(pool, name, random, 50) ?? ByEar(Systems.TurkishStyle, name, random)),
        new("icao", (pool, name, random) => MachineReadable(pool, name, random)),
        new("free", (pool, name, random) => Typo.Perhaps(Copied(pool, name, random, 30) ?? ByEar(Offices[random.Next(Offices.Length)], name, random), random)),
    ];

    /// <summary>Where the paper has Latin letters, a clerk often copies them, with or without their diacritics.</summary>
    private static string? Copied(NamePool pool, Original name, Random random, int percent) =>
        !pool.LatinPapers || name.Own is null || random.Next(100) >= percent ? null
        : random.Next(2) == 0 ? name.Own : Title(Icao.FromLatin(name.Own.Replace("Ö", "O", StringComparison.Ordinal)));

    private static string MachineReadable(NamePool pool, Original name, Random random) => (pool.Name, name.Own) switch
    {
        ("arabic" or "persian", { } own) => Icao.FromArabic(own),
        ("ukrainian", { } own) => Icao.FromCyrillic(own),
        (_, { } own) when pool.LatinPapers => Icao.FromLatin(own),
        _ => Icao.FromLatin(ByEar(Systems.English, name, random)),
    };

    private static string ByEar(SoundRules office, Original name, Random random)
    {
        var sounds = name.Sounds;
        if (sounds == "muḥammad" && office == Systems.GermanPolice && random.Next(100) < 4)
        {
            return "Mhd";
        }

        if (sounds.StartsWith("ʿabd ", StringComparison.Ordinal))
        {
            return sounds.EndsWith("allāh", StringComparison.Ordinal)
                ? Title(office.Choose("god", random))
                : Title(Fill(office.Choose("servant", random), office.Write(sounds[(sounds.IndexOf('-', StringComparison.Ordinal) + 1)..], random)));
        }

        if (sounds.IndexOf(" ad-dīn", StringComparison.Ordinal) is > 0 and var faith)
        {
            return Title(Fill(office.Choose("faith", random), office.Write(sounds[..faith], random)));
        }

        if (sounds.IndexOf('-', StringComparison.Ordinal) is > 0 and var article)
        {
            var word = office.Write(sounds[(article + 1)..], random);
            return Title(Fill(office.Choose("article", random), word).Replace("{a}", office.Write(sounds[..article], random), StringComparison.Ordinal));
        }

        return Title(office.Write(sounds, random));
    }

    private static string Fill(string template, string word) => template.Replace("{0}", word, StringComparison.Ordinal);

    private static string Title(string text) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(text.ToLowerInvariant());
}
