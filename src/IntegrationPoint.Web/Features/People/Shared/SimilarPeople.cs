using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.People.Duplicates;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Records that may mean the same person as some facts, with reasons. It looks across all sites: whether names may be shown is the caller's to ask.</summary>
public sealed class SimilarPeople(AppDb db)
{
    /// <summary>Most candidates that are compared one by one.</summary>
    private const int Compared = 200;

    public sealed record Similar(int PersonId, DuplicateScore Score);

    /// <param name="personId">The record the facts come from, if they come from one: it and those known to be different are left out.</param>
    /// <param name="familyOf">Whose household the facts are about to join: its members are weighed as relatives, by the same rules as everybody else.</param>
    public async Task<IReadOnlyList<Similar>> To(DuplicateCandidate facts, int? personId, CancellationToken ct, int? familyOf = null)
    {
        var keys = PersonKeys.Blocks(facts).ToList();
        if (keys.Count == 0)
        {
            return [];
        }

        var ids = await (
            from key in db.SearchKeys.AsNoTracking()
            where keys.Contains(key.Key)
            group key by key.PersonId into shared
            orderby shared.Count() descending, shared.Key
            select shared.Key).Take(Compared).ToListAsync(ct);
        var candidates = await Load(ids, personId, ct);
        if (familyOf is { } member)
        {
            const string Theirs = "family";
            var family = await db.HouseholdMembers.Where(m => m.To == null && db.HouseholdMembers.Any(o => o.PersonId == member && o.To == null && o.HouseholdId == m.HouseholdId)).Select(m => m.PersonId).ToListAsync(ct);
            facts = facts with { Household = Theirs };
            candidates = candidates.ConvertAll(c => c.Id == member || family.Contains(c.Id) ? (c.Id, c.Facts with { Household = Theirs }) : c);
        }

        return [.. DuplicateRanking.Best(facts, candidates).Select(best => new Similar(best.Id, best.Score))];
    }

    /// <summary>What the record itself knows, in the form the comparison reads.</summary>
    public async Task<DuplicateCandidate?> FactsOf(int personId, CancellationToken ct)
    {
        var found = await Load([personId], null, ct);
        return found.Count == 0 ? null : found[0].Facts;
    }

    /// <summary>What many records know, for lists.</summary>
    public async Task<IReadOnlyList<(int Id, DuplicateCandidate Facts)>> FactsOf(IReadOnlyCollection<int> personIds, CancellationToken ct) => await Load([.. personIds], null, ct);

    private async Task<List<(int Id, DuplicateCandidate Facts)>> Load(List<int> ids, int? personId, CancellationToken ct)
    {
        var persons = await (
            from p in db.Persons.AsNoTracking()
            where ids.Contains(p.Id) && p.MergedIntoId == null && p.Id != personId && !p.StaffRelated
            where personId == null || !db.KnownDifferent.Any(k => (k.FirstId == p.Id && k.SecondId == personId) || (k.SecondId == p.Id && k.FirstId == personId))
            select new
            {
                p.Id,
                p.FamilyName,
                p.GivenName,
                p.OwnScriptName,
                p.CallName,
                p.BirthDate,
                p.BirthPrecision,
                p.Sex,
                p.Phone,
                p.Email,
                Site = db.Cases.Where(c => c.PersonId == p.Id && c.ClosedOn == null).Select(c => (int?)c.SiteId).FirstOrDefault(),
                Household = db.HouseholdMembers.Where(m => m.PersonId == p.Id && m.To == null).Select(m => (int?)m.HouseholdId).FirstOrDefault(),
                Shelter = db.Addresses.Where(a => a.PersonId == p.Id && a.To == null).Select(a => a.Street).FirstOrDefault(),
            }).ToListAsync(ct);
        var names = (await db.PersonNames.AsNoTracking().Where(n => EF.Parameter(ids).Contains(n.PersonId)).Select(n => new { n.PersonId, n.FamilyName, n.GivenName }).ToListAsync(ct)).ToLookup(n => n.PersonId);
        var countries = (await db.Nationalities.AsNoTracking().Where(n => EF.Parameter(ids).Contains(n.PersonId)).Select(n => new { n.PersonId, n.Country }).ToListAsync(ct)).ToLookup(n => n.PersonId, n => n.Country);
        var numbers = (await db.PersonNumbers.AsNoTracking().Where(n => EF.Parameter(ids).Contains(n.PersonId)).Select(n => new { n.PersonId, n.Kind, n.Value }).ToListAsync(ct)).ToLookup(n => n.PersonId);
        var papers = (await db.Papers.AsNoTracking().Where(n => EF.Parameter(ids).Contains(n.PersonId) && n.Number != null).Select(n => new { n.PersonId, n.Number }).ToListAsync(ct)).ToLookup(n => n.PersonId, n => n.Number!);
        return persons.ConvertAll(p => (p.Id, new DuplicateCandidate
        {
            Names =
            [
                Full(p.FamilyName, p.GivenName),
                .. new[] { p.OwnScriptName, p.CallName }.OfType<string>(),
                .. names[p.Id].Select(n => Full(n.FamilyName, n.GivenName)),
            ],
            Birth = BirthFact.Of(p.BirthDate, p.BirthPrecision),
            Sex = p.Sex,
            Nationalities = [.. countries[p.Id]],
            AzrNumber = numbers[p.Id].FirstOrDefault(n => n.Kind == "azr")?.Value,
            PaperNumbers = [.. papers[p.Id], .. numbers[p.Id].Where(n => n.Kind is "paper" or "passport").Select(n => n.Value)],
            Phones = [.. new[] { p.Phone }.OfType<string>()],
            Mails = [.. new[] { p.Email }.OfType<string>()],
            Site = p.Site?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Household = p.Household?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Shelter = p.Shelter,
        }));
    }

    private static string Full(string? family, string given) => family is null ? given : $"{given} {family}";
}
