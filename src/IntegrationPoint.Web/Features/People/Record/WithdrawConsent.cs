using IntegrationPoint.Domain.Access;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.People.Record;

/// <summary>Ends a consent on the word of the person, and with it the work of those who rest on it: from now on, not from tomorrow.</summary>
public sealed class WithdrawConsent(AppDb db, OpenRecord record, TradeDay day)
{
    /// <summary>The consent that ended; null where none of this person's was running.</summary>
    public async Task<Consent?> Handle(int consentId, CancellationToken ct)
    {
        var (id, today) = (record.Id, day.Today);
        var consent = await db.Consents.FirstOrDefaultAsync(c => c.Id == consentId && c.PersonId == id && c.WithdrawnOn == null && (c.To == null || c.To >= today), ct);
        if (consent is null)
        {
            return null;
        }

        consent.Withdraw(today);
        foreach (var work in await db.Involvements.Where(i => i.PersonId == id && i.ConsentId == consentId && (i.To == null || i.To >= today)).ToListAsync(ct))
        {
            if (work.From < today)
            {
                work.End(today.AddDays(-1));
            }
            else
            {
                db.Remove(work); // both ends of a period count: what begins today cannot have ended yesterday
            }
        }

        await db.SaveChangesAsync(ct);
        return consent;
    }
}
