using System.Collections.Concurrent;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Domain.Figures.Disclosure;

namespace IntegrationPoint.Web.Features.Situation.Shared;

/// <summary>Figures for those who may not open the lists: of few key dates and one period each, without the cells that would tell of one or two persons.</summary>
public sealed class PublishedFigures(FigureStore store)
{
    /// <summary>So many month ends are on offer.</summary>
    public const int Months = 3;

    private readonly ConcurrentDictionary<FigureSheet, (FigureSheet Sheet, IReadOnlySet<CellName> Hidden)> judged = new();

    /// <summary>The last month ends before the day, the latest first: days between two of them would tell what changed for few.</summary>
    public static IReadOnlyList<DateOnly> KeyDates(DateOnly today) =>
        [.. Enumerable.Range(0, Months).Select(back => new DateOnly(today.Year, today.Month, 1).AddMonths(-back).AddDays(-1))];

    public async Task<(FigureSnapshot Figures, FigureSheet Sheet, IReadOnlySet<CellName> Hidden)> Of(FigureBody body, DateOnly on, CancellationToken ct)
    {
        var (figures, _) = await store.Of(FigureScope.Default(body, on), ct);
        var (before, _) = await store.Of(FigureScope.Default(body, new DateOnly(on.Year, on.Month, 1).AddDays(-1)), ct);
        var (sheet, hidden) = judged.GetOrAdd(figures.Sheet, whole =>
        {
            var joined = Joined(whole, whole);
            return (joined, SheetSuppression.Hidden(joined, Joined(before.Sheet, whole)));
        });
        return (figures, sheet, hidden);
    }

    private static FigureSheet Joined(FigureSheet sheet, FigureSheet leading) =>
        sheet.Joined(Population.Stock, Dimension.Nationality, [.. BoardRows.Nationalities(leading)], FigureWords.Rest);
}
