using System.Net;
using IntegrationPoint.Web.Commands;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>How browsers reach this program: over TLS, directly or through a proxy that says so; else on this machine only.</summary>
public sealed class Transport
{
    public Transport(ServeOptions options, IConfiguration configuration)
    {
        var addresses = options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        BehindProxy = configuration.GetSection("Proxies").Get<string[]>() is { Length: > 0 };
        Tls = BehindProxy || Array.TrueForAll(addresses, a => a.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
        OnThisMachineOnly = !BehindProxy && Array.TrueForAll(addresses, OnLoopback);
        if (!Tls && Array.Find(addresses, a => !OnLoopback(a)) is { } open)
        {
            throw new InvalidOperationException(
                $"{open} is neither TLS nor loopback. Serve https://, or put a proxy with TLS in front and name its address in Proxies.");
        }
    }

    public bool Tls { get; }

    public bool BehindProxy { get; }

    /// <summary>Listens on loopback alone and was told of no proxy.</summary>
    public bool OnThisMachineOnly { get; }

    private static bool OnLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
