using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>
/// The one way in which desk and record change who lives and reckons together. It asks neither who writes nor whose the persons are to know: that is the caller's.
/// Places of other bodies end here too: whoever has the benefit decides on the household, or nobody could after a change of regime.
/// </summary>
public sealed class HouseholdRegister(AppDb db)
{
    private const string Moved = "moved";

    /// <summary>The place that lasts; null: in no household.</summary>
    public Task<HouseholdMember?> Open(int personId, CancellationToken ct) => db.HouseholdMembers.FirstOrDefaultAsync(m => m.PersonId == personId && m.To == null, ct);

    /// <summary>Takes a person into the household of the host, and out of any other. Where the host has none, both begin one. Within the caller's transaction; the caller saves.</summary>
    /// <param name="hostPlace">The place of the host in a new household.</param>
    public async Task<Refusal?> Join(int hostId, HouseholdPlace hostPlace, int personId, HouseholdPlace place, Recording recording, CancellationToken ct)
    {
        if (hostId == personId)
        {
            return new Refusal("person.household.itself");
        }

        var places = await db.HouseholdMembers.Where(m => m.PersonId == hostId || m.PersonId == personId).ToListAsync(ct);
        var home = places.Find(m => m.PersonId == hostId && m.To is null);
        var own = places.FindAll(m => m.PersonId == personId);
        if (home is not null && own.Exists(m => m.To is null && m.HouseholdId == home.HouseholdId))
        {
            return new Refusal("person.household.already");
        }

        if (place.Relation == Relations.Head && (home is null ? hostPlace.Relation == Relations.Head : await HasHead(home.HouseholdId, personId, ct)))
        {
            return new Refusal("person.household.two-heads");
        }

        var host = places.FindAll(m => m.PersonId == hostId);
        if ((HouseholdStay.Enters(own, place.From) ?? (home is null ? HouseholdStay.Enters(host, hostPlace.From) : null)) is { } refusal)
        {
            return refusal;
        }

        var household = home?.HouseholdId ?? await Begin(ct);
        if (home is null)
        {
            Enter(household, host, hostId, hostPlace, recording);
        }

        Enter(household, own, personId, place, recording);
        return null;
    }

    /// <summary>Corrects a place that was written wrongly; the caller saves.</summary>
    public async Task<Refusal?> Correct(HouseholdMember member, HouseholdPlace place, Recording recording, CancellationToken ct)
    {
        var others = await db.HouseholdMembers.Where(m => m.PersonId == member.PersonId && m.Id != member.Id).ToListAsync(ct);
        if (HouseholdStay.StandsBeside(others, place.From, place.To) is { } refusal)
        {
            return refusal;
        }

        if (place is { Relation: Relations.Head, To: null } && await HasHead(member.HouseholdId, member.PersonId, ct))
        {
            return new Refusal("person.household.two-heads");
        }

        member.Correct(place, recording.Provenance);
        return null;
    }

    /// <summary>A record that was joined with another keeps its place and counts no more.</summary>
    private Task<bool> HasHead(int household, int except, CancellationToken ct) => db.HouseholdMembers.AnyAsync(
        m => m.HouseholdId == household && m.PersonId != except && m.To == null && m.Relation == Relations.Head && db.Persons.Any(p => p.Id == m.PersonId && p.MergedIntoId == null), ct);

    private async Task<int> Begin(CancellationToken ct)
    {
        var id = (await NewKeys.Take<Household>(db, 1, ct))[0];
        db.Households.Add(new Household { Id = id, Key = PublicKeys.New() });
        return id;
    }

    private void Enter(int household, List<HouseholdMember> places, int personId, HouseholdPlace place, Recording recording)
    {
        db.RemoveRange(HouseholdStay.Leave(places, place.From, Moved));
        db.HouseholdMembers.Add(new HouseholdMember
        {
            HouseholdId = household,
            PersonId = personId,
            Relation = place.Relation,
            From = place.From,
            InBenefitUnit = place.InBenefitUnit,
            ChildcareHours = place.ChildcareHours,
            Provenance = recording.Provenance,
        });
    }
}
