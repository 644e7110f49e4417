using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Sessions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace IntegrationPoint.Web.Security.SignIn;

internal static class SignInSetup
{
    public const string SignInPath = "/account/sign-in";

    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddSingleton<SessionBook>();
        services.AddScoped<SessionCookie>();
        services.AddScoped<Personas>();
        services.AddIdentityCore<AppUser>(Rules)
            .AddEntityFrameworkStores<AppDb>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie =>
            {
                cookie.EventsType = typeof(SessionCookie);
                cookie.LoginPath = SignInPath;
                cookie.AccessDeniedPath = "/errors/403";
                cookie.ExpireTimeSpan = SessionLimits.Absolute;
                cookie.SlidingExpiration = false;
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie => cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5))
            .AddCookie(IdentityConstants.ExternalScheme, cookie => cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5));
        services.AddSingleton<Transport>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, CookieNames>();
        services.AddSingleton<IConfigureOptions<AntiforgeryOptions>, CookieNames>();
    }

    private static void Rules(IdentityOptions identity)
    {
        identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        identity.Password.RequiredLength = 12;
        identity.Password.RequiredUniqueChars = 5;
        identity.Password.RequireDigit = false;
        identity.Password.RequireLowercase = false;
        identity.Password.RequireUppercase = false;
        identity.Password.RequireNonAlphanumeric = false;
        identity.Lockout.MaxFailedAccessAttempts = 5;
        identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        identity.User.RequireUniqueEmail = false;
    }
}
