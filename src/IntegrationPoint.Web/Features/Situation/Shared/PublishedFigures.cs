using System.Collections.Concurrent;
using System.Text.Json;
using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Domain.Figures.Disclosure;
using IntegrationPoint.Web.Data;
using IntegrationPoint.Web.Features.Situation.Shared.Counting;
using Microsoft.EntityFrameworkCore;

namespace IntegrationPoint.Web.Features.Situation.Shared;

/// <summary>Figures for those who may not open the lists: of few key dates and one period each, counted once, without the cells that would tell of one or two persons.</summary>
public sealed class PublishedFigures(IServiceScopeFactory scopes, TradeDay day) : IDisposable
{
    /// <summary>So many key dates are on offer.</summary>
    public const int Offered = 3;

    private readonly ConcurrentDictionary<(int Body, DateOnly On), Published> read = new();
    private readonly SemaphoreSlim publishing = new(1);

    /// <summary>The ends of the last completed thirds of a year, the latest first: between days that lie closer only few people change.</summary>
    public static IReadOnlyList<DateOnly> KeyDates(DateOnly today)
    {
        List<DateOnly> dates = [];
        for (var third = YearThird.CompletedBefore(today); dates.Count < Offered; third = third.Previous)
        {
            dates.Add(third.To);
        }

        return dates;
    }

    /// <param name="on">One of <see cref="KeyDates"/>; the period is the third it ends.</param>
    public async Task<Published> Of(FigureBody body, DateOnly on, CancellationToken ct)
    {
        if (read.TryGetValue((body.Id, on), out var known))
        {
            return known;
        }

        await publishing.WaitAsync(ct);
        try
        {
            // The oldest first: each is judged against those that readers can already know.
            foreach (var date in KeyDates(day.Today).Append(on).Distinct().Order())
            {
                read[(body.Id, date)] = read.TryGetValue((body.Id, date), out var there) ? there : await Read(body, date, ct) ?? await BySystem(() => Publish(body, date, ct));
            }

            return read[(body.Id, on)];
        }
        finally
        {
            publishing.Release();
        }
    }

    public void Dispose() => publishing.Dispose();

    private async Task<Published?> Read(FigureBody body, DateOnly on, CancellationToken ct)
    {
        await using var services = scopes.CreateAsyncScope();
        var db = services.ServiceProvider.GetRequiredService<AppDb>();
        return await db.PublishedSheets.AsNoTracking().FirstOrDefaultAsync(s => s.BodyId == body.Id && s.On == on, ct) is { } row ? Unfold(row, body) : null;
    }

    // Whoever opens the board first causes the count, but it is the house that publishes: the request stays out of it.
    private static async Task<Published> BySystem(Func<Task<Published>> publish)
    {
        Task<Published> work;
        using (ExecutionContext.SuppressFlow())
        {
            work = Task.Run(publish);
        }

        return await work;
    }

    private async Task<Published> Publish(FigureBody body, DateOnly on, CancellationToken ct)
    {
        await using var services = scopes.CreateAsyncScope();
        var db = services.ServiceProvider.GetRequiredService<AppDb>();
        var counted = await services.ServiceProvider.GetRequiredService<FigureCounter>().Count(Scope(body, on), 0, ct);
        var sheet = counted.Sheet.Joined(Population.Stock, Dimension.Nationality, [.. BoardRows.Nationalities(counted.Sheet)], FigureWords.Rest);
        var others = (await db.PublishedSheets.AsNoTracking().Where(s => s.BodyId == body.Id).ToListAsync(ct)).ConvertAll(row => Unfold(row, body).Sheet);
        var hidden = SheetSuppression.Hidden(sheet, others);
        Cell[] cells = [.. sheet.Cells.Where(c => c.Site.Length > 0).Concat(hidden.Where(c => c.Site.Length == 0)).Select(c => new Cell(c, sheet[c], hidden.Contains(c)))];
        db.PublishedSheets.Add(new PublishedSheet { BodyId = body.Id, On = on, At = counted.At, Cells = JsonSerializer.Serialize(cells) });
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException taken)
        {
            // Another machine published the same figures a moment ago; its count stands.
            return await Read(body, on, ct) ?? throw new InvalidOperationException($"Figures of {on:O} could not be published.", taken);
        }

        return new(Scope(body, on), sheet, hidden, counted.At);
    }

    private static Published Unfold(PublishedSheet row, FigureBody body)
    {
        var cells = JsonSerializer.Deserialize<Cell[]>(row.Cells)!;
        var sheet = new FigureSheet(cells.Where(c => c.Name.Site.Length > 0).Select(c => new Tally(c.Name.Population, c.Name.Dimension, c.Name.Code, c.Name.Site, c.Count)));
        return new(Scope(body, row.On), sheet, cells.Where(c => c.Hidden).Select(c => c.Name).ToHashSet(), row.At);
    }

    private static FigureScope Scope(FigureBody body, DateOnly on)
    {
        var third = YearThird.Holding(on);
        return new(body, on, third.From, third.To);
    }

    private sealed record Cell(CellName Name, int Count, bool Hidden);
}

/// <summary>A sheet as readers without lists get it.</summary>
/// <param name="At">UTC.</param>
public sealed record Published(FigureScope Scope, FigureSheet Sheet, IReadOnlySet<CellName> Hidden, DateTime At);
