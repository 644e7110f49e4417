using System.Security.Claims;
using IntegrationPoint.Web.Security.Sessions;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Identity;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>Sign-in through the directory of a city (OpenID Connect). Accounts are made here; the directory only says who it is, and that it asked for two factors.</summary>
public sealed class DirectorySignIn(IConfiguration configuration, UserManager<AppUser> users, SignInManager<AppUser> signIn, Entrance entrance, Audit audit)
{
    public const string Scheme = "directory";

    public bool Configured => IsConfigured(configuration);

    public static bool IsConfigured(IConfiguration configuration) => !string.IsNullOrEmpty(configuration["Oidc:Authority"]);

    /// <summary>The first time the directory's name for the person must be the name of an account here; after that its subject counts.</summary>
    public async Task<bool> Finish(CancellationToken ct)
    {
        var ticket = await signIn.Context.AuthenticateAsync(IdentityConstants.ExternalScheme);
        await signIn.Context.SignOutAsync(IdentityConstants.ExternalScheme);
        var subject = ticket.Principal?.FindFirstValue("sub");
        var name = ticket.Principal?.FindFirstValue(configuration["Oidc:UserClaim"] ?? "preferred_username");
        var user = subject is null ? null : await users.FindByLoginAsync(Scheme, subject) ?? await Link(subject, name);
        if (user is null || user.Demo || !entrance.Lives(user))
        {
            await audit.Note(AuditActions.SignInFailed, "session", new { how = Scheme, account = user?.Key }, ct);
            return false;
        }

        await signIn.SignInWithClaimsAsync(user, isPersistent: false, [new Claim(SessionClaims.How, Scheme)]);
        return true;
    }

    private async Task<AppUser?> Link(string subject, string? name)
    {
        var user = string.IsNullOrEmpty(name) ? null : await users.FindByNameAsync(name);
        // One account, one person in the directory: a second subject with the same name is somebody else.
        if (user is null or { Demo: true } || (await users.GetLoginsAsync(user)).Any(l => l.LoginProvider == Scheme))
        {
            return null;
        }

        await users.AddLoginAsync(user, new UserLoginInfo(Scheme, subject, null));
        return user;
    }

    /// <summary>Code flow with PKCE, state and nonce; one issuer only, and the level of assurance that was asked for.</summary>
    internal static void Set(OpenIdConnectOptions options, IConfiguration configuration)
    {
        var levels = (configuration["Oidc:Acr"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.Authority = configuration["Oidc:Authority"];
        options.ClientId = configuration["Oidc:ClientId"];
        options.ClientSecret = configuration["Oidc:ClientSecret"];
        options.RequireHttpsMetadata = configuration.GetValue("Oidc:RequireHttps", true);
        options.CallbackPath = SignInPaths.Directory + "/answer";
        options.ResponseType = "code";
        options.ResponseMode = "query";
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.Scope.Clear();
        options.Scope.Add("openid");
        options.Scope.Add("profile");
        options.Events.OnRedirectToIdentityProvider = context =>
        {
            context.ProtocolMessage.AcrValues = levels.Length > 0 ? string.Join(' ', levels) : null;
            return Task.CompletedTask;
        };
        options.Events.OnTokenValidated = context =>
        {
            if (!TwoFactors(context.Principal!, levels))
            {
                context.Fail("The directory did not confirm a second factor.");
            }

            return Task.CompletedTask;
        };
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.Redirect(SignInPaths.SignIn + "?failed=directory");
            return Task.CompletedTask;
        };
    }

    private static bool TwoFactors(ClaimsPrincipal who, string[] levels) => levels.Length > 0
        ? levels.Contains(who.FindFirstValue("acr"), StringComparer.Ordinal)
        : who.FindAll("amr").Any(c => c.Value is "mfa" or "otp" or "hwk" or "sc" or "fido");
}
