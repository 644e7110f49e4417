namespace IntegrationPoint.Domain.People;

/// <summary>A person's place in a household for a period.</summary>
public sealed class HouseholdMember
{
    public int Id { get; init; }
    public required int HouseholdId { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>relation</c>: head, spouse, child, parent, sibling, relative.</summary>
    public required string Relation { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; private set; }

    /// <summary>Belongs to the benefit unit of the head.</summary>
    public bool InBenefitUnit { get; init; } = true;

    /// <summary>Hours of childcare a week the household misses because of this child; null if not a child or not asked.</summary>
    public int? ChildcareHours { get; init; }
    public required Provenance Provenance { get; init; }

    public void End(DateOnly lastDay)
    {
        Period.Check(From, lastDay);
        To = lastDay;
    }
}
