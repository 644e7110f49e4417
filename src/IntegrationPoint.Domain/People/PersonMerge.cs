namespace IntegrationPoint.Domain.People;

/// <summary>Two records were recognised as one person. The merge keeps what it moved and can be taken back.</summary>
public sealed class PersonMerge
{
    public int Id { get; init; }
    public required int SurvivorId { get; init; }
    public required int MergedId { get; init; }
    public required DateTime At { get; init; }
    public required int ById { get; init; }
    public required string Reason { get; init; }

    /// <summary>JSON: table and row ids that moved to the survivor, for the way back.</summary>
    public required string Moved { get; init; }
    public DateTime? ReversedAt { get; private set; }
    public int? ReversedById { get; private set; }

    public void Reverse(DateTime at, int by) => (ReversedAt, ReversedById) = (at, by);
}
