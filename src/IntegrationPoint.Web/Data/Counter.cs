namespace IntegrationPoint.Web.Data;

/// <summary>A number that only grows; whoever takes from it holds it until the transaction ends.</summary>
public sealed class Counter
{
    public required string Name { get; init; }
    public long Value { get; private set; }
}
