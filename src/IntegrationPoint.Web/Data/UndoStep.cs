namespace IntegrationPoint.Web.Data;

/// <summary>What one command changed, so that its author can take it back within seconds.</summary>
public sealed class UndoStep
{
    public int Id { get; init; }
    public required string Key { get; init; }
    public required int UserId { get; init; }
    public required DateTime At { get; init; }

    /// <summary>JSON: the rows that were added or changed, with the values before and after.</summary>
    public required string Changes { get; init; }
    public DateTime? UndoneAt { get; set; }
}
