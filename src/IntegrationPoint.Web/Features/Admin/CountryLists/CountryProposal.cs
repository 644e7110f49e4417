namespace IntegrationPoint.Web.Features.Admin.CountryLists;

/// <summary>A country for a list, as typed.</summary>
public sealed record CountryProposal
{
    public string? Country { get; init; }
    public string? From { get; init; }
    public string? Origin { get; init; }
}
