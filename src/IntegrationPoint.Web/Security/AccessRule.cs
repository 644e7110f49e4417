using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Web.Security;

/// <summary>One dated cell of the access matrix: what a role may do with a group of data, and for which purpose.</summary>
public sealed class AccessRule : IDatedEntry
{
    public required string Role { get; init; }
    public required DataGroup Group { get; init; }
    public required DateOnly ValidFrom { get; init; }
    public DateOnly? ValidTo { get; set; }
    public required AccessLevel Level { get; init; }

    /// <summary>Name of the narrower field set where the cell holds a word instead of a letter, for example first-name or permit-only.</summary>
    public string? Limit { get; init; }

    /// <summary>Code of list <c>purpose</c>.</summary>
    public required string Purpose { get; init; }
    public bool KeptHere { get; set; }
}
