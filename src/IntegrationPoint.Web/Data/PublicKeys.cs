using System.Security.Cryptography;

namespace IntegrationPoint.Web.Data;

/// <summary>Opaque keys for addresses: 65 random bits in letters and digits that cannot be misread.</summary>
public static class PublicKeys
{
    public const int Length = 13;
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    public static string New()
    {
        Span<byte> random = stackalloc byte[Length];
        RandomNumberGenerator.Fill(random);
        return From(random);
    }

    public static string From(ReadOnlySpan<byte> bytes)
    {
        Span<char> key = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            key[i] = Alphabet[bytes[i] & 31];
        }

        return new string(key);
    }
}
