using System.Net;
using IntegrationPoint.Web.Commands;

namespace IntegrationPoint.Web.Security.SignIn;

/// <summary>How browsers reach this program: over TLS, directly or through a proxy that says so; else on this machine only.</summary>
public sealed class Transport
{
    public Transport(ServeOptions options, IConfiguration configuration)
    {
        var addresses = options.Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (addresses.Length == 0 || Array.Find(addresses, a => !IsAddress(a)) is not null)
        {
            throw new UnusableSettingException($"'{options.Urls}' is no address to listen on. Write it as http://localhost:5080.");
        }

        Proxies = [.. (configuration.GetSection("Proxies").Get<string[]>() ?? []).Select(p => IPAddress.TryParse(p, out var ip)
            ? ip
            : throw new UnusableSettingException($"Proxies names '{p}', which is no IP address."))];
        Tls = BehindProxy || Array.TrueForAll(addresses, a => a.StartsWith("https://", StringComparison.OrdinalIgnoreCase));
        OnThisMachineOnly = !BehindProxy && Array.TrueForAll(addresses, OnLoopback);
        if (!Tls && Array.Find(addresses, a => !OnLoopback(a)) is { } open)
        {
            throw new UnusableSettingException(
                $"{open} is neither TLS nor loopback. Serve https://, or put a proxy with TLS in front and name its address in Proxies.");
        }
    }

    public bool Tls { get; }

    /// <summary>The proxies that may say who the caller is.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; }

    public bool BehindProxy => Proxies.Count > 0;

    /// <summary>Listens on loopback alone and was told of no proxy.</summary>
    public bool OnThisMachineOnly { get; }

    private static bool IsAddress(string address)
    {
        try
        {
            return BindingAddress.Parse(address).PathBase.Length == 0;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static bool OnLoopback(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));
}
