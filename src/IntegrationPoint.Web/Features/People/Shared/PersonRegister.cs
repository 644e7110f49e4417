using System.Globalization;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Data.Interceptors;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>The one way to add a person or to change what is known about one: desk and lists both come through here.</summary>
public sealed class PersonRegister(AppDb db, Counters counters)
{
    /// <summary>What search and duplicate check look at.</summary>
    private static readonly HashSet<string> Keyed = new(StringComparer.Ordinal)
    {
        PersonParts.Name, PersonParts.FurtherName, PersonParts.BirthDate, PersonParts.Number, PersonParts.Paper,
        nameof(Person.OwnScriptName), nameof(Person.CallName), nameof(Person.Phone), nameof(Person.Email),
    };

    /// <summary>From here on rows go in streams; below it the caller may go on working with what was added.</summary>
    private const int Many = 20;

    public async Task<Person> Add(PersonFacts facts, Recording recording, CancellationToken ct) => (await AddAll([facts], recording, ct))[0];

    /// <summary>Adds persons in the order given, in the caller's transaction or in one of its own.</summary>
    public async Task<IReadOnlyList<Person>> AddAll(IReadOnlyList<PersonFacts> facts, Recording recording, CancellationToken ct)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(ct) : null;
        var first = await FirstFileNumber(recording.Day.Year, facts.Count, ct);
        var many = facts.Count >= Many;
        var ids = many ? await NewKeys.Take<Person>(db, facts.Count, ct) : new int[facts.Count];
        var persons = facts.Select((f, i) => New(f, ids[i], FileNumber(recording.Day.Year, first + i), recording)).ToList();
        db.Persons.AddRange(persons);
        await (many ? Task.CompletedTask : db.SaveChangesAsync(ct));
        List<SearchKey> keys = [];
        for (var i = 0; i < persons.Count; i++)
        {
            var record = PersonRecord.Of(persons[i]);
            foreach (var difference in Compare(record, facts[i], recording))
            {
                difference.Apply();
            }

            keys.AddRange(PersonRegisterKeys.New(record));
        }

        await (many ? ManyRows.Save(db, ct) : db.SaveChangesAsync(ct));
        await using var writer = BulkWriter.Within(db);
        await writer.Write(keys, ct);
        await (own?.CommitAsync(ct) ?? Task.CompletedTask);
        return persons;
    }

    /// <summary>Writes what differs and returns it; nothing is written when nothing differs.</summary>
    public async Task<IReadOnlyList<Difference>> Change(int personId, PersonFacts facts, Recording recording, CancellationToken ct)
    {
        var record = (await PersonRecord.Load(db, [personId], ct))[personId];
        var differences = Compare(record, facts, recording);
        Apply(record, differences);
        await db.SaveChangesAsync(ct);
        return differences;
    }

    /// <summary>What the facts would change, in the order of the record; applies nothing.</summary>
    public IReadOnlyList<Difference> Compare(PersonRecord record, PersonFacts facts, Recording recording) =>
    [
        .. new PersonRegisterFields(db, record, facts, recording).Differences(),
        .. new PersonRegisterLists(db, record, facts, recording).Differences(),
        .. new PersonRegisterPeriods(db, record, facts, recording).Differences(),
    ];

    /// <summary>Applies chosen differences to a loaded record; the caller saves.</summary>
    public void Apply(PersonRecord record, IReadOnlyCollection<Difference> differences)
    {
        foreach (var difference in differences)
        {
            difference.Apply();
        }

        if (differences.Any(d => Keyed.Contains(d.Field)))
        {
            PersonRegisterKeys.Write(db, record);
        }
    }

    private static Person New(PersonFacts facts, int id, string fileNumber, Recording recording)
    {
        var given = facts.GivenName ?? throw new ArgumentException("A new person has a name.", nameof(facts));
        var person = new Person
        {
            Id = id,
            Key = PublicKeys.New(),
            FileNumber = fileNumber,
            GivenName = given,
            SortName = NameWriting.Sorted(facts.FamilyName, given),
            BirthPrecision = facts.BirthPrecision ?? (facts.BirthDate is null ? "unknown" : "exact"),
            Sex = facts.Sex ?? "unknown",
            Provenance = recording.Provenance,
        };
        person.Name(facts.FamilyName, given, person.SortName);
        person.WriteInOwnScript(facts.OwnScriptName, facts.OwnScriptLanguage);
        person.Call(facts.CallName);
        person.Born(facts.BirthDate, person.BirthPrecision, facts.BirthPlace);
        person.Reads(facts.Literacy);
        person.Reach(facts.Phone, facts.Email, facts.ContactChannel, facts.ContactLanguage, facts.MayWrite);
        return person;
    }

    private static string FileNumber(int year, long number) => string.Create(CultureInfo.InvariantCulture, $"IP-{year:0000}-{number:00000}");

    /// <summary>Taken in the same transaction as the person: a failed save gives its numbers back.</summary>
    private Task<long> FirstFileNumber(int year, int count, CancellationToken ct)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"IP-{year:0000}-");
        return counters.Take($"file-number-{year}", count, async () =>
        {
            var used = await db.Persons.Where(p => p.FileNumber.StartsWith(prefix)).Select(p => p.FileNumber).ToListAsync(ct);
            return used.Select(n => long.Parse(n.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
        }, ct);
    }
}
