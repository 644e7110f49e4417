namespace IntegrationPoint.Domain.Profile;

/// <summary>What decides how much time a person can give to course or work, as told on a day; the newest word counts.</summary>
public sealed class Availability
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Hours a week this person has no time because nobody looks after the children; null: not said, or no children to look after. What each child needs stands at its place in the household.</summary>
    public int? MissingChildcareHours { get; init; }

    /// <summary>Whom the person looks after, in their words.</summary>
    public string? FamilyDuties { get; init; }

    /// <summary>yes, no or later: whether whole days of work are possible. Never why not.</summary>
    public string? FullDays { get; init; }

    /// <summary>yes, no or later: whether the person wants a medical clarification. Never a diagnosis.</summary>
    public string? HealthClarification { get; init; }
    public required DateOnly On { get; init; }
    public required int BodyId { get; init; }
    public required Provenance Provenance { get; init; }
}
