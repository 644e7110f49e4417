using IntegrationPoint.Domain.Benefits;
using IntegrationPoint.Web.Data;

namespace IntegrationPoint.Web.Features.People.Shared;

/// <summary>Benefits under the AsylbLG that ended, unless the same body paid on without a gap.</summary>
public static class BenefitEnds
{
    public static IQueryable<BenefitPeriod> Between(AppDb db, DateOnly from, DateOnly to) => db.Benefits.Where(b =>
        b.Regime == Regimes.Asylblg && b.To >= from && b.To <= to && b.To >= b.From
        && !db.Benefits.Any(next => next.PersonId == b.PersonId && next.Regime == b.Regime && next.BodyId == b.BodyId && next.Id != b.Id
            && next.From <= b.To!.Value.AddDays(1) && (next.To == null || next.To > b.To)));
}
