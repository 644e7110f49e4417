using System.Globalization;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>A birth date with what is certain about it: 14.05.1991, 1991 (geschätzt), 01.01.1991 (strittig).</summary>
public sealed class BirthText(Texts texts, Formats formats)
{
    public string Of(DateOnly? born, string? precision) => (born, precision) switch
    {
        (null, _) or (_, "unknown") => texts["common.unknown"],
        ({ } day, "year") => day.Year.ToString(CultureInfo.InvariantCulture),
        ({ } day, "estimated") => formats.EstimatedBirthYear(day.Year),
        ({ } day, "disputed") => texts["people.birth.disputed", day],
        ({ } day, _) => formats.Date(day),
    };

    /// <summary>Completed years of life; null when no birth date is known.</summary>
    public static int? Age(DateOnly? born, DateOnly on) => born is not { } day ? null : on.Year - day.Year - (on < day.AddYears(on.Year - day.Year) ? 1 : 0);
}
