using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>One rule for all cookies of the program: this host only, never for scripts, over TLS wherever there is TLS.</summary>
internal sealed class CookieNames(Transport transport) : IConfigureNamedOptions<CookieAuthenticationOptions>, IConfigureOptions<AntiforgeryOptions>, IConfigureOptions<CookieTempDataProviderOptions>
{
    public void Configure(string? name, CookieAuthenticationOptions options) => Rule(options.Cookie, name switch
    {
        var n when n == IdentityConstants.ApplicationScheme => "session",
        var n when n == IdentityConstants.TwoFactorUserIdScheme => "second-factor",
        _ => "directory",
    });

    public void Configure(CookieAuthenticationOptions options) => Configure(Options.DefaultName, options);

    public void Configure(AntiforgeryOptions options) => Rule(options.Cookie, "form");

    public void Configure(CookieTempDataProviderOptions options) => Rule(options.Cookie, "done");

    private void Rule(CookieBuilder cookie, string name)
    {
        // Browsers accept the prefix only together with Secure, which plain loopback cannot give.
        cookie.Name = transport.Tls ? "__Host-" + name : name;
        cookie.SecurePolicy = transport.Tls ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
        cookie.IsEssential = true;
    }
}
