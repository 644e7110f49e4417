using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared.Counting;

/// <summary>Counts everything for one scope from the raw rows of the record, one statement for each population.</summary>
public sealed class FigureCounter(AppDb db, TradeDay day, ReferenceData reference)
{
    /// <param name="beside">A second connection, so that two processors count at once.</param>
    public async Task<FigureSnapshot> Count(FigureScope scope, long version, CancellationToken ct, AppDb? beside = null)
    {
        var at = day.Now;
        var sites = await db.Sites.AsNoTracking().Select(s => new { s.Id, s.Code }).ToDictionaryAsync(s => s.Id, s => s.Code, ct);
        var count = new Count(db, scope, day.Today, reference, new SiteNames(sites));
        var activity = beside is null ? null : Task.Run(() => Activity(count with { Db = beside }, ct), ct);
        var leads = await LoadCount.Run(count, ct);
        IEnumerable<Tally>[] people =
        [
            await StockCount.Run(count, ct),
            await HouseholdCount.Run(count, ct),
            await ArrivalCount.Run(count, ct),
            await LeaverCount.Run(count, ct),
            leads.SelectMany(LoadCount.Tallies),
        ];
        var (tallies, week) = await (activity ?? Activity(count, ct));
        return new FigureSnapshot(scope, new FigureSheet(Rollup.Add([.. people.Concat(tallies).SelectMany(t => t)])), leads, week, version, at);
    }

    private static async Task<(IEnumerable<Tally>[] Tallies, IReadOnlyList<TalkDay> Week)> Activity(Count count, CancellationToken ct) => (
    [
        await AdultCount.Run(count, ct),
        await CourseCount.Run(count, ct),
        await AppointmentCount.Run(count, ct),
        await NewcomerCount.Run(count, ct),
    ],
    await WeekCount.Run(count, ct));
}
