using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using IntegrationPoint.Web.Commands;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Tests.Host;

namespace IntegrationPoint.Web.Tests.Security.Hostile;

/// <summary>The host over TLS, with a certificate made for it.</summary>
public sealed class TlsApp(SharedApp shared) : AppFixture(shared)
{
    private const string Password = "test";
    private readonly X509Certificate2 certificate = Certificate();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        certificate.Dispose();
    }

    protected override SocketsHttpHandler Handler()
    {
        var handler = base.Handler();
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
        handler.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(certificate);
        return handler;
    }

    protected override ServeOptions Options(DatabaseChoice database)
    {
        var file = Path.Combine(Town.Folder, "tls.pfx");
        File.WriteAllBytes(file, certificate.Export(X509ContentType.Pkcs12, Password));
        return base.Options(database) with
        {
            Urls = "https://127.0.0.1:0",
            Settings = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Kestrel:Certificates:Default:Path"] = file, ["Kestrel:Certificates:Default:Password"] = Password },
        };
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request.CreateSelfSigned(TimeProvider.System.GetUtcNow().AddDays(-1), TimeProvider.System.GetUtcNow().AddDays(1));
    }
}
