using System.Security.Cryptography;

namespace IntegrationPoint.Web.Security.Trail;

/// <summary>Carries a signature of this program.</summary>
public interface ISigned
{
    /// <summary>Fingerprint of the public key.</summary>
    string Key { get; }

    bool FitsTo(ECDsa key);
}
