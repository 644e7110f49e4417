using System.Collections.Frozen;

namespace IntegrationPoint.Domain.People.Names.Sounds;

/// <summary>
/// Double names written in one word or in two: Gebremedhin, Mohammadreza, Alireza. Either writing is filed under the keys of the other.
/// </summary>
internal static class Joined
{
    private const int ShortestSecond = 3;

    private static readonly FrozenSet<string> First = FrozenSet.ToFrozenSet(
    [
        "gebre", "ghebre", "gabre", "tekle", "haile", "hayle", "welde", "wolde", "habte", "tesfa", "berhane", "fisseha", "amde",
        "mohammad", "muhammad", "mohamad", "mohammed", "muhammed", "ali", "amir", "gholam", "ghulam", "mir", "shah", "gul", "noor", "nur", "jan", "mah",
        "محمد", "علي", "امير", "غلام", "مير", "شاه", "گل", "نور",
    ], StringComparer.Ordinal);

    /// <summary>The further words under which a name is filed.</summary>
    public static IEnumerable<Word> Of(List<SoundedPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var word = parts[i].Word;
            if (parts[i].IsRaw || word.Abd)
            {
                continue;
            }

            if (i + 1 < parts.Count && !parts[i + 1].IsRaw && parts[i + 1].Word.Script == word.Script && First.Contains(word.Letters))
            {
                yield return new Word(word.Letters + parts[i + 1].Word.Letters, word.Script);
            }

            foreach (var length in (int[])[7, 8, 6, 5, 4, 3])
            {
                if (word.Letters.Length >= length + ShortestSecond && First.Contains(word.Letters[..length]))
                {
                    yield return new Word(word.Letters[length..], word.Script);
                    break;
                }
            }
        }
    }
}
