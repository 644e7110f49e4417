namespace IntegrationPoint.Domain.Reference;

/// <summary>A country on a dated list, for example the countries with a high prospect of staying. It says nothing about a person.</summary>
public sealed class CountryListEntry : IDatedEntry
{
    public const string HighProspect = "HIGH_PROSPECT";
    public const string SafeOrigin = "SAFE_ORIGIN";

    public int Id { get; init; }
    public required string List { get; init; }
    public required string Country { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; private set; }
    public required string Origin { get; init; }

    public bool KeptHere { get; private set; }

    public bool HoldsOn(DateOnly day) => Period.Covers(ValidFrom, ValidTo, day);

    /// <summary>Marks an entry that this installation added itself.</summary>
    public CountryListEntry AddedHere()
    {
        KeptHere = true;
        return this;
    }

    /// <summary>The last day that the source itself names; null leaves the entry open.</summary>
    public CountryListEntry Until(DateOnly? lastDay)
    {
        Period.Check(ValidFrom, lastDay);
        ValidTo = lastDay;
        return this;
    }

    public void End(DateOnly lastDay)
    {
        Until(lastDay);
        KeptHere = true;
    }
}
