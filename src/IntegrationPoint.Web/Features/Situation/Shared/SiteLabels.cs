using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared;

/// <summary>Names of the sites in their order, and which of them are open on a day.</summary>
public sealed class SiteLabels(IReadOnlyList<SiteLabels.Label> sites, Texts texts)
{
    public sealed record Label(string Code, string Name, string Municipality, bool Open);

    /// <summary>Also those not open on the day: their figures have a name.</summary>
    public IReadOnlyList<Label> All => sites;

    public IEnumerable<Label> Open => sites.Where(s => s.Open);

    public string this[string code] => code == Tally.NoSite ? texts["figures.no-site"] : sites.FirstOrDefault(s => s.Code == code)?.Name ?? code;

    public static async Task<SiteLabels> On(AppDb db, DateOnly on, Texts texts, CancellationToken ct) => new(
        await db.Sites.AsNoTracking().OrderBy(s => s.Id)
            .Select(s => new Label(s.Code, s.Name, s.Municipality, s.ValidFrom <= on && (s.ValidTo == null || s.ValidTo >= on))).ToListAsync(ct), texts);
}
