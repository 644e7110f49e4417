namespace IntegrationPoint.Domain.Benefits;

/// <summary>A running benefit: regime, paying body, period, and why it began or ended.</summary>
public sealed class BenefitPeriod
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>regime</c>: ASYLBLG, SGB2, SGB3, SGB8, SGB12.</summary>
    public required string Regime { get; set; }
    public required int BodyId { get; init; }
    public required DateOnly From { get; set; }
    public DateOnly? To { get; private set; }

    /// <summary>Code of list <c>benefit-begin-reason</c>; null: nobody said it.</summary>
    public string? BeginReason { get; private set; }

    /// <summary>Code of list <c>benefit-end-reason</c>.</summary>
    public string? EndReason { get; private set; }

    /// <summary>Day on which a mistake was mended, and what it was; the values before are in the audit.</summary>
    public DateOnly? CorrectedOn { get; private set; }
    public string? CorrectionReason { get; private set; }
    public required Provenance Provenance { get; init; }
    public int Version { get; private set; }

    /// <summary>Recorded by mistake: its period is empty, so that no question about a day finds it.</summary>
    public bool NeverHeld => To < From;

    public void Because(string? beginReason) => BeginReason = beginReason;

    public void End(DateOnly lastDay, string reason)
    {
        Period.Check(From, lastDay);
        (To, EndReason) = (lastDay, reason);
    }

    public void Correct(string regime, DateOnly from, string? beginReason, DateOnly? to, string? endReason)
    {
        Period.Check(from, to);
        (Regime, From, BeginReason, To, EndReason) = (regime, from, beginReason, to, to is null ? null : endReason);
    }

    /// <summary>There was no such benefit.</summary>
    public void Withdraw() => (To, EndReason) = (From.AddDays(-1), null);

    public void Mended(DateOnly on, string reason) => (CorrectedOn, CorrectionReason) = (on, reason);
}
