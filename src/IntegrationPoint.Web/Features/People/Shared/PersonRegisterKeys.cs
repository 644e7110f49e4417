using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Keeps the index keys of a person in step with its names.</summary>
internal static class PersonRegisterKeys
{
    public static void Write(AppDb db, PersonRecord record)
    {
        var person = record.Person;
        var names = record.Names
            .Select(n => (n.FamilyName, (string?)n.GivenName))
            .Append((person.FamilyName, person.GivenName))
            .Append((null, person.OwnScriptName))
            .Append((null, person.CallName));
        var keys = names.SelectMany(n => NameWriting.Keys(n.Item1, n.Item2)).ToHashSet(StringComparer.Ordinal);
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
            var row = new SearchKey { PersonId = person.Id, Key = key };
            record.Keys.Add(row);
            db.SearchKeys.Add(row);
        }
    }
}
