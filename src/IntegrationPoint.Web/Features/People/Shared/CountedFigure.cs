using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IntegrationPoint.Web.Localisation;
using Microsoft.AspNetCore.DataProtection;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>The number that led to the list. Where the list shows another one, it says why. The seal holds on every machine of the house and after a start.</summary>
public sealed class CountedFigure(IDataProtectionProvider protection)
{
    public const string Parameter = "counted";

    private readonly IDataProtector protector = protection.CreateProtector("counted-figures");

    /// <summary>The list behind a number, which it compares with its own.</summary>
    public string Link(PeopleFilter filter, long counted) => $"{PeopleLinks.Filtered(filter)}&{Parameter}={Write(filter, counted)}";

    /// <summary>The number with the mark that it is ours and belongs to this list.</summary>
    public string Write(PeopleFilter filter, long counted) =>
        string.Create(CultureInfo.InvariantCulture, $"{counted}.{Base64Url.EncodeToString(protector.Protect(Mark(filter, counted)))}");

    /// <summary>Null where the numbers agree, or where nobody of us counted.</summary>
    public string? Difference(IQueryCollection query, PeopleFilter filter, int total, Texts texts)
    {
        if (query[Parameter].ToString().Split('.') is not [var number, var mark]
            || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var counted) || counted == total || !IsOurs(mark, filter, counted))
        {
            return null;
        }

        var events = filter.Arrived is not null || filter.Left is not null || filter.Met is not null;
        return events ? texts["people.counted.events", counted, total] : texts["people.counted.persons", counted, total];
    }

    private bool IsOurs(string mark, PeopleFilter filter, long counted)
    {
        try
        {
            return Base64Url.IsValid(mark) && protector.Unprotect(Base64Url.DecodeFromChars(mark)).AsSpan().SequenceEqual(Mark(filter, counted));
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static byte[] Mark(PeopleFilter filter, long counted) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{counted} {filter.ToQuery()}")))[..8];
}
