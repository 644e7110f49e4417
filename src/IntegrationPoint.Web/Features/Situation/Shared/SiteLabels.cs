using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared;

/// <summary>Names of the sites that are open on a day, in their order.</summary>
public sealed class SiteLabels(IReadOnlyList<SiteLabels.Label> sites, Texts texts)
{
    public sealed record Label(string Code, string Name, string Municipality);

    public IReadOnlyList<Label> All => sites;

    public string this[string code] => code == Tally.NoSite ? texts["figures.no-site"] : sites.FirstOrDefault(s => s.Code == code)?.Name ?? code;

    public static async Task<SiteLabels> On(AppDb db, DateOnly on, Texts texts, CancellationToken ct) => new(
        await db.Sites.AsNoTracking().Where(s => s.ValidFrom <= on && (s.ValidTo == null || s.ValidTo >= on)).OrderBy(s => s.Id)
            .Select(s => new Label(s.Code, s.Name, s.Municipality)).ToListAsync(ct), texts);
}
