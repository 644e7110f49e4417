using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>Counts everything for one scope from the raw rows of the record, one statement for each population.</summary>
public sealed class FigureCounter(AppDb db, TradeDay day, ReferenceData reference)
{
    public async Task<FigureSnapshot> Count(FigureScope scope, long version, CancellationToken ct)
    {
        var at = day.Now;
        var sites = await db.Sites.AsNoTracking().Select(s => new { s.Id, s.Code }).ToDictionaryAsync(s => s.Id, s => s.Code, ct);
        var count = new Count(db, scope, day.Today, reference, new SiteNames(sites));
        var leads = await LoadCount.Run(count, ct);
        IEnumerable<Tally>[] tallies =
        [
            await StockCount.Run(count, ct),
            await HouseholdCount.Run(count, ct),
            await AdultCount.Run(count, ct),
            await ArrivalCount.Run(count, ct),
            await LeaverCount.Run(count, ct),
            await CourseCount.Run(count, ct),
            await AppointmentCount.Run(count, ct),
            await NewcomerCount.Run(count, ct),
            leads.SelectMany(LoadCount.Tallies),
        ];
        var sheet = new FigureSheet(Rollup.Add([.. tallies.SelectMany(t => t)]));
        return new FigureSnapshot(scope, sheet, leads, await WeekCount.Run(count, ct), version, at);
    }
}
