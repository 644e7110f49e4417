using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Domain.Residence;

/// <summary>Which outcome goes with which step of the asylum procedure: the lists say so, entry by entry (§§ 13, 14, 25, 31, 74 AsylG).</summary>
public static class StageOutcome
{
    private const string None = "none";
    private const string Open = "open";
    private const string Decided = "decided";

    /// <summary>A text key, or null where both go together; a step without a word in its list takes any outcome.</summary>
    public static string? Wrong(CodeBook codes, string stage, string? outcome, DateOnly day)
    {
        var asks = codes.Find(CodeLists.AsylumStage, stage, day)?.Attribute("outcome");
        var open = outcome is null ? (bool?)null : codes.Find(CodeLists.AsylumOutcome, outcome, day)?.Attribute("protected") == "open";
        return (asks, open) switch
        {
            (None, not null) => "person.stages.no-outcome",
            (Open, false) => "person.stages.open-outcome",
            (Decided, not false) => "person.stages.outcome-needed",
            _ => null,
        };
    }
}
