using System.Globalization;
using System.Security.Claims;
using IntegrationPoint.Web.Security.SignIn;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace IntegrationPoint.Web.Security.Sessions;

/// <summary>Ties the sign-in cookie to a session row: a new one at every sign-in, none left after sign-out.</summary>
public sealed class SessionCookie(SessionBook sessions, Audit audit, IOptions<IdentityOptions> identity) : CookieAuthenticationEvents
{
    public override async Task SigningIn(CookieSigningInContext context)
    {
        var http = context.HttpContext;
        if (http.User.FindFirstValue(SessionClaims.Session) is { } old)
        {
            await sessions.End(old, http.RequestAborted);
        }

        var who = (ClaimsIdentity)context.Principal!.Identity!;
        var how = who.FindFirst(SessionClaims.How)?.Value ?? who.FindFirst(ClaimTypes.AuthenticationMethod)?.Value ?? "password";
        var device = Device.Of(http.Request);
        var secret = await sessions.Begin(UserId(who), how, device, http.RequestAborted);
        who.AddClaim(new Claim(SessionClaims.Session, secret));
        var viewer = await sessions.Check(secret, UserId(who), Stamp(who), http.RequestAborted)
            ?? throw new InvalidOperationException("An account that is not in force signed in.");
        await audit.SignedIn(viewer, how, device, http.RequestAborted);
        Likings.Remember(http, viewer.Language, viewer.SingleKeysOff);
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var who = (ClaimsIdentity)context.Principal!.Identity!;
        var viewer = who.FindFirst(SessionClaims.Session) is { } secret
            ? await sessions.Check(secret.Value, UserId(who), Stamp(who), context.HttpContext.RequestAborted)
            : null;
        if (viewer is null)
        {
            context.RejectPrincipal();
            context.Response.Cookies.Delete(context.Options.Cookie.Name!, context.Options.Cookie.Build(context.HttpContext));
            return;
        }

        context.HttpContext.Features.Set(viewer);
        context.ReplacePrincipal(SessionClaims.Principal(context.Principal, viewer, context.Scheme.Name));
    }

    public override async Task SigningOut(CookieSigningOutContext context)
    {
        if (context.HttpContext.User.FindFirstValue(SessionClaims.Session) is { } secret)
        {
            await sessions.End(secret, context.HttpContext.RequestAborted);
        }
    }

    /// <summary>A page asks for sign-in; a script that fetches gets a plain answer.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context) =>
        IsPage(context.HttpContext) ? SignIn(context) : Answer(context, StatusCodes.Status401Unauthorized);

    public override async Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        await audit.Note(AuditActions.Denied, "page", new { page = (context.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText }, context.HttpContext.RequestAborted);
        await Answer(context, StatusCodes.Status403Forbidden);
    }

    // Old browsers do not say how they ask; then the address tells.
    private static bool IsPage(HttpContext http) => !http.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal)
        && http.Request.Headers["Sec-Fetch-Mode"].ToString() switch
        {
            "navigate" => true,
            "" => http.GetEndpoint()?.Metadata.GetMetadata<IDisableCookieRedirectMetadata>() is null,
            _ => false,
        };

    // By path alone: the name of the host comes from the caller.
    private static Task SignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery);
        return Task.CompletedTask;
    }

    private static Task Answer(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private string? Stamp(ClaimsIdentity who) => who.FindFirst(identity.Value.ClaimsIdentity.SecurityStampClaimType)?.Value;

    private static int UserId(ClaimsIdentity who) => int.Parse(who.FindFirst(ClaimTypes.NameIdentifier)!.Value, CultureInfo.InvariantCulture);
}
