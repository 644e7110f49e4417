using System.Globalization;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Demo.Chance;

namespace IntegrationPoint.Web.Demo.Town;

/// <summary>Keys and stamps drawn from the seed, in the form the program itself gives them.</summary>
public static class Keys
{
    public static string Public(Rng rng)
    {
        Span<byte> bytes = stackalloc byte[PublicKeys.Length];
        var (first, second) = (rng.Next64(), rng.Next64());
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)(i < 8 ? first >> (8 * i) : second >> (8 * (i - 8)));
        }

        return PublicKeys.From(bytes);
    }

    public static string Hex(Rng rng) => string.Create(CultureInfo.InvariantCulture, $"{rng.Next64():X16}{rng.Next64():X16}");
}
