using System.Security.Cryptography;
using System.Text;
using IntegrationPoint.Web.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>
/// Keys for what a browser cannot send: it keeps the answers encrypted, and beside them the key under our seal.
/// Nobody reads them on the device without signing in as the one who wrote them and opening the same draft.
/// </summary>
public sealed class LocalDrafts(IDataProtectionProvider protection, CurrentViewer current)
{
    /// <param name="Bare">256 bits for AES-GCM, base64url; stays in the page's memory.</param>
    /// <param name="Sealed">The same, only to be opened here.</param>
    public sealed record Key(string Bare, string Sealed);

    /// <param name="draft">Address of the draft.</param>
    public Key New(string draft)
    {
        var bare = RandomNumberGenerator.GetBytes(32);
        return new Key(WebEncoders.Base64UrlEncode(bare), Protector(draft).Protect(WebEncoders.Base64UrlEncode(bare)));
    }

    /// <returns>The bare key; null where the seal is not ours, of somebody else, or of another draft.</returns>
    public string? Open(string draft, string? token)
    {
        try
        {
            return string.IsNullOrEmpty(token) ? null : Protector(draft).Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private IDataProtector Protector(string draft) => protection.CreateProtector("local-draft", [current.Viewer.UserId.ToString(System.Globalization.CultureInfo.InvariantCulture), draft]);
}
