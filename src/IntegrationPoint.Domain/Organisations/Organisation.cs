namespace IntegrationPoint.Domain.Organisations;

/// <summary>A body that takes part: office, Jobcenter, agency, chamber, provider, association, firm.</summary>
public sealed class Organisation
{
    public int Id { get; init; }
    public required string Key { get; init; }

    /// <summary>Code of list <c>body-kind</c>.</summary>
    public required string Kind { get; init; }
    public required string Name { get; set; }
    public required string ShortName { get; set; }

    /// <summary>Official municipality key (AGS), eight digits, of the place it serves; null for a wider area.</summary>
    public string? Municipality { get; set; }
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
