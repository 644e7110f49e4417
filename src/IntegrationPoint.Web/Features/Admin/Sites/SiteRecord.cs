using IntegrationPoint.Domain;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Admin.Sites;

/// <summary>Sites as an administrator keeps them. Cases of one that closed stay with it until they are closed themselves.</summary>
public sealed class SiteRecord(AppDb db, ReferenceData reference, TradeDay day)
{
    public sealed record Row(string Code, string Name, string Municipality, string Address, DateOnly From, DateOnly? To);

    /// <summary>What stands at a site now.</summary>
    public sealed record Standing(int Cases, int Accounts);

    /// <summary>Those that are open first.</summary>
    public async Task<IReadOnlyList<Row>> All(CancellationToken ct)
    {
        var today = day.Today;
        return await db.Sites.AsNoTracking().OrderBy(s => s.ValidTo != null && s.ValidTo < today ? 1 : 0).ThenBy(s => s.Name).ThenBy(s => s.Id)
            .Select(s => new Row(s.Code, s.Name, s.Municipality, s.Address, s.ValidFrom, s.ValidTo)).ToListAsync(ct);
    }

    public Task<Site?> Find(string code, CancellationToken ct) => db.Sites.FirstOrDefaultAsync(s => s.Code == code, ct);

    public async Task<Standing> Now(int id, CancellationToken ct)
    {
        var today = day.Today;
        return new Standing(
            await db.Cases.CountAsync(c => c.SiteId == id && c.ClosedOn == null, ct),
            await db.Users.CountAsync(u => u.SiteId == id && (u.ValidTo == null || u.ValidTo >= today), ct));
    }

    public async Task<(Site? Site, IReadOnlyList<FieldError> Errors)> Add(SiteProposal typed, CancellationToken ct)
    {
        var (site, errors) = SiteCheck.New(reference.Codes, typed, day.Today);
        if (site is null)
        {
            return (null, errors);
        }

        if (!await db.Sites.AnyAsync(s => s.Code == site.Code, ct))
        {
            db.Add(site);
            if (await db.SaveUnlessChanged(ct))
            {
                return (site, []);
            }
        }

        return (null, [new FieldError(nameof(typed.Code), "admin.house.error.taken")]);
    }

    /// <returns>Null where somebody else was faster and nothing was written.</returns>
    public async Task<IReadOnlyList<FieldError>?> Change(Site site, SiteProposal typed, CancellationToken ct)
    {
        var since = await db.Cases.Where(c => c.SiteId == site.Id).MinAsync(c => (DateOnly?)c.OpenedOn, ct);
        var errors = SiteCheck.Change(reference.Codes, site, typed, since, day.Today);
        return errors.Count > 0 ? errors : await Save(ct);
    }

    /// <summary>The last day; none takes an end back. A counter closes on its day whatever is still open there; the page says how much that is.</summary>
    public async Task<IReadOnlyList<FieldError>?> End(Site site, string? typed, CancellationToken ct)
    {
        var opened = await db.Cases.Where(c => c.SiteId == site.Id).MaxAsync(c => (DateOnly?)c.OpenedOn, ct);
        var (last, errors) = SiteCheck.End(reference.Codes, site, typed, opened, day.Today);
        if (errors.Count > 0)
        {
            return errors;
        }

        site.Close(last);
        return await Save(ct);
    }

    private async Task<IReadOnlyList<FieldError>?> Save(CancellationToken ct) => await db.SaveUnlessChanged(ct) ? [] : null;
}
