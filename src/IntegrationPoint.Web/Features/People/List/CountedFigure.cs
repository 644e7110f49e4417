using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>The number that led to the list. Where the list shows another one, it says why.</summary>
public static class CountedFigure
{
    public const string Parameter = "counted";

    // A number from before the last start is not shown any more; the list stands for itself.
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(32);

    /// <summary>The number with the mark that it is ours and belongs to this list.</summary>
    public static string Write(PeopleFilter filter, long counted) =>
        string.Create(CultureInfo.InvariantCulture, $"{counted}.{Mark(filter, counted)}");

    /// <summary>Null where the numbers agree, or where nobody of us counted.</summary>
    public static string? Difference(IQueryCollection query, PeopleFilter filter, int total, Texts texts)
    {
        if (query[Parameter].ToString().Split('.') is not [var number, _]
            || !long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var counted) || counted == total || Write(filter, counted) != query[Parameter])
        {
            return null;
        }

        var events = filter.Arrived is not null || filter.Left is not null || filter.Met is not null;
        return events ? texts["people.counted.events", counted, total] : texts["people.counted.persons", counted, total];
    }

    private static string Mark(PeopleFilter filter, long counted) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{counted} {filter.ToQuery()}")))[..8]);
}
