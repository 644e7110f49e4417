namespace IntegrationPoint.Domain.Casework;

/// <summary>A body or a named person who works with the client beside the lead, for a period and in one role.</summary>
public sealed class Involvement
{
    public int Id { get; init; }
    public required int PersonId { get; init; }
    public required int BodyId { get; init; }
    public int? UserId { get; init; }

    /// <summary>co-worker, guide, chamber, provider, host, employer or youth-office.</summary>
    public required string Role { get; init; }
    public required DateOnly From { get; init; }
    public DateOnly? To { get; private set; }
    public int? ConsentId { get; init; }
    public required Provenance Provenance { get; init; }

    public void End(DateOnly lastDay)
    {
        Period.Check(From, lastDay);
        To = lastDay;
    }
}
