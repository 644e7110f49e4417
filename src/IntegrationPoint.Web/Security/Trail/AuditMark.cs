using System.Globalization;
using System.Text;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>What the end of the chain was one night, signed. Hashes can be worked out anew for a rewritten chain; this signature cannot, without the key ring.</summary>
public sealed class AuditMark : SignedStatement
{
    /// <summary>Number of the entry that was the last one.</summary>
    public required long Seq { get; init; }

    /// <summary>Hash of that entry.</summary>
    public required string Hash { get; init; }

    /// <summary>Signature of the mark before; empty for the first. A mark that was taken out leaves a gap.</summary>
    public required string Previous { get; init; }

    protected override byte[] Text() => Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $"integration-point audit mark|{Seq}|{Hash}|{At:yyyy-MM-ddTHH:mm:ss}|{Previous}|{Key}"));
}
