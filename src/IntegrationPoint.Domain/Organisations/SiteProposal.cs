namespace IntegrationPoint.Domain.Organisations;

/// <summary>A site as typed by an administrator.</summary>
public sealed record SiteProposal
{
    public string? Name { get; init; }
    public string? Municipality { get; init; }
    public string? Address { get; init; }
    public string? From { get; init; }
    public string? To { get; init; }
    public string? Code { get; init; }
}
