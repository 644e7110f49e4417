namespace IntegrationPoint.Domain.People;

/// <summary>A nationality in a period; a person may hold several.</summary>
public sealed class Nationality
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>country</c>: ISO 3166 alpha-2, XXA stateless, XXB unclear.</summary>
    public required string Country { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; private set; }
    public required Provenance Provenance { get; init; }

    public void End(DateOnly lastDay) => To = lastDay;
}
