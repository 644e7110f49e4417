namespace IntegrationPoint.Domain.Benefits;

/// <summary>Who takes whose place among the responsibilities of one person. A proposal changes nothing; only a confirmation does.</summary>
public static class DutyLine
{
    /// <summary>Whose place a new proposal is for: the last that its body confirmed, or while nobody has confirmed the first that was proposed.</summary>
    public static DutyAssignment? Former(IReadOnlyCollection<DutyAssignment> all) =>
        all.Where(d => d.Runs).OrderBy(d => d.From).ThenBy(d => d.Id).LastOrDefault() ?? all.Where(d => d.IsProposal).MinBy(d => d.Id);

    /// <summary>What the confirmation of a proposal ends: whoever has the place by now, and what else waits for it from the same day or an earlier one.</summary>
    public static IReadOnlyList<DutyAssignment> EndedBy(DutyAssignment confirmed, IReadOnlyCollection<DutyAssignment> all)
    {
        if (confirmed.ReplacesId is not { } place)
        {
            return [];
        }

        var former = all.FirstOrDefault(d => d.Id == place);
        var holder = former is { To: null } ? former : HolderOf(place, confirmed, all);
        return
        [
            .. holder is { To: null } ? [holder] : Array.Empty<DutyAssignment>(),
            .. all.Where(d => d.IsProposal && d.ReplacesId == place && d.Id != confirmed.Id && d.From <= confirmed.From),
        ];
    }

    /// <summary>Who runs in a place that its former holder left, however it left: followed from one to the next. What runs beside has a place of its own.</summary>
    private static DutyAssignment? HolderOf(int place, DutyAssignment confirmed, IReadOnlyCollection<DutyAssignment> all)
    {
        var line = new HashSet<int> { place };
        while (all.Any(d => d.ReplacesId is { } taken && line.Contains(taken) && line.Add(d.Id)))
        {
        }

        return all.Where(d => d.Runs && d.Id != confirmed.Id && d.ReplacesId is { } taken && line.Contains(taken)).OrderBy(d => d.From).ThenBy(d => d.Id).LastOrDefault();
    }
}
