using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace IntegrationPoint.Web.Security.Sessions;

/// <summary>Ties the sign-in cookie to a session row: a new one at every sign-in, none left after sign-out.</summary>
public sealed class SessionCookie(SessionBook sessions, IOptions<IdentityOptions> identity) : CookieAuthenticationEvents
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
        var secret = await sessions.Begin(UserId(who), how, Device.Of(http.Request), http.RequestAborted);
        who.AddClaim(new Claim(SessionClaims.Session, secret));
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var who = (ClaimsIdentity)context.Principal!.Identity!;
        var viewer = who.FindFirst(SessionClaims.Session) is { } secret
            ? await sessions.Check(secret.Value, UserId(who), who.FindFirst(identity.Value.ClaimsIdentity.SecurityStampClaimType)?.Value, context.HttpContext.RequestAborted)
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

    private static int UserId(ClaimsIdentity who) => int.Parse(who.FindFirst(ClaimTypes.NameIdentifier)!.Value, CultureInfo.InvariantCulture);
}
