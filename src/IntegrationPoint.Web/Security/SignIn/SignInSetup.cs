using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security.Sessions;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace IntegrationPoint.Web.Security.SignIn;

internal static class SignInSetup
{
    public static void AddSignIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<SessionBook>();
        services.AddScoped<SessionCookie>();
        services.AddScoped<Personas>();
        services.AddScoped<Entrance>();
        services.AddScoped<Invitation>();
        services.AddScoped<NewAccount>();
        services.AddScoped<DirectorySignIn>();
        services.AddScoped<IPasskeyHandler<AppUser>, PasskeyHandler<AppUser>>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.ValidateOrigin = OurOrigin;
        });
        services.AddIdentityCore<AppUser>(Rules)
            .AddEntityFrameworkStores<AppDb>()
            .AddSignInManager()
            .AddPasswordValidator<CommonPasswords>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<CodeOnce>(TokenOptions.DefaultAuthenticatorProvider);
        var schemes = services.AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(IdentityConstants.ApplicationScheme, cookie =>
            {
                cookie.EventsType = typeof(SessionCookie);
                cookie.LoginPath = SignInPaths.SignIn;
                cookie.ReturnUrlParameter = "returnUrl";
                cookie.ExpireTimeSpan = SessionLimits.Absolute;
                cookie.SlidingExpiration = false;
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, cookie => cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5))
            .AddCookie(IdentityConstants.ExternalScheme, cookie => cookie.ExpireTimeSpan = TimeSpan.FromMinutes(5));
        if (DirectorySignIn.IsConfigured(configuration))
        {
            schemes.AddOpenIdConnect(DirectorySignIn.Scheme, options => DirectorySignIn.Set(options, configuration));
        }

        services.AddSingleton<Transport>();
        services.AddSingleton<IConfigureOptions<CookieAuthenticationOptions>, CookieNames>();
        services.AddSingleton<IConfigureOptions<AntiforgeryOptions>, CookieNames>();
        services.AddSingleton<IConfigureOptions<CookieTempDataProviderOptions>, CookieNames>();
    }

    /// <summary>Where the browser says the device was asked must be this very address; Identity would only compare it with the Origin header, which says no more than where the form was sent from.</summary>
    private static ValueTask<bool> OurOrigin(PasskeyOriginValidationContext asked) => ValueTask.FromResult(
        !asked.CrossOrigin
        && Uri.TryCreate(asked.Origin, UriKind.Absolute, out var origin)
        && origin.Equals(new Uri($"{asked.HttpContext.Request.Scheme}://{asked.HttpContext.Request.Host}")));

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
