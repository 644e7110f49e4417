using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>A person with everything the register may change about it, tracked by the context that loaded it.</summary>
public sealed class PersonRecord
{
    public required Person Person { get; init; }
    public required List<FieldSource> Sources { get; init; }
    public required List<PersonName> Names { get; init; }
    public required List<SearchKey> Keys { get; init; }
    public required List<Nationality> Nationalities { get; init; }
    public required List<SpokenLanguage> Languages { get; init; }
    public required List<PersonNumber> Numbers { get; init; }
    public required List<ResidencePaper> Papers { get; init; }
    public required List<Address> Addresses { get; init; }
    public required List<MunicipalMove> Moves { get; init; }
    public required List<BenefitPeriod> Benefits { get; init; }
    public required List<DutyAssignment> Duties { get; init; }
    public required List<Case> Cases { get; init; }

    /// <summary>A person about whom nothing else is recorded yet.</summary>
    public static PersonRecord Of(Person person) => new()
    {
        Person = person,
        Sources = [],
        Names = [],
        Keys = [],
        Nationalities = [],
        Languages = [],
        Numbers = [],
        Papers = [],
        Addresses = [],
        Moves = [],
        Benefits = [],
        Duties = [],
        Cases = [],
    };

    /// <summary>Loads many persons with one statement for each table.</summary>
    public static async Task<Dictionary<int, PersonRecord>> Load(AppDb db, IReadOnlyCollection<int> ids, CancellationToken ct)
    {
        var sources = await By(db.FieldSources.Where(x => EF.Parameter(ids).Contains(x.PersonId)), x => x.PersonId, ct);
        var names = await By(db.PersonNames.Where(x => EF.Parameter(ids).Contains(x.PersonId)), x => x.PersonId, ct);
        var keys = await By(db.SearchKeys.Where(x => EF.Parameter(ids).Contains(x.PersonId)), x => x.PersonId, ct);
        var nationalities = await By(db.Nationalities.Where(x => EF.Parameter(ids).Contains(x.PersonId)), x => x.PersonId, ct);
        var languages = await By(db.SpokenLanguages.Where(x => EF.Parameter(ids).Contains(x.PersonId)), x => x.PersonId, ct);
        var numbers = await By(db.PersonNumbers.Where(x => EF.Parameter(ids).Contains(x.PersonId)), x => x.PersonId, ct);
        var papers = await By(db.Papers.Where(x => EF.Parameter(ids).Contains(x.PersonId)), x => x.PersonId, ct);
        var addresses = await By(db.Addresses.Where(x => EF.Parameter(ids).Contains(x.PersonId)), x => x.PersonId, ct);
        var moves = await By(db.Moves.Where(x => EF.Parameter(ids).Contains(x.PersonId)), x => x.PersonId, ct);
        var benefits = await By(db.Benefits.Where(x => EF.Parameter(ids).Contains(x.PersonId)), x => x.PersonId, ct);
        var duties = await By(db.Duties.Where(x => EF.Parameter(ids).Contains(x.PersonId)), x => x.PersonId, ct);
        var cases = await By(db.Cases.Where(x => EF.Parameter(ids).Contains(x.PersonId)), x => x.PersonId, ct);
        var persons = await db.Persons.Where(p => EF.Parameter(ids).Contains(p.Id)).ToListAsync(ct);
        return persons.ToDictionary(p => p.Id, p => new PersonRecord
        {
            Person = p,
            Sources = [.. sources[p.Id]],
            Names = [.. names[p.Id]],
            Keys = [.. keys[p.Id]],
            Nationalities = [.. nationalities[p.Id]],
            Languages = [.. languages[p.Id].OrderBy(l => l.Position)],
            Numbers = [.. numbers[p.Id]],
            Papers = [.. papers[p.Id].OrderBy(x => x.From).ThenBy(x => x.Id)],
            Addresses = [.. addresses[p.Id].OrderBy(x => x.From).ThenBy(x => x.Id)],
            Moves = [.. moves[p.Id].OrderBy(x => x.On).ThenBy(x => x.Id)],
            Benefits = [.. benefits[p.Id].OrderBy(x => x.From).ThenBy(x => x.Id)],
            Duties = [.. duties[p.Id].OrderBy(x => x.From).ThenBy(x => x.Id)],
            Cases = [.. cases[p.Id].OrderBy(x => x.OpenedOn).ThenBy(x => x.Id)],
        });
    }

    private static async Task<ILookup<int, T>> By<T>(IQueryable<T> rows, Func<T, int> person, CancellationToken ct) =>
        (await rows.ToListAsync(ct)).ToLookup(person);
}
