namespace IntegrationPoint.Web.Data;

/// <summary>A list somebody wants to see again: its filter as an address, never the names in it.</summary>
public sealed class SavedView
{
    public int Id { get; init; }
    public required string Key { get; init; }
    public required int UserId { get; init; }
    public required string Name { get; set; }

    /// <summary>Query part of the address of the list, without search words.</summary>
    public required string Query { get; set; }
    public required DateTime SavedAt { get; set; }
}
