namespace IntegrationPoint.Web.Security;

/// <summary>Who looks: one person in one role at one body, as the database knew them at most half a minute ago.</summary>
public sealed record Viewer(int UserId, string Key, string Name, string Role, int BodyId, string BodyKind, int? SiteId)
{
    public string BodyName { get; init; } = "";
    public string Language { get; init; } = "de";
    public bool SingleKeysOff { get; init; }
}
