using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Intake;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The counter where the viewer takes people in: the own site, or for whoever has none an open one, that of the body's own town first.</summary>
public sealed class IntakePlace(AppDb db, CurrentViewer current, TradeDay day)
{
    /// <summary>The site, or why nobody is taken in today and who can mend it.</summary>
    public async Task<(int? SiteId, Refusal? Refusal)> Today(CancellationToken ct)
    {
        var (viewer, today) = (current.Viewer, day.Today);
        var body = await db.Organisations.Where(o => o.Id == viewer.BodyId).Select(o => new { o.Name, o.Municipality, o.ValidFrom, o.ValidTo }).FirstAsync(ct);
        if (!Period.Covers(body.ValidFrom, body.ValidTo, today))
        {
            return (null, new Refusal("intake.place.body", null, body.Name));
        }

        if (viewer.SiteId is { } own)
        {
            var site = await db.Sites.Where(s => s.Id == own).Select(s => new { s.Name, s.ValidFrom, s.ValidTo }).FirstAsync(ct);
            return Period.Covers(site.ValidFrom, site.ValidTo, today) ? (own, null)
                : site.ValidTo is { } last && last < today ? (null, new Refusal("intake.place.closed", null, site.Name, last))
                : (null, new Refusal("intake.place.not-yet", null, site.Name, site.ValidFrom));
        }

        var open = await db.Sites.HoldingOn(today).OrderBy(s => s.Municipality == body.Municipality ? 0 : 1).ThenBy(s => s.Id).Select(s => (int?)s.Id).FirstOrDefaultAsync(ct);
        return (open, open is null ? new Refusal("intake.place.none") : null);
    }

    /// <summary>A sitting begun at a counter that closed since goes on where the viewer takes people in today.</summary>
    public async Task<Refusal?> Settle(IntakeDraft draft, CancellationToken ct)
    {
        var today = day.Today;
        if (await db.Sites.HoldingOn(today).AnyAsync(s => s.Id == draft.SiteId, ct) && await db.Organisations.HoldingOn(today).AnyAsync(o => o.Id == draft.BodyId, ct))
        {
            return null;
        }

        var (site, refusal) = await Today(ct);
        draft.SiteId = site ?? draft.SiteId;
        return refusal;
    }
}
