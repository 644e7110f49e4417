namespace IntegrationPoint.Bench.Duplicates.Spelling;

/// <summary>
/// How one office writes sounds. A line is a sound with weighted choices ("ǧ dsch5 j3"; "-" writes nothing);
/// V before or after a sound means between vowels, # the edge of the word, C a following consonant, L the closed last syllable.
/// </summary>
internal sealed class SoundRules
{
    private static readonly System.Buffers.SearchValues<char> Vowels = System.Buffers.SearchValues.Create("aeiouāēīōūəüɨ");
    private readonly Dictionary<string, Choice> choices = new(StringComparer.Ordinal);

    public SoundRules(string rules)
    {
        foreach (var line in rules.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            choices[words[0]] = new Choice(words[1..]);
        }
    }

    public string Write(string sounds, Random random)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < sounds.Length;)
        {
            var sound = IsDiphthong(sounds, i) ? sounds.Substring(i, 2) : sounds[i].ToString();
            var after = i + sound.Length;
            var doubled = sound.Length == 1 && !IsVowel(sounds[i]) && after < sounds.Length && sounds[after] == sounds[i];
            after += doubled ? 1 : 0;
            var written = Pick(sounds, i, after, sound, random);
            text.Append(doubled && written.Length == 1 && random.Next(100) < 75 ? written + written : written);
            i = after;
        }

        return text.ToString();
    }

    public string Choose(string key, Random random) => choices[key].Pick(random);

    private string Pick(string sounds, int start, int after, string sound, Random random)
    {
        var (before, next) = (start == 0 ? '#' : Kind(sounds[start - 1]), after >= sounds.Length ? '#' : Kind(sounds[after]));
        var closing = IsVowel(sounds[start]) && next == 'C' && !sounds.AsSpan(after).ContainsAny(Vowels);
        foreach (var key in new[] { closing ? $"{sound}L" : "", $"{before}{sound}{next}", $"{before}{sound}", $"{sound}{next}", sound })
        {
            if (choices.TryGetValue(key, out var choice))
            {
                return choice.Pick(random);
            }
        }

        return sound;
    }

    private static char Kind(char sound) => IsVowel(sound) ? 'V' : 'C';

    private static bool IsVowel(char sound) => Vowels.Contains(sound);

    private static bool IsDiphthong(string sounds, int i) =>
        i + 1 < sounds.Length && sounds[i] is 'a' or 'ā' or 'e' or 'ē' or 'o' && sounds[i + 1] is 'y' or 'w'
        && (i + 2 >= sounds.Length || (!IsVowel(sounds[i + 2]) && sounds[i + 2] != sounds[i + 1]));
}
