using System.Text.RegularExpressions;

namespace IntegrationPoint.Web.Localisation.Checking;

/// <summary>Compares the texts with their use: what is missing, unused or differs between languages.</summary>
public static partial class TextsCheck
{
    /// <summary>One line for each fault, in the form a build shows as an error.</summary>
    public static IReadOnlyList<string> Run(Texts texts, TextUse use)
    {
        var german = texts.Files.Single(f => f.Language == "de");
        var known = german.Values.Keys.Select(Base).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. texts.Files.SelectMany(f => f.Faults),
            .. Missing(use, known),
            .. Unused(use, known, german),
            .. texts.Files.Where(f => f != german).SelectMany(f => Differing(f, german)),
        ];
    }

    private static IEnumerable<string> Missing(TextUse use, HashSet<string> known)
    {
        var areas = known.Select(Area).ToHashSet(StringComparer.Ordinal);
        var lost = use.Keys.Concat(use.Literals.Where(l => areas.Contains(Area(l.Key)) && !IsPrefixOf(l.Key, use)))
            .Where(k => !known.Contains(k.Key)).DistinctBy(k => k.Key);
        foreach (var (key, place) in lost)
        {
            yield return $"{place}: error TEXT01: {key} has no text in de.txt";
        }

        foreach (var (prefix, place) in use.Prefixes.Where(p => areas.Contains(Area(p.Key)) && !known.Any(k => k.StartsWith(p.Key, StringComparison.Ordinal))))
        {
            yield return $"{place}: error TEXT01: no text in de.txt begins with {prefix}";
        }
    }

    private static IEnumerable<string> Unused(TextUse use, HashSet<string> known, TextFile german) =>
        from key in known
        where !use.Keys.ContainsKey(key) && !use.Literals.ContainsKey(key)
            && !use.Prefixes.Keys.Any(p => key.StartsWith(p, StringComparison.Ordinal) || key + "." == p)
            && !german.DynamicPrefixes.Any(p => key.StartsWith(p, StringComparison.Ordinal))
        orderby key
        select $"de.txt: error TEXT02: {key} is used nowhere";

    private static IEnumerable<string> Differing(TextFile file, TextFile german)
    {
        var language = Languages.Find(file.Language)!;
        var mine = file.Values.Keys.Select(Base).ToHashSet(StringComparer.Ordinal);
        foreach (var key in german.Values.Keys.Select(Base).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var expected = language.Complete || ClientTexts.Contains(key) || file.CompleteAreas.Contains(Area(key), StringComparer.Ordinal);
            if (expected && !mine.Contains(key))
            {
                yield return $"{file.Language}.txt: error TEXT03: {key} is missing";
            }
        }

        foreach (var key in mine.Where(k => !german.Values.ContainsKey(k) && !german.Values.ContainsKey(k + "#other")).Order(StringComparer.Ordinal))
        {
            yield return $"{file.Language}.txt: error TEXT04: {key} is not in de.txt";
        }

        foreach (var (key, text) in file.Values.OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            var original = german.Values.GetValueOrDefault(Base(key)) ?? german.Values.GetValueOrDefault(Base(key) + "#other");
            // A form for exactly one or two may say the number in words.
            if (original is not null && !key.Contains('#', StringComparison.Ordinal) && !Places(text).SetEquals(Places(original)))
            {
                yield return $"{file.Language}.txt: error TEXT05: {key} has other places than in de.txt";
            }

            if (key.Split('#') is [var stem, var form] && (!Plurals.FormsOf(file.Language).Contains(form) || !file.Values.ContainsKey(stem + "#other")))
            {
                yield return $"{file.Language}.txt: error TEXT06: {key} is no plural form of this language, or #other is missing";
            }
        }
    }

    private static bool IsPrefixOf(string literal, TextUse use) => use.Prefixes.ContainsKey(literal + ".");

    private static string Base(string key) => key.Split('#')[0];

    private static string Area(string key) => key.Split('.')[0];

    private static HashSet<string> Places(string text) => PlacesIn().Matches(text).Select(m => m.Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlacesIn();
}
