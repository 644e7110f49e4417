using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>What the end of the chain was one night, signed. Hashes can be worked out anew for a rewritten chain; this signature cannot, without the key ring.</summary>
public sealed class AuditMark : ISigned
{
    /// <summary>Number of the entry that was the last one.</summary>
    public required long Seq { get; init; }

    /// <summary>Hash of that entry.</summary>
    public required string Hash { get; init; }
    public required DateTime At { get; init; }

    /// <summary>Signature of the mark before; empty for the first. A mark that was taken out leaves a gap.</summary>
    public required string Previous { get; init; }
    public required string Key { get; init; }

    /// <summary>ECDSA P-256, base64.</summary>
    public string Signature { get; private set; } = "";

    public AuditMark SignedWith(ECDsa key)
    {
        Signature = Convert.ToBase64String(key.SignData(Text(), HashAlgorithmName.SHA256));
        return this;
    }

    public bool FitsTo(ECDsa key) => key.VerifyData(Text(), Convert.FromBase64String(Signature), HashAlgorithmName.SHA256);

    private byte[] Text() => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $"integration-point audit mark|{Seq}|{Hash}|{At:yyyy-MM-ddTHH:mm:ss}|{Previous}|{Key}"));
}
