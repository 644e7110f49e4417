using System.Security.Claims;

namespace IntegrationPoint.Web.Security.Sessions;

/// <summary>What the cookie carries: who, which session, which stamp. Role and body are read anew, so that a change counts at once.</summary>
public static class SessionClaims
{
    public const string Session = "ip:session";
    public const string How = "ip:how";
    public const string Role = "ip:role";
    public const string Language = "ip:lang";

    public static ClaimsPrincipal Principal(ClaimsPrincipal cookie, Viewer viewer, string scheme)
    {
        var identity = new ClaimsIdentity(cookie.Claims, scheme, ClaimTypes.Name, Role);
        identity.AddClaim(new Claim(Role, viewer.Role));
        identity.AddClaim(new Claim(Language, viewer.Language));
        return new ClaimsPrincipal(identity);
    }
}
