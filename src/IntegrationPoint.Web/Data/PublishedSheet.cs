namespace IntegrationPoint.Web.Data;

/// <summary>Figures of a body on a key date as they were first shown to those who see sums only. They never change: a second count beside the first would tell of single persons.</summary>
public sealed class PublishedSheet
{
    public int Id { get; init; }
    public required int BodyId { get; init; }
    public required DateOnly On { get; init; }

    /// <summary>JSON; population, dimension, code, site, count, and whether the cell is hidden.</summary>
    public required string Cells { get; init; }
    public required DateTime At { get; init; }
}
