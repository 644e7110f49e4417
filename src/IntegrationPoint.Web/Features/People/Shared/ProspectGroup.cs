using System.Globalization;
using IntegrationPoint.Domain.Reference;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>A group of countries by a dated list: it says nothing about a person, only which list the country stood on.</summary>
public sealed record ProspectGroup(string Kind, DateOnly? Month)
{
    public const string High = "high";
    public const string Safe = "safe";
    public const string Other = "other";

    /// <summary>Reads <c>high</c>, <c>safe</c>, <c>other</c>, each also with a month as in <c>high-2016-03</c>.</summary>
    public static ProspectGroup? Parse(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var kind = dash < 0 ? text : text[..dash];
        if (kind is not (High or Safe or Other))
        {
            return null;
        }

        return dash < 0 ? new ProspectGroup(kind, null)
            : DateOnly.TryParseExact(text[(dash + 1)..], "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? new ProspectGroup(kind, month)
            : null;
    }

    /// <summary>The day whose list counts: the key date itself if it lies in the month, else the month's last day.</summary>
    public DateOnly ListDay(DateOnly on) => Month is not { } month || (month.Year, month.Month) == (on.Year, on.Month)
        ? on
        : new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));

    public IReadOnlyList<string> Lists => Kind switch
    {
        High => [CountryListEntry.HighProspect],
        Safe => [CountryListEntry.SafeOrigin],
        _ => [CountryListEntry.HighProspect, CountryListEntry.SafeOrigin],
    };
}
