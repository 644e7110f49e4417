using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Primitives;

namespace IntegrationPoint.Web.Security.Addresses;

/// <summary>Words typed into a search are names of people. An address carries them sealed: histories, logs and proxies read nothing, colleagues with the link see the same list.</summary>
public sealed class TypedWords(IDataProtectionProvider protection)
{
    /// <summary>Name of the form field and of the opened words within a request.</summary>
    public const string Typed = "q";

    /// <summary>Name of the sealed words in an address.</summary>
    public const string Sealed = "words";

    private const int Longest = 400;
    private readonly IDataProtector protector = protection.CreateProtector("typed-words");

    public string Seal(string words) => protector.Protect(words.Length > Longest ? words[..Longest] : words);

    /// <returns>Null where the seal is not ours.</returns>
    public string? Open(string? token)
    {
        try
        {
            return string.IsNullOrEmpty(token) ? null : protector.Unprotect(token);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The same parameters with the words readable beside their seal.</summary>
    public IQueryCollection Opened(IQueryCollection query) => Open(query[Sealed]) is { } words
        ? new QueryCollection(new Dictionary<string, StringValues>(query, StringComparer.OrdinalIgnoreCase) { [Typed] = words })
        : query;
}
