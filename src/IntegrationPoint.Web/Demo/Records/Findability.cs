using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Duplicates;

namespace IntegrationPoint.Web.Demo.Records;

/// <summary>Writes the keys by which search and duplicate check find a person, exactly as the register would.</summary>
public static class Findability
{
    public static void Write(TownRows rows, Living living) => Write(rows, living.Record, living.FurtherNames, living.PaperNumbers, living.AzrNumber);

    public static void Write(TownRows rows, Person person, IEnumerable<string> furtherNames, IReadOnlyList<string> paperNumbers, string? azr)
    {
        var candidate = new DuplicateCandidate
        {
            Names = [person.DisplayName, .. new[] { person.OwnScriptName, person.CallName }.OfType<string>(), .. furtherNames],
            Birth = BirthFact.Of(person.BirthDate, person.BirthPrecision),
            AzrNumber = azr,
            PaperNumbers = paperNumbers,
            Phones = [.. new[] { person.Phone }.OfType<string>()],
            Mails = [.. new[] { person.Email }.OfType<string>()],
        };
        foreach (var key in PersonKeys.Of(candidate).Distinct(StringComparer.Ordinal))
        {
            rows.Add(new SearchKey { PersonId = person.Id, Key = key });
        }
    }
}
