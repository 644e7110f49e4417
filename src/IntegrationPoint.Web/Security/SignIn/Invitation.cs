using Microsoft.AspNetCore.Identity;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>The one-time link by which a person sets password and second factor; it dies with its first use, after a day, or with the next one.</summary>
public sealed class Invitation(UserManager<AppUser> users, Entrance entrance)
{
    private const string Purpose = "set-up";

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

        await users.UpdateSecurityStampAsync(user);
        var token = await users.GenerateUserTokenAsync(user, TokenOptions.DefaultProvider, Purpose);
        return $"{SignInPaths.SetUp}/{user.Key}?token={Uri.EscapeDataString(token)}";
    }

    public async Task<AppUser?> Read(string key, string? token)
    {
        var user = users.Users.FirstOrDefault(u => u.Key == key);
        return user is { Demo: false } && token is not null && entrance.Lives(user) && await users.VerifyUserTokenAsync(user, TokenOptions.DefaultProvider, Purpose, token)
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
}
