namespace IntegrationPoint.Domain.Organisations;

/// <summary>A counter of the Integration Point. Sites open and close.</summary>
public sealed class Site
{
    public int Id { get; init; }

    /// <summary>Short name in addresses, for example <c>aachen</c>.</summary>
    public required string Code { get; init; }
    public required string Name { get; set; }
    public required string Address { get; set; }
    public required string Municipality { get; init; }
    public required DateOnly ValidFrom { get; set; }
    public DateOnly? ValidTo { get; private set; }
    public int Version { get; private set; }

    /// <param name="lastDay">Null takes an end back.</param>
    public void Close(DateOnly? lastDay)
    {
        Period.Check(ValidFrom, lastDay);
        ValidTo = lastDay;
    }
}
