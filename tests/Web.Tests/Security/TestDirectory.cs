using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace IntegrationPoint.Web.Tests.Security;

/// <summary>A small city directory that speaks OpenID Connect: code flow with PKCE, answers signed with a key of its own.</summary>
internal sealed class TestDirectory : IAsyncDisposable
{
    public const string Client = "integration-point";
    public const string Secret = "only for this test";

    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge)> codes = new(StringComparer.Ordinal);
    private readonly RSA key = RSA.Create(2048);
    private readonly WebApplication app;

    private TestDirectory(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    /// <summary>Who stands before the directory, and how it asked them.</summary>
    public (string Subject, string Name, string? Acr) Who { get; set; }

    /// <summary>Puts another nonce into the token than the one that was asked with.</summary>
    public bool MixesUp { get; set; }

    public static async Task<TestDirectory> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = builder.Build();
        var directory = new TestDirectory(host);
        host.MapGet("/.well-known/openid-configuration", directory.Discovery);
        host.MapGet("/keys", directory.Keys);
        host.MapGet("/authorize", directory.Authorize);
        host.MapPost("/token", directory.Token);
        await host.StartAsync();
        return directory;
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private IResult Discovery() => Results.Json(new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["issuer"] = Address,
        ["authorization_endpoint"] = Address + "/authorize",
        ["token_endpoint"] = Address + "/token",
        ["jwks_uri"] = Address + "/keys",
        ["response_types_supported"] = new[] { "code" },
        ["subject_types_supported"] = new[] { "public" },
        ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
    });

    private IResult Keys()
    {
        var open = key.ExportParameters(includePrivateParameters: false);
        return Results.Json(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = "one", n = Base64Url.EncodeToString(open.Modulus), e = Base64Url.EncodeToString(open.Exponent) } } });
    }

    private IResult Authorize(HttpRequest request)
    {
        var code = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
        codes[code] = (request.Query["nonce"]!, request.Query["code_challenge"]!);
        return Results.Redirect(QueryHelpers.AddQueryString(request.Query["redirect_uri"]!, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["code"] = code,
            ["state"] = request.Query["state"],
        }));
    }

    private async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        if (form["client_id"] != Client || form["client_secret"] != Secret || !codes.TryRemove(form["code"]!, out var asked)
            || Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"]!))) != asked.Challenge)
        {
            return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
        }

        return Results.Json(new { access_token = "none", token_type = "Bearer", expires_in = 60, id_token = Signed(MixesUp ? "another" : asked.Nonce) });
    }

    private string Signed(string nonce)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["iss"] = Address,
            ["aud"] = Client,
            ["sub"] = Who.Subject,
            ["preferred_username"] = Who.Name,
            ["nonce"] = nonce,
            ["iat"] = now,
            ["exp"] = now + 60,
        };
        if (Who.Acr is { } acr)
        {
            claims["acr"] = acr;
        }

        var text = $"{Part(new { alg = "RS256", kid = "one", typ = "JWT" })}.{Part(claims)}";
        return $"{text}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    private static string Part(object value) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(value));
}
