namespace IntegrationPoint.Domain.People;

/// <summary>A lock on a record with its reason: processing is restricted (Art. 18 GDPR, § 84 SGB X), or the record is of staff or their relatives (§ 35 Abs. 1 S. 3 SGB I).</summary>
public sealed class PersonLock
{
    public const string Restricted = "restricted";
    public const string StaffRelated = "staff-related";

    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary><see cref="Restricted"/> or <see cref="StaffRelated"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Code of list <c>lock-reason</c>.</summary>
    public required string Reason { get; init; }
    public required DateTime SetAt { get; init; }
    public required int SetById { get; init; }
    public DateTime? LiftedAt { get; private set; }
    public int? LiftedById { get; private set; }

    /// <summary>Code of list <c>lock-end-reason</c>.</summary>
    public string? LiftReason { get; private set; }
    public required Provenance Provenance { get; init; }

    public void Lift(int userId, DateTime at, string reason) => (LiftedById, LiftedAt, LiftReason) = (userId, at, reason);
}
