using System.Globalization;
using System.Text.Json;
using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law.Files;

/// <summary>A case with what is expected of it; compared as the rules file says (1.10).</summary>
public sealed record CaseFile(string Id, LegalFacts Facts, DateOnly On, Question Question, JsonElement Expected)
{
    public static IReadOnlyList<CaseFile> Read(JsonElement file) => [.. file.EnumerateArray().Select(c => new CaseFile(
        c.GetProperty("id").GetString()!, FactFile.Read(c.GetProperty("facts")), DateOnly.ParseExact(c.GetProperty("on").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Enum.Parse<Question>(c.GetProperty("question").GetString()!, ignoreCase: true), c.GetProperty("expect").Clone()))];

    /// <summary>What differs from the expectation; nothing when the case passes.</summary>
    public IReadOnlyList<string> Differences(LegalLists? lists = null)
    {
        var finding = FindingText.Of(LegalClock.Answer(Facts, Question, On, lists));
        var wrong = new List<string>();
        foreach (var entry in Expected.EnumerateObject())
        {
            switch (entry.Name)
            {
                case "conditions":
                    wrong.AddRange(Strings(entry).Except(finding.Conditions).Select(c => $"condition {c} is not in the answer"));
                    break;
                case "notConditions":
                    wrong.AddRange(Strings(entry).Intersect(finding.Conditions).Select(c => $"condition {c} is in the answer"));
                    break;
                case "flags":
                    wrong.AddRange(Strings(entry).Except(finding.Flags).Select(f => $"flag {f} is not set"));
                    break;
                case "notFlags":
                    wrong.AddRange(Strings(entry).Intersect(finding.Flags).Select(f => $"flag {f} is set"));
                    break;
                case "facts":
                    wrong.AddRange(Strings(entry).Except(finding.Facts).Select(f => $"fact {f} is not named"));
                    break;
                case "answer":
                    Compare(entry, finding.Answer, wrong);
                    break;
                case "error":
                    Compare(entry, finding.Error, wrong);
                    break;
                case "institution":
                    Compare(entry, finding.Institution, wrong);
                    break;
                case "nextChange":
                    Compare(entry, finding.NextChange, wrong);
                    break;
            }
        }

        return wrong;
    }

    private static IEnumerable<string> Strings(JsonProperty entry) => entry.Value.EnumerateArray().Select(v => v.GetString()!);

    private static void Compare(JsonProperty entry, string? found, List<string> wrong)
    {
        var expected = entry.Value.ValueKind == JsonValueKind.Null ? null : entry.Value.GetString();
        if (expected != found)
        {
            wrong.Add($"{entry.Name} is {found ?? "null"}, expected {expected ?? "null"}");
        }
    }
}
