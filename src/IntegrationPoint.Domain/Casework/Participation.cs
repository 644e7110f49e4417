namespace IntegrationPoint.Domain.Casework;

/// <summary>A course, measure, community work, internship, training or job of a person, from entitlement to result.</summary>
public sealed class Participation
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>measure</c> (with its group: course, measure, community, internship, training, work).</summary>
    public required string Measure { get; init; }
    public required string Group { get; init; }
    public required string Title { get; init; }
    public int? ProviderId { get; init; }
    public DateOnly? EntitledOn { get; init; }
    public DateOnly? RegisteredOn { get; init; }

    /// <summary>Code of list <c>not-started-reason</c>: why an entitlement has not become a start yet; null is unknown.</summary>
    public string? NotStartedReason { get; private set; }
    public DateOnly? StartedOn { get; private set; }
    public DateOnly? EndedOn { get; private set; }

    /// <summary>Started and confirmed by the provider; an assignment alone is no activity.</summary>
    public bool Confirmed { get; private set; }

    /// <summary>Share of hours attended, 0 to 100.</summary>
    public int? AttendedPercent { get; private set; }
    public string? Result { get; private set; }

    /// <summary>Code of list <c>drop-out-reason</c>.</summary>
    public string? DropOutReason { get; private set; }
    public required Provenance Provenance { get; init; }

    public void Wait(string? reason) => NotStartedReason = reason;

    public void Start(DateOnly day, bool confirmed) => (StartedOn, Confirmed) = (day, confirmed);

    public void Finish(DateOnly day, string result, int? attendedPercent, string? dropOutReason) =>
        (EndedOn, Result, AttendedPercent, DropOutReason) = (day, result, attendedPercent, dropOutReason);
}
