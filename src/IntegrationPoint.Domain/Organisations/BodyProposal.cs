namespace IntegrationPoint.Domain.Organisations;

/// <summary>A body as typed by an administrator.</summary>
public sealed record BodyProposal
{
    public string? Kind { get; init; }
    public string? Name { get; init; }
    public string? ShortName { get; init; }
    public string? Municipality { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public string? Key { get; init; }
}
