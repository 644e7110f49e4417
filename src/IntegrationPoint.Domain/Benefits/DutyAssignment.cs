namespace IntegrationPoint.Domain.Benefits;

/// <summary>The body responsible for a person in a period: proposed with its paragraph, confirmed or rejected by a human.</summary>
public sealed class DutyAssignment
{
    /// <summary>A first or last day is known so many days before; later is a slip of the pen. Who will be in charge by then acts from now on.</summary>
    public const int DaysAhead = 92;

    /// <summary>Codes of list <c>duty-end-reason</c> that the program itself writes.</summary>
    public const string Replaced = "replaced";
    public const string Withdrawn = "withdrawn";

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

    /// <summary>Code of list <c>duty-end-reason</c>.</summary>
    public string? EndReason { get; private set; }

    /// <summary>The responsibility whose place this one takes when it is confirmed: until then the former body stays in charge. Several may wait for the same place.</summary>
    public int? ReplacesId { get; init; }

    /// <summary>Version of the rule that proposed it.</summary>
    public string? RuleVersion { get; init; }
    public int? ConfirmedById { get; private set; }
    public DateTime? ConfirmedAt { get; private set; }
    public int? RejectedById { get; private set; }
    public DateTime? RejectedAt { get; private set; }

    /// <summary>Code of list <c>duty-reject-reason</c>.</summary>
    public string? RejectionReason { get; private set; }
    public required Provenance Provenance { get; init; }
    public int Version { get; private set; }

    /// <summary>Waits for the word of its body.</summary>
    public bool IsProposal => ConfirmedById is null && To is null;

    /// <summary>In charge by the word of its body, and without an end yet.</summary>
    public bool Runs => ConfirmedById is not null && To is null;

    public void Confirm(int userId, DateTime at) => (ConfirmedById, ConfirmedAt) = (userId, at);

    /// <summary>The body is not responsible and never was: the period is empty, so that no question about a day finds it.</summary>
    public void Reject(int userId, DateTime at, string reason) =>
        (RejectedById, RejectedAt, RejectionReason, To) = (userId, at, reason, From.AddDays(-1));

    /// <summary>Whoever proposed it takes it back before anybody decided: it never held.</summary>
    public void Withdraw() => (EndReason, To) = (Withdrawn, From.AddDays(-1));

    /// <summary>Ends before the first day of the one that takes its place; where no day is left it never held.</summary>
    public void Yield(DateOnly next) => (EndReason, To) = (Replaced, next > From ? next.AddDays(-1) : From.AddDays(-1));

    public void End(DateOnly lastDay, string? reason = null)
    {
        Period.Check(From, lastDay);
        (To, EndReason) = (lastDay, reason);
    }
}
