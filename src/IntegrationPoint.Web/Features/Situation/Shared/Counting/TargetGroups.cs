using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>The target groups of the council paper, by paper and dated country list. They say nothing about a person.</summary>
public sealed class TargetGroups(CodeBook codes, DateOnly on)
{
    /// <summary>Papers of a running asylum procedure on the day.</summary>
    public IReadOnlyList<string> Procedure { get; } = Papers(codes, "group", "procedure");

    public IReadOnlyList<string> ToleratedPapers { get; } = Papers(codes, "status", "tolerated", "toleratedUnclearIdentity");

    public IReadOnlyList<string> RecognisedPapers { get; } = Papers(codes, "status", "asylumGranted", "refugee", "subsidiary", "deportationBan");

    public DateOnly On => on;

    public string Of(string? paper, bool highProspect) => paper switch
    {
        null => TargetGroup.Other,
        _ when Procedure.Contains(paper) => highProspect ? TargetGroup.HighProspect : TargetGroup.Other,
        _ when RecognisedPapers.Contains(paper) => TargetGroup.Recognised,
        _ when ToleratedPapers.Contains(paper) => TargetGroup.Tolerated,
        _ => TargetGroup.Other,
    };

    private static string[] Papers(CodeBook codes, string attribute, params string[] values) =>
        [.. codes.All(CodeLists.Paper).Where(e => values.Contains(e.Attribute(attribute))).Select(e => e.Code).Distinct()];
}
