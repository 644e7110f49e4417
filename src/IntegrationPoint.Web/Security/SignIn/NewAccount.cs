using System.Text.RegularExpressions;
using IntegrationPoint.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>Makes an account without any key to it; the invitation that follows brings the keys.</summary>
public sealed partial class NewAccount(AppDb db, UserManager<AppUser> users, Invitation invitation)
{
    /// <returns>The path of the one-time link, or the text key of what is wrong.</returns>
    public async Task<(string? Link, string? Error)> Make(AppUser user, CancellationToken ct)
    {
        if (!PlainName().IsMatch(user.UserName ?? ""))
        {
            return (null, "admin.users.name.form");
        }

        var folded = user.UserName!.ToUpperInvariant();
        if (await db.Users.AnyAsync(u => u.NormalizedUserName == folded, ct))
        {
            return (null, "admin.users.name.taken");
        }

        user.LockoutEnabled = true;
        return (await users.CreateAsync(user)).Succeeded ? (await invitation.Issue(user), null) : (null, "admin.users.name.form");
    }

    [GeneratedRegex("^[a-z][a-z0-9.-]{2,59}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PlainName();
}
