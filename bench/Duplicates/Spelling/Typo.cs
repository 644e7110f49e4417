namespace IntegrationPoint.Bench.Duplicates.Spelling;

/// <summary>A slip of the keyboard in one name out of eight: a letter left out, doubled, swapped or hit beside.</summary>
internal static class Typo
{
    private const string Keyboard = "qwertzuiopasdfghjklyxcvbnm";

    public static string Perhaps(string text, Random random)
    {
        if (text.Length < 4 || random.Next(8) != 0)
        {
            return text;
        }

        var at = 1 + random.Next(text.Length - 2);
        return random.Next(4) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, text[at].ToString()),
            2 => text.Remove(at, 1).Insert(at + 1, text[at].ToString()),
            _ => Beside(text, at, random),
        };
    }

    private static string Beside(string text, int at, Random random)
    {
        var key = Keyboard.IndexOf(text[at], StringComparison.Ordinal);
        var beside = Math.Clamp(key + (random.Next(2) == 0 ? 1 : -1), 0, Keyboard.Length - 1);
        return key < 0 ? text : text.Remove(at, 1).Insert(at, Keyboard[beside].ToString());
    }
}
