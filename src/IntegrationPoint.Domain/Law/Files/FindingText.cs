using System.Globalization;
using IntegrationPoint.Domain.Law.Core;

namespace IntegrationPoint.Domain.Law.Files;

/// <summary>A finding in the words of the case files.</summary>
public sealed record FindingText(string? Answer, string? Error, IReadOnlyList<string> Facts, IReadOnlyList<string> Conditions, string? NextChange, string? Institution, IReadOnlyList<string> Norms, IReadOnlyList<string> Flags, IReadOnlyList<string> Assumed)
{
    private const string Reform = "Leistungsrechtsanpassungsgesetz";

    public static FindingText Of(Finding finding) => new(
        finding.Error is null ? Word(finding.Ruling.Answer) : null, finding.Error, finding.ErrorFacts, [.. ConditionsOf(finding.Ruling)],
        finding.NextChange?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), finding.Institution, [.. finding.Norms.Select(n => n.Norm).Distinct()], finding.Flags, finding.Assumed);

    private static string Word(LegalAnswer answer) => answer is LegalAnswer.AsylbLG or LegalAnswer.SGB2 or LegalAnswer.SGB12 or LegalAnswer.SGB3 ? answer.ToString() : FactTable.Camel(answer.ToString());

    private static IEnumerable<string> ConditionsOf(Ruling ruling)
    {
        foreach (var condition in Enum.GetValues<Conditions>())
        {
            if (condition != Core.Conditions.None && ruling.Conditions.HasFlag(condition))
            {
                yield return condition == Core.Conditions.WatchPendingReform ? $"watchPendingReform:{Reform}" : FactTable.Camel(condition.ToString());
            }
        }

        if (ruling.AllowanceCents > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"hourlyAllowance:{ruling.AllowanceCents / 100m:0.00}");
        }
    }
}
