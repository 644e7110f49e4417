namespace IntegrationPoint.Domain.People;

/// <summary>Somebody compared two similar records and found two people; they are not suggested again.</summary>
public sealed class KnownDifferent
{
    /// <summary>The smaller of the two ids.</summary>
    public required int FirstId { get; init; }
    public required int SecondId { get; init; }
    public required DateTime At { get; init; }
    public required int ById { get; init; }
}
