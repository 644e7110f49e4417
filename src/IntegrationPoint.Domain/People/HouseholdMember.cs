namespace IntegrationPoint.Domain.People;

/// <summary>A person's place in a household for a period.</summary>
public sealed class HouseholdMember
{
    public int Id { get; init; }
    public required int HouseholdId { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>relation</c>: head, spouse, child, parent, sibling, relative.</summary>
    public required string Relation { get; set; }
    public required DateOnly From { get; set; }
    public DateOnly? To { get; private set; }

    /// <summary>Code of list <c>household-end-reason</c>; null while the place lasts, or where nobody wrote one.</summary>
    public string? EndReason { get; private set; }

    /// <summary>Belongs to the benefit unit of the head (§ 7 Abs. 3 SGB II).</summary>
    public bool InBenefitUnit { get; set; } = true;

    /// <summary>Hours of childcare a week the household misses because of this child; null if not a child or not asked. What keeps a parent from course or work is said in <see cref="Profile.Availability.MissingChildcareHours"/>.</summary>
    public int? ChildcareHours { get; set; }
    public required Provenance Provenance { get; set; }
    public int Version { get; private set; }

    public void End(DateOnly lastDay, string? reason = null)
    {
        Period.Check(From, lastDay);
        (To, EndReason) = (lastDay, reason);
    }

    /// <summary>The place as it should have been written; from then on it is the word of who corrects it.</summary>
    public void Correct(HouseholdPlace place, Provenance by)
    {
        Period.Check(place.From, place.To);
        (Relation, From, To, EndReason) = (place.Relation, place.From, place.To, place.EndReason);
        (InBenefitUnit, ChildcareHours, Provenance) = (place.InBenefitUnit, place.ChildcareHours, by);
    }
}
