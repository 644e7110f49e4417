namespace IntegrationPoint.Domain.Organisations;

/// <summary>A counter of the Integration Point. Sites open and close.</summary>
public sealed class Site
{
    public int Id { get; init; }

    /// <summary>Short name in addresses, for example <c>aachen</c>.</summary>
    public required string Code { get; init; }
    public required string Name { get; init; }
    public required string Address { get; init; }
    public required string Municipality { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; private set; }

    public void Close(DateOnly lastDay)
    {
        Period.Check(ValidFrom, lastDay);
        ValidTo = lastDay;
    }
}
