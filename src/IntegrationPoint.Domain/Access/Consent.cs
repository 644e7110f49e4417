namespace IntegrationPoint.Domain.Access;

/// <summary>What a person allowed whom to see, for which purpose, in which text version; withdrawable at any time.</summary>
public sealed class Consent
{
    public int Id { get; init; }
    public required int PersonId { get; init; }
    public required int RecipientId { get; init; }
    public required string Purpose { get; init; }

    /// <summary>Names of data groups, separated by blanks.</summary>
    public required string Groups { get; init; }
    public required string TextVersion { get; init; }
    public required string Language { get; init; }

    /// <summary>signed, oral or online.</summary>
    public required string GivenHow { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; init; }
    public DateOnly? WithdrawnOn { get; private set; }
    public required Provenance Provenance { get; init; }

    public bool HoldsOn(DateOnly day) => Period.Covers(From, To, day) && (WithdrawnOn is null || day < WithdrawnOn);

    public void Withdraw(DateOnly day) => WithdrawnOn = day;
}
