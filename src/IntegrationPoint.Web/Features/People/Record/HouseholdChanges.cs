using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.People.Shared;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Changes of the household of the open record. Whoever is added must be the viewer's to know and to write about, as the record itself is.</summary>
public sealed class HouseholdChanges(AppDb db, OpenRecord record, PersonScope scope, HouseholdRegister register, CurrentViewer current, Audit audit, TradeDay day)
{
    /// <summary>What became of a change. Not <c>Saved</c> and no refusal: somebody else was faster and nothing was written.</summary>
    public sealed record Outcome(bool Saved, Refusal? Refusal = null);

    private Recording Told => new("told", "sgb10-67a", current.Viewer.BodyId, current.Viewer.UserId, day.Now, day.Today);

    /// <summary>Who is named by a key; null for nobody and for somebody who is not the viewer's to know alike.</summary>
    public async Task<Person?> Other(string key, CancellationToken ct)
    {
        var other = await scope.Find(key, ct);
        await audit.Read("household", other is null ? [] : [other.Id], ct);
        return other;
    }

    /// <summary>One place of the open record, tracked; null where it has none of that number.</summary>
    public Task<HouseholdMember?> Place(int id, CancellationToken ct) => db.HouseholdMembers.FirstOrDefaultAsync(m => m.Id == id && m.PersonId == record.Id, ct);

    /// <param name="ownRelation">The place of the open record where the household begins with this.</param>
    public async Task<Outcome> Add(Person other, HouseholdPlace place, string? ownRelation, CancellationToken ct)
    {
        if (!(await scope.Access(other.Id, ct)).Writes(DataGroup.Benefit))
        {
            return new Outcome(false, new Refusal("person.household.not-yours"));
        }

        var relation = ownRelation ?? Relations.Head;
        var own = new HouseholdPlace(relation, place.From, Relations.InBenefitUnit(relation, record.Person.BirthDate, day.Today));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await register.Join(record.Id, own, other.Id, place, Told, ct) is { } refusal)
        {
            db.ChangeTracker.Clear();
            return new Outcome(false, refusal);
        }

        var saved = await db.SaveUnlessChanged(ct);
        if (saved)
        {
            await transaction.CommitAsync(ct);
        }

        return new Outcome(saved);
    }

    public async Task<Outcome> Correct(HouseholdMember member, HouseholdPlace place, CancellationToken ct)
    {
        var refusal = await register.Correct(member, place, Told, ct);
        return refusal is null ? new Outcome(await db.SaveUnlessChanged(ct)) : new Outcome(false, refusal);
    }

    public async Task<Outcome> End(HouseholdMember member, DateOnly on, string reason, CancellationToken ct)
    {
        member.End(on, reason);
        return new Outcome(await db.SaveUnlessChanged(ct));
    }

    /// <summary>The person never lived there.</summary>
    public async Task<Outcome> Remove(HouseholdMember member, CancellationToken ct)
    {
        db.Remove(member);
        return new Outcome(await db.SaveUnlessChanged(ct));
    }
}
