using System.Globalization;
using System.Security.Claims;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Security.Sessions;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>Every way in but the personas: two factors always, and one answer to whoever fails, whatever the reason was.</summary>
public sealed class Entrance(UserManager<AppUser> users, SignInManager<AppUser> signIn, Personas personas, TradeDay day, ServeOptions options, Audit audit)
{
    // As long as a password check takes on a slow machine: nobody learns from the time whether a name exists.
    private static readonly TimeSpan Floor = TimeSpan.FromMilliseconds(400);
    private static readonly AppUser Nobody = new() { Key = "", DisplayName = "", Role = "", BodyId = 0, ValidFrom = DateOnly.MinValue };
    private static readonly string NobodysHash = new PasswordHasher<AppUser>().HashPassword(Nobody, Data.PublicKeys.New());

    private HttpContext Http => signIn.Context;

    /// <summary>First factor; true leads to the second one.</summary>
    public async Task<bool> Password(string name, string password, CancellationToken ct)
    {
        var started = options.Clock.GetTimestamp();
        var user = await users.FindByNameAsync(name);
        var right = user is { Demo: false, TwoFactorEnabled: true } && Lives(user)
            ? await Check(user, password)
            : Unknown(password);
        if (!right)
        {
            await Refuse("password", user, ct);
            if (Floor - options.Clock.GetElapsedTime(started) is { Ticks: > 0 } rest)
            {
                await Task.Delay(rest, ct);
            }

            return false;
        }

        var half = new ClaimsIdentity(IdentityConstants.TwoFactorUserIdScheme);
        half.AddClaim(new Claim(ClaimTypes.Name, user!.Id.ToString(CultureInfo.InvariantCulture)));
        await Http.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(half));
        return true;
    }

    /// <summary>True while a right password waits for its second factor.</summary>
    public async Task<bool> HalfwayIn() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    public async Task<bool> Code(string code, CancellationToken ct)
    {
        var user = await signIn.GetTwoFactorAuthenticationUserAsync();
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        var result = user is not null && Lives(user) ? await signIn.TwoFactorAuthenticatorSignInAsync(digits, isPersistent: false, rememberClient: false) : SignInResult.Failed;
        return result.Succeeded || await Refuse("code", user, ct);
    }

    /// <summary>A recovery code opens once. Wrong ones count like wrong passwords.</summary>
    public async Task<bool> RecoveryCode(string code, CancellationToken ct)
    {
        var user = await signIn.GetTwoFactorAuthenticationUserAsync();
        if (user is null || !Lives(user) || await users.IsLockedOutAsync(user))
        {
            return await Refuse("recovery-code", user, ct);
        }

        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(code.Trim().ToUpperInvariant());
        if (!result.Succeeded)
        {
            await users.AccessFailedAsync(user);
        }

        return result.Succeeded || await Refuse("recovery-code", user, ct);
    }

    /// <summary>Two factors in one: the device, and the finger, face or number that unlocks it.</summary>
    public async Task<bool> Passkey(string credential, CancellationToken ct)
    {
        var answer = await signIn.PerformPasskeyAssertionAsync(credential);
        if (!answer.Succeeded || !Lives(answer.User) || (answer.User.Demo && !personas.Open(Http)) || await users.IsLockedOutAsync(answer.User))
        {
            return await Refuse("passkey", answer.Succeeded ? answer.User : null, ct);
        }

        await users.AddOrUpdatePasskeyAsync(answer.User, answer.Passkey);
        await signIn.SignInWithClaimsAsync(answer.User, isPersistent: false, [new Claim(SessionClaims.How, "passkey")]);
        return true;
    }

    public bool Lives(AppUser user) => user.ValidFrom <= day.Today && (user.ValidTo is null || user.ValidTo >= day.Today);

    private async Task<bool> Check(AppUser user, string password)
    {
        var result = await signIn.CheckPasswordSignInAsync(user, password, lockoutOnFailure: true);
        return result.Succeeded || (result.IsLockedOut && Unknown(password));
    }

    private bool Unknown(string password)
    {
        users.PasswordHasher.VerifyHashedPassword(Nobody, NobodysHash, password);
        return false;
    }

    private async Task<bool> Refuse(string how, AppUser? user, CancellationToken ct)
    {
        // What was typed as a name may be a password: only a known account is named, by its key.
        await audit.Note(AuditActions.SignInFailed, "session", new { how, account = user?.Key }, ct);
        return false;
    }
}
