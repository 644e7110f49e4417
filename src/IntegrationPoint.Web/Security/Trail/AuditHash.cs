using System.Buffers;
using System.Security.Cryptography;
using System.Text.Json;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>The fingerprint of an entry: SHA-256 over one JSON array of its fields and the fingerprint before it.</summary>
public static class AuditHash
{
    /// <summary>What the first entry of a chain holds as its predecessor.</summary>
    public const string Beginning = "0000000000000000000000000000000000000000000000000000000000000000";

    public static string Of(AuditEntry e, long? seq = null)
    {
        var text = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(text))
        {
            json.WriteStartArray();
            json.WriteNumberValue(seq ?? e.Seq);
            json.WriteNumberValue(e.At.Ticks / TimeSpan.TicksPerMillisecond);
            json.WriteNumberValue(e.UserId ?? 0);
            foreach (var field in (string?[])[e.Actor, e.Role, e.Body, e.Action, e.Area, e.Subjects, e.Details, e.RequestId, e.Purpose, e.PrevHash])
            {
                json.WriteStringValue(field);
            }

            json.WriteEndArray();
        }

        return Convert.ToHexStringLower(SHA256.HashData(text.WrittenSpan));
    }
}
