using System.Globalization;
using System.Text;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Stands in place of entries that were deleted after their retention period: what the last of them was, signed.</summary>
public sealed class AuditClosing : SignedStatement
{
    public required long UpToSeq { get; init; }

    /// <summary>Hash of the last deleted entry, to which the first kept one is chained.</summary>
    public required string Hash { get; init; }

    /// <summary>How many entries this closing stands for.</summary>
    public required long Entries { get; init; }

    /// <summary>Everything before this day was deleted.</summary>
    public required DateOnly Before { get; init; }

    protected override byte[] Text() => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $"integration-point audit closing|{UpToSeq}|{Hash}|{Entries}|{Before:yyyy-MM-dd}|{At:yyyy-MM-ddTHH:mm:ss}|{Key}"));
}

/// <summary>A key that signs closings; the private half is readable only through the key ring of the program.</summary>
public sealed class AuditKey
{
    /// <summary>SHA-256 of the public half; note it outside of the database.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Base64 of the public half (SubjectPublicKeyInfo).</summary>
    public required string Public { get; init; }
    public required string Protected { get; init; }
    public required DateTime CreatedAt { get; init; }
}
