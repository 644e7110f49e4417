namespace IntegrationPoint.Domain.People;

/// <summary>Where a person lives in a period.</summary>
public sealed class Address
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>accommodation</c>.</summary>
    public required string Accommodation { get; init; }
    public required string Street { get; init; }
    public required string Postcode { get; init; }

    /// <summary>Code of list <c>municipality</c> (AGS, eight digits).</summary>
    public required string Municipality { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; private set; }

    /// <summary>The paper ties the person to this place (residence requirement).</summary>
    public bool ResidenceRequired { get; init; }
    public required Provenance Provenance { get; init; }

    public void End(DateOnly lastDay)
    {
        Period.Check(From, lastDay);
        To = lastDay;
    }
}
