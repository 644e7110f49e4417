namespace IntegrationPoint.Domain.People;

/// <summary>A person comes to a municipality or leaves it: the event behind every arrival figure.</summary>
public sealed class MunicipalMove
{
    public const string Arrival = "arrival";
    public const string Departure = "departure";

    public int Id { get; init; }
    public required int PersonId { get; init; }
    public required string Kind { get; init; }
    public required DateOnly On { get; init; }
    public required string Municipality { get; init; }
    public required Provenance Provenance { get; init; }
}
