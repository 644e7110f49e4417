using IntegrationPoint.Domain.Casework;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Cases that were open at the end of a day.</summary>
public static class OpenCases
{
    public static IQueryable<Case> On(AppDb db, DateOnly on, DateOnly today) => on >= today
        ? db.Cases.Where(c => c.ClosedOn == null)
        : db.Cases.Where(c => c.OpenedOn <= on && (c.ClosedOn == null || c.ClosedOn > on));
}
