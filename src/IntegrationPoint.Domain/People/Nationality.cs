namespace IntegrationPoint.Domain.People;

/// <summary>A nationality in a period; a person may hold several.</summary>
public sealed class Nationality
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Nobody knows it yet: no nationality beside others, but the gap that the first known one fills.</summary>
    public const string Unclear = "XXB";

    /// <summary>Code of list <c>country</c>: ISO 3166 alpha-2, XXA stateless, XXB unclear.</summary>
    public required string Country { get; set; }
    public DateOnly? From { get; set; }
    public DateOnly? To { get; private set; }
    public required Provenance Provenance { get; set; }

    public void End(DateOnly lastDay) => To = lastDay;

    /// <summary>What stood here was wrong from the first day on: a correction is no end and leaves no second nationality behind (§ 84 SGB X).</summary>
    public void Correct(string country, DateOnly? from, DateOnly? to, Provenance source) => (Country, From, To, Provenance) = (country, from, to, source);
}
