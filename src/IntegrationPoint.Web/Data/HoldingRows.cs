using IntegrationPoint.Domain.Organisations;

namespace IntegrationPoint.Web.Data;

/// <summary>Bodies and sites that are there on a day: both days of their period count. Old records show the names of the others as well.</summary>
public static class HoldingRows
{
    public static IQueryable<Organisation> HoldingOn(this IQueryable<Organisation> bodies, DateOnly day) =>
        bodies.Where(o => o.ValidFrom <= day && (o.ValidTo == null || o.ValidTo >= day));

    public static IQueryable<Site> HoldingOn(this IQueryable<Site> sites, DateOnly day) =>
        sites.Where(s => s.ValidFrom <= day && (s.ValidTo == null || s.ValidTo >= day));
}
