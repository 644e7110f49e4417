namespace IntegrationPoint.Web.Features.Search.Shared;

/// <summary>Why somebody was found; the order is the order of the results.</summary>
public enum SearchReason
{
    FileNumber,
    Number,
    Phone,
    ExactName,
    NameBegins,
    BirthDate,
    SoundsAlike,
}

/// <summary>Somebody found, with just what a line of results shows.</summary>
public sealed record SearchHit
{
    public required int PersonId { get; init; }
    public required string Key { get; init; }
    public required string GivenName { get; init; }
    public string? FamilyName { get; init; }
    public required string SortName { get; init; }
    public string? OwnScriptName { get; init; }
    public string? OwnScriptLanguage { get; init; }
    public string? FileNumber { get; init; }
    public DateOnly? BirthDate { get; init; }
    public string? BirthPrecision { get; init; }
    public SearchReason Reason { get; init; }

    public string DisplayName => FamilyName is null ? GivenName : $"{GivenName} {FamilyName}";
}
