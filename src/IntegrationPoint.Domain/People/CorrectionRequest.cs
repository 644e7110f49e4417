namespace IntegrationPoint.Domain.People;

/// <summary>A body that does not own a value says it is wrong and what is right; the owning body decides (§ 84 SGB X).</summary>
public sealed class CorrectionRequest
{
    public int Id { get; init; }
    public required string Key { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Name of the part of the record, as in the register of persons.</summary>
    public required string Field { get; init; }

    /// <summary>The value when it was proposed, in words; null where nothing stood.</summary>
    public string? OldValue { get; init; }

    /// <summary>The proposed value in words; null: nothing shall stand.</summary>
    public string? NewValue { get; init; }

    /// <summary>JSON: the facts proposed.</summary>
    public required string Proposed { get; init; }
    public required string Reason { get; init; }

    /// <summary>The body that owns the value and decides.</summary>
    public required int DeciderBodyId { get; init; }
    public required int ProposerBodyId { get; init; }
    public required Provenance Provenance { get; init; }
    public bool? Accepted { get; private set; }
    public string? Answer { get; private set; }
    public int? DecidedById { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    public bool IsOpen => DecidedAt is null;

    /// <summary>Decides once; a second decision is refused.</summary>
    public Refusal? Decide(bool accepted, string? answer, int by, DateTime at)
    {
        if (!IsOpen)
        {
            return new Refusal("people.correction.decided");
        }

        (Accepted, Answer, DecidedById, DecidedAt) = (accepted, answer, by, at);
        return null;
    }
}
