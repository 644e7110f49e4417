namespace IntegrationPoint.Domain.People;

/// <summary>An index key of a person's names, by which search and duplicate check find them.</summary>
public sealed class SearchKey
{
    public required int PersonId { get; init; }
    public required string Key { get; init; }
}
