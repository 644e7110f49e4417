namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>Secrets of authenticator apps as people type them (RFC 4648).</summary>
public static class Base32
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static byte[] Read(string text)
    {
        var bytes = new List<byte>(text.Length * 5 / 8);
        var (buffer, bits) = (0, 0);
        foreach (var letter in text.ToUpperInvariant())
        {
            var value = Letters.IndexOf(letter, StringComparison.Ordinal);
            if (value < 0)
            {
                continue;
            }

            buffer = ((buffer << 5) | value) & 0xFFFF;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}
