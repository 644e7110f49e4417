using IntegrationPoint.Domain;
using IntegrationPoint.Domain.People;
using IntegrationPoint.Domain.Reference;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Sets and lifts the locks of a record: restriction of processing (Art. 18 GDPR, § 84 SGB X) and records of staff (§ 35 Abs. 1 S. 3 SGB I). Who may is asked before.</summary>
public sealed class PersonLocks(AppDb db, ReferenceData reference, CurrentViewer current, TradeDay day)
{
    /// <summary>A lock with the names of those who set and lifted it.</summary>
    public sealed record Row(PersonLock Lock, string SetBy, string? LiftedBy);

    /// <summary>Latest first.</summary>
    public Task<List<Row>> Of(int personId, CancellationToken ct) => (
        from l in db.PersonLocks.AsNoTracking()
        where l.PersonId == personId
        orderby l.Id descending
        select new Row(l, db.Users.Where(u => u.Id == l.SetById).Select(u => u.DisplayName).First(), db.Users.Where(u => u.Id == l.LiftedById).Select(u => u.DisplayName).FirstOrDefault())).ToListAsync(ct);

    /// <summary>The kind of lock a reason stands for today; null where the list holds no such reason.</summary>
    public string? Kind(string? reason) => reference.Codes.On(CodeLists.LockReason, day.Today).FirstOrDefault(e => e.Code == reason)?.Attribute("kind");

    /// <param name="person">Tracked by the context of this request.</param>
    /// <param name="reason">A code whose <see cref="Kind"/> is known.</param>
    public async Task<Refusal?> Set(Person person, string reason, CancellationToken ct)
    {
        var kind = Kind(reason)!;
        if (kind == PersonLock.Restricted ? person.Restricted : person.StaffRelated)
        {
            return new Refusal("lock.already");
        }

        db.Add(new PersonLock
        {
            PersonId = person.Id,
            Kind = kind,
            Reason = reason,
            SetAt = day.Now,
            SetById = current.Viewer.UserId,
            Provenance = new Provenance { Source = "staff", LegalBasis = "sgb10-67a", OwnerBodyId = current.Viewer.BodyId, RecordedAt = day.Now, RecordedById = current.Viewer.UserId },
        });
        person.Lock(person.StaffRelated || kind == PersonLock.StaffRelated, person.Restricted || kind == PersonLock.Restricted);
        return await db.SaveUnlessChanged(ct) ? null : new Refusal("lock.meanwhile");
    }

    public async Task<Refusal?> Lift(Person person, string kind, string reason, CancellationToken ct)
    {
        if (!(kind == PersonLock.Restricted ? person.Restricted : person.StaffRelated))
        {
            return new Refusal("lock.not-set");
        }

        foreach (var held in await db.PersonLocks.Where(l => l.PersonId == person.Id && l.Kind == kind && l.LiftedAt == null).ToListAsync(ct))
        {
            held.Lift(current.Viewer.UserId, day.Now, reason);
        }

        person.Lock(person.StaffRelated && kind != PersonLock.StaffRelated, person.Restricted && kind != PersonLock.Restricted);
        return await db.SaveUnlessChanged(ct) ? null : new Refusal("lock.meanwhile");
    }
}
