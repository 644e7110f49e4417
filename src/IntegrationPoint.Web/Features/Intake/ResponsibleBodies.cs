using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Domain.Organisations;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Intake;

/// <summary>The bodies of a kind that answer today for the town of a site: its own before those of the whole region.</summary>
public sealed class ResponsibleBodies(AppDb db, TradeDay day)
{
    /// <summary>The body a proposal means: that of the family where the family stands under the same regime.</summary>
    public IQueryable<Organisation> For(DutyProposal proposal, DeskFamily.Host? family, IQueryable<Site> site) =>
        proposal.Regime == family?.Regime && family?.DutyBodyId is { } own ? db.Organisations.Where(o => o.Id == own) : Of(proposal.BodyKind, site);

    public IQueryable<Organisation> Of(string kind, IQueryable<Site> site) => db.Organisations.HoldingOn(day.Today)
        .Where(o => o.Kind == kind && (o.Municipality == null || site.Any(s => s.Municipality == o.Municipality)))
        .OrderBy(o => o.Municipality == null ? 1 : 0).ThenBy(o => o.Id);
}
