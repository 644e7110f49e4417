using System.Collections.Frozen;

namespace IntegrationPoint.Web.Localisation;

/// <summary>The texts of one language, read from lines `key = value`; `key#one = value` is a plural form.</summary>
public sealed class TextFile
{
    private TextFile(string language, FrozenDictionary<string, string> values, IReadOnlyList<string> dynamicPrefixes, IReadOnlyList<string> completeAreas, bool reviewed, IReadOnlyList<string> faults)
    {
        Language = language;
        Values = values;
        DynamicPrefixes = dynamicPrefixes;
        CompleteAreas = completeAreas;
        Reviewed = reviewed;
        Faults = faults;
    }

    public string Language { get; }

    public FrozenDictionary<string, string> Values { get; }

    /// <summary>Prefixes whose keys are built at run time, declared as `#! dynamic referral.step.*`.</summary>
    public IReadOnlyList<string> DynamicPrefixes { get; }

    /// <summary>Areas a partial language promises to hold in full, declared as `#! complete common nav`.</summary>
    public IReadOnlyList<string> CompleteAreas { get; }

    /// <summary>A native speaker has read every text, declared as `#! review done`; `#! review open` until then.</summary>
    public bool Reviewed { get; }

    public IReadOnlyList<string> Faults { get; }

    public static TextFile Parse(string language, TextReader reader)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        List<string> dynamic = [], complete = [], faults = [];
        var reviewed = false;
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            var place = $"{language}.txt({number}): error TEXT00";
            if (line.StartsWith("#! dynamic ", StringComparison.Ordinal))
            {
                dynamic.AddRange(line[11..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.TrimEnd('*')));
            }
            else if (line.StartsWith("#! complete ", StringComparison.Ordinal))
            {
                complete.AddRange(line[12..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
            else if (line.StartsWith("#! review ", StringComparison.Ordinal))
            {
                reviewed = ReadReview(line[10..].Trim(), place, faults);
            }
            else if (!string.IsNullOrWhiteSpace(line) && line[0] != '#')
            {
                ReadEntry(line, place, values, faults);
            }
        }

        return new TextFile(language, values.ToFrozenDictionary(StringComparer.Ordinal), dynamic, complete, reviewed, faults);
    }

    private static bool ReadReview(string word, string place, List<string> faults)
    {
        if (word is not ("open" or "done"))
        {
            faults.Add($"{place}: a review is open or done");
        }

        return word == "done";
    }

    private static void ReadEntry(string line, string place, Dictionary<string, string> values, List<string> faults)
    {
        var split = line.IndexOf('=', StringComparison.Ordinal);
        if (split < 1)
        {
            faults.Add($"{place}: expected `key = value`");
            return;
        }

        var key = line[..split].Trim();
        var value = line[(split + 1)..].Trim();
        if (value.Length == 0)
        {
            faults.Add($"{place}: {key} has no text");
        }
        else if (!values.TryAdd(key, NoBreak.In(value)))
        {
            faults.Add($"{place}: {key} stands twice");
        }
    }
}
