namespace IntegrationPoint.Domain.Residence;

/// <summary>A step of the asylum procedure: request, application, hearing, decision, appeal.</summary>
public sealed class AsylumStage
{
    public int Id { get; init; }
    public required int PersonId { get; init; }

    /// <summary>Code of list <c>asylum-stage</c>.</summary>
    public required string Stage { get; init; }

    /// <summary>Code of list <c>asylum-outcome</c>; null while nothing is decided.</summary>
    public string? Outcome { get; init; }
    public required DateOnly On { get; init; }
    public required Provenance Provenance { get; init; }

    /// <summary>The day on which it turned out that this step never was like that; null while it holds.</summary>
    public DateOnly? WithdrawnOn { get; private set; }
    public int? WithdrawnById { get; private set; }
    public string? WithdrawnReason { get; private set; }

    public bool Holds => WithdrawnOn is null;

    /// <summary>Takes back a wrong step; it stays readable (§ 84 SGB X), the right one is written beside it.</summary>
    public Refusal? Withdraw(string reason, int by, DateOnly day)
    {
        if (!Holds)
        {
            return new Refusal("person.stages.withdrawn-already");
        }

        (WithdrawnOn, WithdrawnById, WithdrawnReason) = (day, by, reason);
        return null;
    }
}
