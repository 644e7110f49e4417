using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Profile;
using IntegrationPoint.Domain.Residence;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Merging;

/// <summary>
/// Which rows of a merged record go over to the survivor: all that say something new. What the survivor already says stays behind,
/// so that nothing is counted twice.
/// </summary>
public static class MovedRows
{
    private static readonly IRule[] Rules =
    [
        new Rule<PersonName>((a, b) => a.FamilyName == b.FamilyName && a.GivenName == b.GivenName),
        new Rule<Nationality>((a, b) => a.Country == b.Country),
        new Rule<SpokenLanguage>((a, b) => a.Language == b.Language),
        new Rule<PersonNumber>((a, b) => a.Kind == b.Kind && a.Value == b.Value),
        new Rule<HouseholdMember>((a, b) => a.HouseholdId == b.HouseholdId || (a.To is null && b.To is null)),
        new Rule<Address>((a, b) => a.Holds == b.Holds && ((a.Street == b.Street && a.Postcode == b.Postcode) || (a.To is null && b.To is null))),
        new Rule<MunicipalMove>((a, b) => a.Kind == b.Kind && a.Municipality == b.Municipality && a.On == b.On),
        new Rule<ResidencePaper>((a, b) => a.Holds == b.Holds && a.Type == b.Type && (a.From == b.From || (a.Number is not null && a.Number == b.Number))),
        new Rule<AsylumStage>((a, b) => a.Stage == b.Stage && a.On == b.On && a.Holds == b.Holds),
        new Rule<BenefitPeriod>((a, b) => a.Regime == b.Regime && a.BodyId == b.BodyId && Overlap(a.From, a.To, b.From, b.To)),
        new Rule<DutyAssignment>((a, b) => a.Regime == b.Regime && a.BodyId == b.BodyId && Overlap(a.From, a.To, b.From, b.To)),
        new Rule<Case>((a, b) => a.ClosedOn is null && b.ClosedOn is null),
        new Rule<Contact>((a, b) => a.On == b.On && a.At == b.At && a.Kind == b.Kind && a.Topic == b.Topic),
        new Rule<Note>((_, _) => false),
        new Rule<Participation>((a, b) => a.Measure == b.Measure && a.ProviderId == b.ProviderId && a.StartedOn == b.StartedOn),
        new Rule<Involvement>((a, b) => a.BodyId == b.BodyId && a.UserId == b.UserId && a.Role == b.Role && Overlap(a.From, a.To, b.From, b.To)),
        new Rule<Consent>((_, _) => false),
        new Rule<Education>((a, b) => a.Level == b.Level && a.Country == b.Country && a.Subject == b.Subject),
        new Rule<WorkExperience>((a, b) => a.Job == b.Job),
        new Rule<LanguageSkill>((a, b) => a.Language == b.Language && a.On == b.On),
        new Rule<DrivingLicence>((a, b) => a.Held == b.Held && a.Classes == b.Classes),
        new Rule<Barrier>((a, b) => a.Code == b.Code && a.BodyId == b.BodyId),
        new Rule<Availability>((_, _) => false),
        new Rule<Wish>((a, b) => a.Words == b.Words),
        new Rule<CorrectionRequest>((_, _) => false),
        new Rule<PersonLock>((_, _) => false),
    ];

    /// <summary>The kinds of rows that a merge hands over.</summary>
    public static IEnumerable<string> Names => Rules.Select(r => r.Name);

    /// <summary>Moves the rows in the context; the caller saves. Returns their ids by kind, for the way back.</summary>
    public static async Task<Dictionary<string, List<int>>> Move(AppDb db, int from, int to, CancellationToken ct)
    {
        var moved = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var rule in Rules)
        {
            var ids = await rule.Move(db, from, to, ct);
            if (ids.Count > 0)
            {
                moved[rule.Name] = ids;
            }
        }

        return moved;
    }

    /// <summary>Gives back what a merge moved, as far as it still belongs to the survivor.</summary>
    public static async Task Return(AppDb db, Dictionary<string, List<int>> moved, int survivor, int merged, CancellationToken ct)
    {
        foreach (var rule in Rules.Where(r => moved.ContainsKey(r.Name)))
        {
            await rule.Return(db, moved[rule.Name], survivor, merged, ct);
        }
    }

    private static bool Overlap(DateOnly fromA, DateOnly? toA, DateOnly fromB, DateOnly? toB) =>
        (toA is null || fromB <= toA) && (toB is null || fromA <= toB);

    private interface IRule
    {
        string Name { get; }

        Task<List<int>> Move(AppDb db, int from, int to, CancellationToken ct);

        Task Return(AppDb db, List<int> ids, int survivor, int merged, CancellationToken ct);
    }

    private sealed class Rule<T>(Func<T, T, bool> same) : IRule
        where T : class
    {
        private const string PersonId = "PersonId";

        public string Name => typeof(T).Name;

        public async Task<List<int>> Move(AppDb db, int from, int to, CancellationToken ct)
        {
            var kept = await Of(db, to).ToListAsync(ct);
            var moved = (await Of(db, from).ToListAsync(ct)).Where(row => !kept.Exists(k => same(row, k))).ToList();
            return moved.ConvertAll(row => Give(db, row, to));
        }

        public async Task Return(AppDb db, List<int> ids, int survivor, int merged, CancellationToken ct)
        {
            foreach (var row in await Of(db, survivor).Where(x => ids.Contains(EF.Property<int>(x, "Id"))).ToListAsync(ct))
            {
                Give(db, row, merged);
            }
        }

        /// <summary>What was taken back goes along: it stays readable.</summary>
        private static IQueryable<T> Of(AppDb db, int person) => db.Set<T>().IgnoreQueryFilters().Where(x => EF.Property<int>(x, PersonId) == person);

        private static int Give(AppDb db, T row, int person)
        {
            var entry = db.Entry(row);
            entry.Property(PersonId).CurrentValue = person;
            return (int)entry.Property("Id").CurrentValue!;
        }
    }
}
