using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Html;
using QRCoder;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>The secret of an authenticator app as a picture to scan, black on white in every theme.</summary>
public static class AuthenticatorPicture
{
    public static IHtmlContent Of(string userName, string secret)
    {
        var address = $"otpauth://totp/Integration%20Point:{Uri.EscapeDataString(userName)}?secret={secret}&issuer=Integration%20Point&digits=6";
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var path = new StringBuilder();
        var size = code.ModuleMatrix.Count;
        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                _ = code.ModuleMatrix[y][x] ? path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z") : path;
            }
        }

        return new HtmlString(string.Create(CultureInfo.InvariantCulture,
            $"<svg viewBox=\"0 0 {size} {size}\" width=\"200\" height=\"200\" aria-hidden=\"true\"><path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path fill=\"#000\" d=\"{path}\"/></svg>"));
    }

    /// <summary>The secret in groups of four, for typing.</summary>
    public static string Groups(string secret) => string.Join(' ', secret.Chunk(4).Select(c => new string(c)));
}
