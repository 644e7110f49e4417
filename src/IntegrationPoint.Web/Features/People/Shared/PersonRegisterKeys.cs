using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Keeps the keys of a person in step with its names, birth date and numbers.</summary>
internal static class PersonRegisterKeys
{
    public static void Write(AppDb db, PersonRecord record)
    {
        var keys = PersonKeys.Of(Candidate(record)).ToHashSet(StringComparer.Ordinal);
        foreach (var key in record.Keys.ToList())
        {
            if (!keys.Remove(key.Key))
            {
                db.SearchKeys.Remove(key);
                record.Keys.Remove(key);
            }
        }

        foreach (var key in keys)
        {
            var row = new SearchKey { PersonId = record.Person.Id, Key = key };
            record.Keys.Add(row);
            db.SearchKeys.Add(row);
        }
    }

    /// <summary>The keys of whole persons anew, after rows changed hands; the caller saves.</summary>
    public static async Task Rewrite(AppDb db, int[] ids, CancellationToken ct)
    {
        foreach (var record in (await PersonRecord.Load(db, ids, ct)).Values)
        {
            Write(db, record);
        }
    }

    /// <summary>The keys of a person that has none yet: two dozen rows, derived and not audited, so they need no change tracking.</summary>
    public static IEnumerable<SearchKey> New(PersonRecord record) =>
        PersonKeys.Of(Candidate(record)).Distinct(StringComparer.Ordinal).Select(key => new SearchKey { PersonId = record.Person.Id, Key = key });

    private static DuplicateCandidate Candidate(PersonRecord record)
    {
        var person = record.Person;
        return new DuplicateCandidate
        {
            Names =
            [
                person.DisplayName,
                .. new[] { person.OwnScriptName, person.CallName }.OfType<string>(),
                .. record.Names.Select(n => n.FamilyName is null ? n.GivenName : $"{n.GivenName} {n.FamilyName}"),
            ],
            Birth = BirthFact.Of(person.BirthDate, person.BirthPrecision),
            AzrNumber = record.Numbers.Find(n => n.Kind == "azr")?.Value,
            PaperNumbers =
            [
                .. record.Papers.Select(p => p.Number).OfType<string>(),
                .. record.Numbers.Where(n => n.Kind is "paper" or "passport").Select(n => n.Value),
            ],
            Phones = [.. new[] { person.Phone }.OfType<string>()],
            Mails = [.. new[] { person.Email }.OfType<string>()],
        };
    }
}
