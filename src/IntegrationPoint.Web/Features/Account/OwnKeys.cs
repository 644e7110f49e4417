using System.Globalization;
using System.Security.Claims;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using IntegrationPoint.Web.Security.Hardening;
using IntegrationPoint.Web.Security.Sessions;
using IntegrationPoint.Web.Security.Trail;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Account;

/// <summary>Passkeys, recovery codes and password of the viewer.</summary>
public sealed class OwnKeys(AppDb db, CurrentViewer current, UserManager<AppUser> users, SignInManager<AppUser> signIn, SessionBook book, TradeDay day, Audit audit)
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(15);

    public async Task<bool> Fresh(ClaimsPrincipal user, CancellationToken ct)
    {
        var hash = SessionBook.HashOf(user.FindFirstValue(SessionClaims.Session) ?? "");
        var since = day.Now - FreshFor;
        return await db.Set<UserSession>().AnyAsync(s => s.Hash == hash && s.StartedAt > since, ct);
    }

    public async Task<(bool Demo, int CodesLeft)> State(CancellationToken ct)
    {
        var user = await Me(ct);
        return (user.Demo, await users.CountRecoveryCodesAsync(user));
    }

    public async Task<IList<UserPasskeyInfo>> Passkeys(CancellationToken ct) => await users.GetPasskeysAsync(await Me(ct));

    public async Task<string> CreationOptions(CancellationToken ct)
    {
        var user = await Me(ct);
        return await signIn.MakePasskeyCreationOptionsAsync(new PasskeyUserEntity
        {
            Id = user.Id.ToString(CultureInfo.InvariantCulture),
            Name = user.UserName!,
            DisplayName = user.DisplayName,
        });
    }

    public async Task<bool> Add(string credential, string? name, CancellationToken ct)
    {
        var user = await Me(ct);
        var made = await signIn.PerformPasskeyAttestationAsync(credential);
        if (!made.Succeeded || made.UserEntity.Id != user.Id.ToString(CultureInfo.InvariantCulture))
        {
            return false;
        }

        made.Passkey.Name = string.IsNullOrWhiteSpace(name) ? "Passkey" : OneLine.Of(name.Trim(), 60);
        var added = (await users.AddOrUpdatePasskeyAsync(user, made.Passkey)).Succeeded;
        await Note("passkey-added", ct);
        return added;
    }

    public async Task Remove(string credentialId, CancellationToken ct)
    {
        var id = new byte[credentialId.Length];
        var user = await Me(ct);
        if (Convert.TryFromBase64String(credentialId, id, out var length) && await users.GetPasskeyAsync(user, id[..length]) is not null)
        {
            await users.RemovePasskeyAsync(user, id[..length]);
            await Note("passkey-removed", ct);
        }
    }

    public async Task<IReadOnlyList<string>> NewCodes(CancellationToken ct)
    {
        var user = await Me(ct);
        if (!user.TwoFactorEnabled)
        {
            return [];
        }

        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(user, 10);
        await Note("recovery-codes", ct);
        return [.. codes ?? []];
    }

    /// <summary>Ends all other sessions: whoever knew the old password is out.</summary>
    public async Task<string?> ChangePassword(string old, string @new, CancellationToken ct)
    {
        var user = await Me(ct);
        if (user.Demo || user.PasswordHash is null)
        {
            return "account.password.none";
        }

        var result = await users.ChangePasswordAsync(user, old, @new);
        if (!result.Succeeded)
        {
            return result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch)) ? "account.password.old-wrong" : "security.password.weak";
        }

        await Note("password", ct);
        await book.EndAll(user.Id, ct);
        await signIn.SignInWithClaimsAsync(user, isPersistent: false, [new Claim(SessionClaims.How, "password")]);
        return null;
    }

    private Task Note(string what, CancellationToken ct) => audit.Note(AuditActions.Account, "account", new { what }, ct);

    private Task<AppUser> Me(CancellationToken ct)
    {
        var id = current.Viewer.UserId;
        return db.Users.FirstAsync(u => u.Id == id, ct);
    }
}
