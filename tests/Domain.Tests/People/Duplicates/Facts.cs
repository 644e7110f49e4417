using IntegrationPoint.Domain.People.Duplicates;

namespace IntegrationPoint.Domain.Tests.People.Duplicates;

internal static class Facts
{
    public static DuplicateCandidate Person(string name, string? born = null, string precision = "exact", string? sex = "m", string country = "SY") => new()
    {
        Names = name.Split(" / "),
        Birth = BirthFact.Of(born is null ? null : DateOnly.ParseExact(born, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), precision),
        Sex = sex,
        Nationalities = [country],
    };

    public static IEnumerable<string> Keys(this IEnumerable<DuplicateReason> reasons) =>
        reasons.Select(reason => reason.Key.Replace("duplicate.", "", StringComparison.Ordinal));
}
