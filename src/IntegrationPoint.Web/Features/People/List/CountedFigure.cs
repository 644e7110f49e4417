using System.Globalization;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.List;

/// <summary>The number that led to the list. Where the list shows another one, it says why.</summary>
public static class CountedFigure
{
    public const string Parameter = "counted";

    /// <summary>Null where the numbers agree.</summary>
    public static string? Difference(IQueryCollection query, PeopleFilter filter, int total, Texts texts)
    {
        if (!long.TryParse(query[Parameter], NumberStyles.None, CultureInfo.InvariantCulture, out var counted) || counted == total)
        {
            return null;
        }

        var events = filter.Arrived is not null || filter.Left is not null || filter.Met is not null;
        return events ? texts["people.counted.events", counted, total] : texts["people.counted.persons", counted, total];
    }
}
