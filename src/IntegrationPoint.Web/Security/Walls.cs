using System.Linq.Expressions;
using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Access;
using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

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

    public static IQueryable<Person> OfOwnRegime(AppDb db, IQueryable<Person> persons, Viewer v, DateOnly day)
    {
        var own = InCharge(db, v, day);
        return persons.Where(p =>
            db.Benefits.Any(b => b.PersonId == p.Id && b.BodyId == v.BodyId && (b.To == null || b.To >= b.From))
            || own.Any(d => d.PersonId == p.Id));
    }

    /// <summary>
    /// Where the viewer's body is in charge, or is said to be, also where that begins within the next weeks: it must be able to answer the proposal and to take the application before the first day.
    /// What was rejected or taken back has no day at all.
    /// </summary>
    public static IQueryable<DutyAssignment> InCharge(AppDb db, Viewer v, DateOnly day)
    {
        var soon = day.AddDays(DutyAssignment.DaysAhead);
        return db.Duties.Where(d => d.BodyId == v.BodyId && d.From <= soon && (d.To == null || (d.To >= day && d.To >= d.From)));
    }

    /// <summary>What the viewer may do with each of the people seen.</summary>
    public static async Task<Dictionary<int, PersonAccess>> Accesses(AppDb db, IQueryable<Person> seen, Viewer v, AccessMatrix matrix, DateOnly day, CancellationToken ct) =>
        (await Judged(db, seen.Select(Facts(db, v, day)), v, matrix, day, ct)).ToDictionary(j => j.Facts.PersonId, j => j.Access);

    public static async Task<OpenedPerson?> Opened(AppDb db, IQueryable<Person> one, Viewer v, AccessMatrix matrix, DateOnly day, CancellationToken ct)
    {
        var judged = await Judged(db, one.Select(With(Facts(db, v, day), nameof(WallFacts.Person), p => p)), v, matrix, day, ct);
        return judged is [var (facts, access)] && IdentityFields.Of(facts.Person!, matrix.Rule(v.Role, DataGroup.Identity, day)) is { } who ? new OpenedPerson(facts.Person!, access, who) : null;
    }

    /// <summary>The part of the identity that the viewer may see, and what they may do, of each of the people seen.</summary>
    public static async Task<Dictionary<int, (IdentityView Who, PersonAccess Access)>> Shown(AppDb db, IQueryable<Person> seen, Viewer v, AccessMatrix matrix, DateOnly day, CancellationToken ct)
    {
        var rule = matrix.Rule(v.Role, DataGroup.Identity, day);
        return IdentityFields.Opens(rule)
            ? (await Judged(db, seen.Select(With(Facts(db, v, day), nameof(WallFacts.Who), IdentityFields.Cut(rule))), v, matrix, day, ct)).ToDictionary(j => j.Facts.PersonId, j => (j.Facts.Who!, j.Access))
            : [];
    }

    private static async Task<List<(WallFacts Facts, PersonAccess Access)>> Judged(AppDb db, IQueryable<WallFacts> asked, Viewer v, AccessMatrix matrix, DateOnly day, CancellationToken ct)
    {
        var facts = await asked.ToListAsync(ct);
        var consented = await Consented(db, facts.ConvertAll(f => f.PersonId), v, matrix, day, ct);
        return facts.ConvertAll(f => (f, PersonAccess.Of(f, g => matrix.Rule(v.Role, g, day), consented[f.PersonId])));
    }

    private static async Task<ILookup<int, string>> Consented(AppDb db, IReadOnlyCollection<int> personIds, Viewer v, AccessMatrix matrix, DateOnly day, CancellationToken ct)
    {
        // Asked for only where the role opens something by consent.
        var byConsent = Enum.GetValues<DataGroup>().Any(g => g != DataGroup.Identity && matrix.Level(v.Role, g, day) == AccessLevel.Consent);
        var consents = byConsent
            ? await Consents(db, v, day).Where(c => personIds.Contains(c.PersonId)).Select(c => new { c.PersonId, c.Groups }).ToListAsync(ct)
            : [];
        return consents.ToLookup(c => c.PersonId, c => c.Groups);
    }

    private static Expression<Func<Person, WallFacts>> Facts(AppDb db, Viewer v, DateOnly day)
    {
        var (deciding, own) = (DecidesOnMatters(v), InCharge(db, v, day));
        return p => new WallFacts
        {
            PersonId = p.Id,
            Restricted = p.Restricted,
            OwnRegime = db.Benefits.Any(b => b.PersonId == p.Id && b.BodyId == v.BodyId && (b.To == null || b.To >= b.From))
                || own.Any(d => d.PersonId == p.Id),
            Matter = deciding && db.Involvements.Any(i => i.PersonId == p.Id && i.BodyId == v.BodyId && i.From <= day && (i.To == null || i.To >= day)),
        };
    }

    /// <summary>The facts with one thing more of the same person.</summary>
    private static Expression<Func<Person, WallFacts>> With<T>(Expression<Func<Person, WallFacts>> facts, string member, Expression<Func<Person, T>> more)
    {
        var (init, person) = ((MemberInitExpression)facts.Body, facts.Parameters[0]);
        var value = ReplacingExpressionVisitor.Replace(more.Parameters[0], person, more.Body);
        return Expression.Lambda<Func<Person, WallFacts>>(init.Update(init.NewExpression, [.. init.Bindings, Expression.Bind(typeof(WallFacts).GetProperty(member)!, value)]), person);
    }

    /// <summary>Whether a consent in force opens a group of one person to the viewer's body.</summary>
    public static Task<bool> Opens(AppDb db, int personId, Viewer v, DataGroup group, DateOnly day, CancellationToken ct)
    {
        var word = Word(group);
        return Consents(db, v, day).AnyAsync(c => c.PersonId == personId && (" " + c.Groups + " ").Contains(word), ct);
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

    /// <summary>The record itself, where it was asked for with the facts.</summary>
    public Person? Person { get; init; }

    /// <summary>The identity as the viewer may see it, where it was asked for with the facts.</summary>
    public IdentityView? Who { get; init; }

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
