namespace IntegrationPoint.Web.Security;

/// <summary>The part of a person's identity that the viewer may see, cut in the query: what is not theirs never leaves the database.</summary>
public sealed record IdentityView
{
    public required int PersonId { get; init; }
    public required string Key { get; init; }
    public string? FileNumber { get; init; }
    public required string GivenName { get; init; }
    public string? FamilyName { get; init; }
    public string? OwnScriptName { get; init; }
    public string? OwnScriptLanguage { get; init; }
    public string? CallName { get; init; }
    public required string SortName { get; init; }
    public DateOnly? BirthDate { get; init; }
    public string? BirthPrecision { get; init; }
    public string? Sex { get; init; }
    public string? Phone { get; init; }
    public string? Email { get; init; }
    public string? ContactChannel { get; init; }
    public string? ContactLanguage { get; init; }
    public bool? MayWrite { get; init; }
    public bool Restricted { get; init; }

    public string DisplayName => FamilyName is null ? GivenName : $"{GivenName} {FamilyName}";
}
