using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security;

/// <summary>The walls between the regimes and around everybody who is no authority (§ 35 SGB I).</summary>
internal static class Walls
{
    public static IQueryable<Person> WithConsentOrMatter(AppDb db, IQueryable<Person> persons, Viewer v, DataGroup group, DateOnly day)
    {
        var word = Word(group);
        var deciding = DecidesOnMatters(v);
        var consents = Consents(db, v, day);
        return persons.Where(p =>
            consents.Any(c => c.PersonId == p.Id && (" " + c.Groups + " ").Contains(word))
            || (deciding && db.Involvements.Any(i => i.PersonId == p.Id && i.BodyId == v.BodyId && i.From <= day && (i.To == null || i.To >= day))));
    }

    public static IQueryable<Person> OfOwnRegime(AppDb db, IQueryable<Person> persons, Viewer v, DateOnly day) => persons.Where(p =>
        db.Benefits.Any(b => b.PersonId == p.Id && b.BodyId == v.BodyId)
        || db.Duties.Any(d => d.PersonId == p.Id && d.BodyId == v.BodyId && d.From <= day && (d.To == null || d.To >= day)));

    /// <summary>What the viewer may do with each of the people seen. Consents are asked for only where the role opens something by them.</summary>
    public static async Task<Dictionary<int, PersonAccess>> Accesses(
        AppDb db, IQueryable<Person> seen, IReadOnlyCollection<int> personIds, Viewer v, AccessMatrix matrix, DateOnly day, CancellationToken ct)
    {
        var facts = await Facts(db, seen, v, day).ToListAsync(ct);
        var byConsent = Enum.GetValues<DataGroup>().Any(g => g != DataGroup.Identity && matrix.Level(v.Role, g, day) == AccessLevel.Consent);
        var consents = byConsent
            ? await Consents(db, v, day).Where(c => personIds.Contains(c.PersonId)).Select(c => new { c.PersonId, c.Groups }).ToListAsync(ct)
            : [];
        var consented = consents.ToLookup(c => c.PersonId, c => c.Groups);
        return facts.ToDictionary(f => f.PersonId, f => PersonAccess.Of(f, g => matrix.Rule(v.Role, g, day), consented[f.PersonId]));
    }

    private static IQueryable<WallFacts> Facts(AppDb db, IQueryable<Person> persons, Viewer v, DateOnly day)
    {
        var deciding = DecidesOnMatters(v);
        return persons.Select(p => new WallFacts
        {
            PersonId = p.Id,
            Restricted = p.Restricted,
            OwnRegime = db.Benefits.Any(b => b.PersonId == p.Id && b.BodyId == v.BodyId)
                || db.Duties.Any(d => d.PersonId == p.Id && d.BodyId == v.BodyId && d.From <= day && (d.To == null || d.To >= day)),
            Matter = deciding && db.Involvements.Any(i => i.PersonId == p.Id && i.BodyId == v.BodyId && i.From <= day && (i.To == null || i.To >= day)),
        });
    }

    /// <summary>Consents in force for the viewer's body.</summary>
    public static IQueryable<Consent> Consents(AppDb db, Viewer v, DateOnly day) => db.Consents
        .Where(c => c.RecipientId == v.BodyId && c.From <= day && (c.To == null || c.To >= day) && (c.WithdrawnOn == null || c.WithdrawnOn > day));

    public static string Word(DataGroup group) => $" {group} ";

    // The immigration office sees labour data for a decision at hand, not by consent alone.
    private static bool DecidesOnMatters(Viewer v) => v.Role == Roles.ImmigrationClerk;
}

internal sealed record WallFacts
{
    public required int PersonId { get; init; }
    public required bool Restricted { get; init; }
    public required bool OwnRegime { get; init; }
    public required bool Matter { get; init; }

    /// <param name="consented">The groups of each consent in force for the viewer's body.</param>
    public PersonAccess.Cell Cell(AccessRule? rule, DataGroup group, IEnumerable<string> consented)
    {
        var opens = rule is { Level: >= AccessLevel.Consent }
            && (rule.Limit != FieldSets.OwnRegime || OwnRegime)
            && (rule.Level != AccessLevel.Consent || group == DataGroup.Identity || Matter || consented.Any(g => $" {g} ".Contains(Walls.Word(group), StringComparison.Ordinal)));
        var (reads, keeps) = (opens && (group == DataGroup.Identity || !Restricted), opens && rule!.Level == AccessLevel.Write);
        return new PersonAccess.Cell(reads, keeps && !Restricted, keeps, rule?.Limit);
    }
}
