namespace IntegrationPoint.Domain.Intake;

/// <summary>An unfinished sitting: saved every few seconds, found again after an interruption.</summary>
public sealed class IntakeDraft
{
    public int Id { get; init; }
    public required string Key { get; init; }

    /// <summary>1 desk, 2 first interview.</summary>
    public required int Sitting { get; init; }
    public int? PersonId { get; private set; }
    public required int SiteId { get; init; }
    public required int BodyId { get; init; }
    public required int ById { get; init; }

    /// <summary>JSON: the answers as typed, also those that are not valid yet.</summary>
    public required string Answers { get; set; }
    public required DateTime StartedAt { get; init; }
    public required DateTime SavedAt { get; set; }
    public DateTime? FinishedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>The second sitting is about a person who has a record already.</summary>
    public void About(int personId) => PersonId = personId;

    public void Keep(string answers, DateTime at) => (Answers, SavedAt) = (answers, at);

    public void Finish(int personId, DateTime at) => (PersonId, FinishedAt) = (personId, at);
}
