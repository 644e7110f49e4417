namespace IntegrationPoint.Domain.People;

/// <summary>The places one person had, and what may follow them: nobody lives in two households on one day.</summary>
public static class HouseholdStay
{
    /// <summary>Why somebody cannot enter a household on a day: a later place is known already.</summary>
    public static Refusal? Enters(IEnumerable<HouseholdMember> places, DateOnly from) =>
        places.Any(p => p.From > from || p.To > from) ? new Refusal("person.household.later-place") : null;

    /// <summary>Ends what lasts on the day or longer with the day before; what began on that day was never so, and is returned for removal.</summary>
    public static IReadOnlyList<HouseholdMember> Leave(IEnumerable<HouseholdMember> places, DateOnly from, string reason)
    {
        var touched = places.Where(p => p.To is null || p.To >= from).ToList();
        foreach (var place in touched.Where(p => p.From < from))
        {
            place.End(from.AddDays(-1), place.EndReason ?? reason);
        }

        return touched.FindAll(p => p.From >= from);
    }

    /// <summary>Why a place cannot stand beside the others of the same person.</summary>
    public static Refusal? StandsBeside(IEnumerable<HouseholdMember> others, DateOnly from, DateOnly? to) =>
        others.Any(o => (to is null || o.From <= to) && (o.To is null || o.To >= from)) ? new Refusal("person.household.overlaps") : null;
}
