using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Security;

/// <summary>Whom the viewer may know and what of them, as part of the query. Rows of notes, numbers, barriers, benefits and wishes have walls of their own: see <see cref="RowScope"/>.</summary>
public sealed class PersonScope(AppDb db, CurrentViewer current, AccessMatrix matrix, TradeDay day, Audit audit)
{
    /// <summary>Everybody the viewer may know at all. Merged records are left out: their survivor stands for them.</summary>
    public IQueryable<Person> Visible() => RowFilter.Visible(db, current.Viewer, day.Today);

    /// <summary>Those of whom the viewer may read the whole group, or at least the named part of it (a word of <see cref="FieldSets"/>).</summary>
    public IQueryable<Person> Visible(DataGroup group, string? fieldSet = null) => Within(Visible(), group, fieldSet);

    /// <summary>
    /// Those who may be listed by facts of these groups. Where the viewer may only count a group, the list behind the number still opens:
    /// whom such a viewer knows at all is the own body's to answer for. The facts themselves stay shut.
    /// </summary>
    public IQueryable<Person> Countable(IEnumerable<DataGroup> groups) => groups.Aggregate(Visible(), (people, group) =>
        matrix.Level(current.Viewer.Role, group, day.Today) == AccessLevel.Aggregate ? people : Within(people, group, null));

    private IQueryable<Person> Within(IQueryable<Person> people, DataGroup group, string? fieldSet)
    {
        var viewer = current.Viewer;
        var rule = matrix.Rule(viewer.Role, group, day.Today);
        if (rule is null || rule.Level < AccessLevel.Consent || (FieldSets.NarrowsFields(rule.Limit) && rule.Limit != fieldSet))
        {
            return people.Where(p => false);
        }

        // Art. 18 GDPR: restricted data may be kept, not used; that there is a record remains visible.
        var open = group == DataGroup.Identity ? people : people.Where(p => !p.Restricted);
        return (rule.Level, rule.Limit) switch
        {
            (AccessLevel.Consent, _) when group != DataGroup.Identity => Walls.WithConsentOrMatter(db, open, viewer, group, day.Today),
            (_, FieldSets.OwnRegime) => Walls.OfOwnRegime(db, open, viewer, day.Today),
            _ => open,
        };
    }

    /// <summary>The person behind a key in an address; null means 404. A merged record leads to its survivor, whose key then differs.</summary>
    public async Task<Person?> Find(string key, CancellationToken ct)
    {
        var step = await db.Persons.Where(p => p.Key == key).Select(p => new { p.Id, p.MergedIntoId }).FirstOrDefaultAsync(ct);
        if (step is null)
        {
            return null;
        }

        var id = step.MergedIntoId is { } into ? (await Survivors.Of(db, [into], ct))[into] : step.Id;
        var person = await Visible().FirstOrDefaultAsync(p => p.Id == id, ct);
        if (person is null)
        {
            await audit.Denied("person", [id], ct);
        }

        return person;
    }

    /// <summary>The person behind a key with what the viewer may do and see, in one statement where the record was not merged; null means 404.</summary>
    public async Task<OpenedPerson?> Open(string key, CancellationToken ct)
    {
        var opened = await Walls.Opened(db, Visible().Where(p => p.Key == key), current.Viewer, matrix, day.Today, ct);
        if (opened is null && await Find(key, ct) is { } survivor)
        {
            opened = await Walls.Opened(db, Visible().Where(p => p.Id == survivor.Id), current.Viewer, matrix, day.Today, ct);
            if (opened is null)
            {
                await audit.Denied("person", [survivor.Id], ct);
            }
        }

        return opened;
    }

    /// <summary>Identities with the fields the viewer may see; the others are null.</summary>
    public IQueryable<IdentityView> Identities() => IdentityFields.Of(Visible(), matrix.Rule(current.Viewer.Role, DataGroup.Identity, day.Today));

    public async Task<PersonAccess> Access(int personId, CancellationToken ct) =>
        (await Accesses([personId], ct)).GetValueOrDefault(personId, PersonAccess.Closed);

    /// <summary>Who each of these people is, as far as the viewer may see it, and what they may do; who is not theirs to know is left out.</summary>
    public Task<Dictionary<int, (IdentityView Who, PersonAccess Access)>> Shown(IReadOnlyCollection<int> personIds, CancellationToken ct) =>
        Walls.Shown(db, Visible().Where(p => personIds.Contains(p.Id)), current.Viewer, matrix, day.Today, ct);

    /// <summary>What the viewer may do with each of these people; who is not theirs to know is left out.</summary>
    public Task<Dictionary<int, PersonAccess>> Accesses(IReadOnlyCollection<int> personIds, CancellationToken ct) =>
        Walls.Accesses(db, Visible().Where(p => personIds.Contains(p.Id)), current.Viewer, matrix, day.Today, ct);
}

/// <summary>A person the viewer knows, what they may do with the record, and the part of the identity they may see.</summary>
public sealed record OpenedPerson(Person Person, PersonAccess Access, IdentityView Who);
