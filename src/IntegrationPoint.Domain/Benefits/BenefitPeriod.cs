namespace IntegrationPoint.Domain.Benefits;

/// <summary>A running benefit: regime, paying body, period, and why it began or ended.</summary>
public sealed class BenefitPeriod
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>regime</c>: ASYLBLG, SGB2, SGB3, SGB8, SGB12.</summary>
    public required string Regime { get; init; }
    public required int BodyId { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; private set; }
    public string? EndReason { get; private set; }
    public required Provenance Provenance { get; init; }

    public void End(DateOnly lastDay, string reason)
    {
        Period.Check(From, lastDay);
        (To, EndReason) = (lastDay, reason);
    }
}
