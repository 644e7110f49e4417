namespace IntegrationPoint.Domain.People;

/// <summary>People who live and reckon together.</summary>
public sealed class Household
{
    public int Id { get; init; }
    public required string Key { get; init; }
}
