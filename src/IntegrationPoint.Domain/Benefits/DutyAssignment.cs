namespace IntegrationPoint.Domain.Benefits;

/// <summary>The body responsible for a person in a period: proposed with its paragraph, confirmed by a human.</summary>
public sealed class DutyAssignment
{
    public int Id { get; init; }
    public required int PersonId { get; init; }
    public required int BodyId { get; init; }
    public required string Regime { get; init; }

    /// <summary>Text key or words that say why.</summary>
    public required string Reason { get; init; }

    /// <summary>Paragraph in German form.</summary>
    public required string Norm { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; private set; }

    /// <summary>Version of the rule that proposed it.</summary>
    public string? RuleVersion { get; init; }
    public int? ConfirmedById { get; private set; }
    public DateTime? ConfirmedAt { get; private set; }
    public required Provenance Provenance { get; init; }

    public void Confirm(int userId, DateTime at) => (ConfirmedById, ConfirmedAt) = (userId, at);

    public void End(DateOnly lastDay)
    {
        Period.Check(From, lastDay);
        To = lastDay;
    }
}
