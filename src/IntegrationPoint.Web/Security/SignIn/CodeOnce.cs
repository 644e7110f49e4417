using System.Globalization;
using System.Security.Cryptography;
using IntegrationPoint.Web.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>Six digits that change every thirty seconds (RFC 6238), one step of tolerance to either side, and each of them opens only once.</summary>
public sealed class CodeOnce(TimeProvider clock, IServiceScopeFactory scopes) : AuthenticatorTokenProvider<AppUser>
{
    private const string Store = "[AspNetUserStore]";
    private const string LastStep = "AuthenticatorLastStep";

    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<AppUser> manager, AppUser user)
    {
        var key = await manager.GetAuthenticatorKeyAsync(user);
        if (string.IsNullOrEmpty(key) || token.Length != 6)
        {
            return false;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var before = await Steps(db, user).Select(t => t.Value).FirstOrDefaultAsync();
        var used = long.TryParse(before, CultureInfo.InvariantCulture, out var last) ? last : 0;
        var secret = Base32.Read(key);
        var now = clock.GetUtcNow().ToUnixTimeSeconds() / 30;
        for (var step = now - 1; step <= now + 1; step++)
        {
            if (step > used && CryptographicOperations.FixedTimeEquals(System.Text.Encoding.ASCII.GetBytes(At(secret, step)), System.Text.Encoding.ASCII.GetBytes(token)))
            {
                return await Take(db, user, before, step.ToString(CultureInfo.InvariantCulture));
            }
        }

        return false;
    }

    private static IQueryable<IdentityUserToken<int>> Steps(AppDb db, AppUser user) =>
        db.UserTokens.Where(t => t.UserId == user.Id && t.LoginProvider == Store && t.Name == LastStep);

    /// <summary>Of several that bring the same code at once the database lets one through.</summary>
    private static async Task<bool> Take(AppDb db, AppUser user, string? before, string step)
    {
        if (before is not null)
        {
            return await Steps(db, user).Where(t => t.Value == before).ExecuteUpdateAsync(t => t.SetProperty(x => x.Value, step)) == 1;
        }

        db.UserTokens.Add(new IdentityUserToken<int> { UserId = user.Id, LoginProvider = Store, Name = LastStep, Value = step });
        try
        {
            return await db.SaveChangesAsync() > 0;
        }
        catch (DbUpdateException)
        {
            // Another request wrote the first step of this account.
            return false;
        }
    }

    /// <summary>The code of a step of thirty seconds.</summary>
    public static string At(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(counter, step);
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350 // RFC 6238: what authenticator apps expect; HMAC-SHA1 is not broken in this use
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var offset = hash[19] & 15;
        var number = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(hash[offset..]) & int.MaxValue;
        return (number % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }
}
