namespace IntegrationPoint.Domain.Intake;

/// <summary>An unfinished sitting: saved every few seconds, found again after an interruption.</summary>
public sealed class IntakeDraft
{
    public int Id { get; init; }
    public required string Key { get; init; }

    /// <summary>1 desk, 2 first interview.</summary>
    public required int Sitting { get; init; }
    public int? PersonId { get; private set; }

    /// <summary>Whose family the person of this sitting belongs to, while it lasts; null: nobody's.</summary>
    public int? FamilyOfId { get; private set; }

    /// <summary>The counter where the person sits; an interview is bound to none.</summary>
    public int? SiteId { get; set; }
    public required int BodyId { get; init; }
    /// <summary>Who kept it last.</summary>
    public required int ById { get; set; }

    /// <summary>JSON: the answers as typed, also those that are not valid yet.</summary>
    public required string Answers { get; set; }
    public required DateTime StartedAt { get; init; }
    public required DateTime SavedAt { get; set; }
    public DateTime? FinishedAt { get; private set; }
    public int Version { get; private set; }

    /// <summary>The second sitting is about a person who has a record already.</summary>
    public void About(int personId) => PersonId = personId;

    public void OfFamily(int? personId) => FamilyOfId = personId;

    public void Keep(string answers, int byId, DateTime at) => (Answers, ById, SavedAt) = (answers, byId, at);

    /// <summary>What was typed stands on the record from now on; the draft keeps none of it (Art. 5 GDPR).</summary>
    public void Finish(int personId, DateTime at) => (PersonId, FamilyOfId, FinishedAt, Answers) = (personId, null, at, "{}");
}
