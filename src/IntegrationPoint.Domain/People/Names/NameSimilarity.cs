using IntegrationPoint.Domain.People.Names.Sounds;

namespace IntegrationPoint.Domain.People.Names;

/// <summary>
/// How probably two sets of names belong to one person, 0 to 1. Parts are a set: order, swapped given and family name, missing middle,
/// patronymic chains and double surnames cost little; a part that finds no partner on the shorter side costs much.
/// </summary>
public static class NameSimilarity
{
    private const double SameWord = 0.9;
    private const double CallName = 0.75;

    /// <param name="a">Full names of one person, one entry for each writing or spelling.</param>
    /// <param name="b">Full names of the other person.</param>
    public static double Score(IEnumerable<string> a, IEnumerable<string> b) => Score(SoundedNames.Of(a), SoundedNames.Of(b));

    public static double Score(string a, string b) => Score([a], [b]);

    internal static double Score(SoundedNames a, SoundedNames b)
    {
        var (best, original) = (0.0, -1.0);
        foreach (var x in a.All)
        {
            foreach (var y in b.All)
            {
                var score = PartAssignment.Score(x, y) * (IsOnlyCalled(x, a) || IsOnlyCalled(y, b) ? CallName : 1);
                best = Math.Max(best, score);
                if (x[0].Word.Script == y[0].Word.Script && x[0].Word.Script != NameScript.Latin && x.Count >= 2 && y.Count >= 2)
                {
                    original = Math.Max(original, score);
                }
            }
        }

        // Two originals in one writing know more than any transliteration, so they cap it.
        return original < 0 ? best : Math.Min(best, Math.Max(original, (original + best) / 2));
    }

    /// <summary>One word among longer names is a call name or a fragment: half the school is called Ali.</summary>
    private static bool IsOnlyCalled(List<SoundedPart> name, SoundedNames all) => name.Count == 1 && all.All.Exists(other => other.Count > 1);

    /// <summary>The first words, by custom the given names, are the same.</summary>
    internal static bool SameFirstWord(SoundedNames a, SoundedNames b) =>
        a.All.Exists(x => b.All.Exists(y => PartSimilarity.Of(x[0], y[0]) >= SameWord));

    /// <summary>At least one word of each is the same name.</summary>
    internal static bool ShareWord(SoundedNames a, SoundedNames b) =>
        a.All.Exists(x => b.All.Exists(y => x.Exists(one => y.Exists(other => PartSimilarity.Of(one, other) >= SameWord))));
}
