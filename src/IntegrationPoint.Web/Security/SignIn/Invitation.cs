using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>The one-time link by which a person sets password and second factor; it dies with its first use, after a day, or with the next one.</summary>
public sealed class Invitation(UserManager<AppUser> users, Entrance entrance, TimeProvider clock)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    /// <summary>Takes away what the account had, so that nobody who held it before can follow.</summary>
    public async Task<string> Issue(AppUser user)
    {
        user.PasswordHash = null;
        user.TwoFactorEnabled = false;
        await users.ResetAuthenticatorKeyAsync(user);
        foreach (var passkey in await users.GetPasskeysAsync(user))
        {
            await users.RemovePasskeyAsync(user, passkey.CredentialId);
        }

        foreach (var login in await users.GetLoginsAsync(user))
        {
            await users.RemoveLoginAsync(user, login.LoginProvider, login.ProviderKey);
        }

        await users.UpdateSecurityStampAsync(user);
        var end = (clock.GetUtcNow() + Life).ToUnixTimeSeconds();
        var token = await users.GenerateUserTokenAsync(user, TokenOptions.DefaultProvider, Purpose(end));
        return string.Create(CultureInfo.InvariantCulture, $"{SignInPaths.SetUp}/{user.Key}?token={end}.{Uri.EscapeDataString(token)}");
    }

    public async Task<AppUser?> Read(string key, string? token)
    {
        var user = users.Users.FirstOrDefault(u => u.Key == key);
        return user is { Demo: false } && entrance.Lives(user) && token?.Split('.', 2) is [var end, var seal]
            && long.TryParse(end, NumberStyles.None, CultureInfo.InvariantCulture, out var until) && clock.GetUtcNow().ToUnixTimeSeconds() < until
            && await users.VerifyUserTokenAsync(user, TokenOptions.DefaultProvider, Purpose(until), seal)
            ? user
            : null;
    }

    /// <summary>Sets password and second factor in one step; an account with only one of them cannot exist.</summary>
    /// <returns>Recovery codes, or what was wrong.</returns>
    public async Task<(IReadOnlyList<string> Codes, string? Error)> Accept(AppUser user, string password, string code)
    {
        foreach (var rule in users.PasswordValidators)
        {
            if (!(await rule.ValidateAsync(users, user, password)).Succeeded)
            {
                return ([], "security.password.weak");
            }
        }

        if (!await users.VerifyTwoFactorTokenAsync(user, users.Options.Tokens.AuthenticatorTokenProvider, string.Concat(code.Where(char.IsAsciiDigit))))
        {
            return ([], "security.code.wrong");
        }

        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        user.TwoFactorEnabled = true;
        user.AccessFailedCount = 0;
        await users.UpdateSecurityStampAsync(user);
        return ([.. await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 10) ?? []], null);
    }

    // The end is part of what is sealed: nobody prolongs a link by writing another number.
    private static string Purpose(long end) => string.Create(CultureInfo.InvariantCulture, $"set-up until {end}");
}
