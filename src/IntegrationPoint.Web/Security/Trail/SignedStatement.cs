using System.Security.Cryptography;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Something this program vouches for with a key of its own.</summary>
public abstract class SignedStatement
{
    public required DateTime At { get; init; }

    /// <summary>Fingerprint of the public key.</summary>
    public required string Key { get; init; }

    /// <summary>ECDSA P-256 over <see cref="Text"/>, base64.</summary>
    public string Signature { get; private set; } = "";

    public void SignWith(ECDsa key) => Signature = Convert.ToBase64String(key.SignData(Text(), HashAlgorithmName.SHA256));

    public bool FitsTo(ECDsa key)
    {
        var signature = new byte[Signature.Length];
        return Convert.TryFromBase64String(Signature, signature, out var length) && key.VerifyData(Text(), signature.AsSpan(0, length), HashAlgorithmName.SHA256);
    }

    /// <summary>All that is vouched for.</summary>
    protected abstract byte[] Text();
}
