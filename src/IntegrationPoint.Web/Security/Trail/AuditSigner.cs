using System.Security.Cryptography;
using IntegrationPoint.Web.Data;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Signs closings and marks and knows whether a signature is ours.</summary>
public sealed class AuditSigner(AppDb db, IDataProtectionProvider protection, TradeDay day)
{
    private readonly IDataProtector protector = protection.CreateProtector("audit-closings");

    /// <summary>Makes the first key. Not inside a transaction: the key ring writes its own keys on a connection of its own.</summary>
    public async Task Ready(CancellationToken ct)
    {
        if (await Newest(ct) is null)
        {
            db.Add(Create());
            await db.SaveChangesAsync(ct);
        }
    }

    public async Task<AuditClosing> Sign(long upToSeq, string hash, long entries, DateOnly before, CancellationToken ct)
    {
        var key = await Current(ct);
        using var secret = Secret(key);
        var closing = new AuditClosing
        {
            UpToSeq = upToSeq,
            Hash = hash,
            Entries = entries,
            Before = before,
            At = Now(),
            Key = key.Fingerprint,
        };
        closing.SignWith(secret);
        return closing;
    }

    /// <param name="previous">Signature of the mark before.</param>
    public async Task<AuditMark> Mark(long seq, string hash, string previous, CancellationToken ct)
    {
        var key = await Current(ct);
        using var secret = Secret(key);
        var mark = new AuditMark { Seq = seq, Hash = hash, At = Now(), Previous = previous, Key = key.Fingerprint };
        mark.SignWith(secret);
        return mark;
    }

    /// <summary>True only when the signature fits and the key is one whose private half this program holds.</summary>
    public async Task<bool> IsGenuine(SignedStatement statement, CancellationToken ct)
    {
        var key = await db.Set<AuditKey>().AsNoTracking().FirstOrDefaultAsync(k => k.Fingerprint == statement.Key, ct);
        if (key is null || !HoldsPrivateHalf(key))
        {
            return false;
        }

        var open = Convert.FromBase64String(key.Public);
        using var check = ECDsa.Create();
        check.ImportSubjectPublicKeyInfo(open, out _);
        return Fingerprint(open) == key.Fingerprint && statement.FitsTo(check);
    }

    /// <summary>The newest key of ours. A key ring that moved leaves keys behind that it cannot open; others may have been slipped in.</summary>
    public async Task<AuditKey?> Newest(CancellationToken ct) =>
        (await db.Set<AuditKey>().AsNoTracking().OrderByDescending(k => k.CreatedAt).ToListAsync(ct)).Find(HoldsPrivateHalf);

    private async Task<AuditKey> Current(CancellationToken ct) => await Newest(ct) ?? throw new InvalidOperationException("There is no key to sign with.");

    private ECDsa Secret(AuditKey key)
    {
        var secret = ECDsa.Create();
        secret.ImportPkcs8PrivateKey(Convert.FromBase64String(protector.Unprotect(key.Protected)), out _);
        return secret;
    }

    private DateTime Now()
    {
        var now = day.Now;
        return new DateTime(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
    }

    private AuditKey Create()
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var open = pair.ExportSubjectPublicKeyInfo();
        return new AuditKey
        {
            Fingerprint = Fingerprint(open),
            Public = Convert.ToBase64String(open),
            Protected = protector.Protect(Convert.ToBase64String(pair.ExportPkcs8PrivateKey())),
            CreatedAt = day.Now,
        };
    }

    // A key slipped into the table by somebody who can write there is not protected by our key ring.
    private bool HoldsPrivateHalf(AuditKey key)
    {
        try
        {
            using var secret = Secret(key);
            return Convert.ToBase64String(secret.ExportSubjectPublicKeyInfo()) == key.Public;
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or FormatException)
        {
            return false;
        }
    }

    private static string Fingerprint(byte[] publicKey) => Convert.ToHexStringLower(SHA256.HashData(publicKey));
}
