using System.Collections.Frozen;
using System.IO.Compression;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.StaticFiles;

namespace IntegrationPoint.Web.Design;

/// <summary>One file of the web root with the hash that makes its address immortal.</summary>
public sealed record Asset(string Path, string ContentType, byte[] Body, byte[]? Packed, string Version)
{
    public string Url => $"{Path}?v={Version}";
}

/// <summary>Everything under wwwroot, carried inside the assembly: the program serves it from any working directory.</summary>
public sealed class Assets
{
    public const string StylePath = "/app.css";
    private const string Prefix = "wwwroot/";
    private static readonly FileExtensionContentTypeProvider Types = new();
    private readonly FrozenDictionary<string, Asset> files;

    public Assets(Assembly assembly)
    {
        var found = assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .ToDictionary(n => "/" + n[Prefix.Length..], n => Read(assembly, n), StringComparer.Ordinal);
        var built = found.Where(f => !f.Key.StartsWith("/styles/", StringComparison.Ordinal))
            .Select(f => Make(f.Key, f.Value)).ToDictionary(a => a.Path, StringComparer.Ordinal);
        var styles = StyleSheet.Join(found.Where(f => f.Key.StartsWith("/styles/", StringComparison.Ordinal))
            .OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => Encoding.UTF8.GetString(f.Value)));
        styles = StyleSheet.WithVersions(styles, path => built.TryGetValue(path, out var asset) ? asset.Version : null);
        built[StylePath] = Make(StylePath, Encoding.UTF8.GetBytes(styles));
        files = built.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public IEnumerable<Asset> All => files.Values;

    public Asset? Find(string? path) => path is null ? null : files.GetValueOrDefault(path);

    /// <summary>Address of a file with its version, so that a browser may keep it for ever.</summary>
    public string Url(string path) => files[path].Url;

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var body = new byte[stream.Length];
        stream.ReadExactly(body);
        return body;
    }

    private static Asset Make(string path, byte[] body)
    {
        var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        var text = type.StartsWith("text/", StringComparison.Ordinal) || type.EndsWith("svg+xml", StringComparison.Ordinal);
        return new Asset(path, text ? type + "; charset=utf-8" : type, body, text ? Pack(body) : null, Convert.ToHexStringLower(SHA256.HashData(body))[..12]);
    }

    private static byte[] Pack(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal))
        {
            brotli.Write(body);
        }

        return packed.ToArray();
    }
}
