namespace IntegrationPoint.Bench.Duplicates.Spelling;

/// <summary>Weighted alternatives written as text followed by its weight, for example <c>sch6</c>.</summary>
internal sealed class Choice
{
    private readonly (string Text, int Weight)[] options;
    private readonly int sum;

    public Choice(IEnumerable<string> words)
    {
        options = [.. words.Select(Parse)];
        sum = options.Sum(option => option.Weight);
    }

    public string Pick(Random random)
    {
        var at = random.Next(sum);
        foreach (var (text, weight) in options)
        {
            at -= weight;
            if (at < 0)
            {
                return text;
            }
        }

        return options[^1].Text;
    }

    private static (string Text, int Weight) Parse(string word)
    {
        var end = word.Length;
        while (end > 0 && char.IsAsciiDigit(word[end - 1]))
        {
            end--;
        }

        var text = word[..end].Replace('_', ' ');
        return (text == "-" ? "" : text, end == word.Length ? 1 : int.Parse(word.AsSpan(end), System.Globalization.CultureInfo.InvariantCulture));
    }
}
