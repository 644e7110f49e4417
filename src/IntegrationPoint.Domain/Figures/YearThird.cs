namespace IntegrationPoint.Domain.Figures;

/// <summary>A third of a calendar year, January to April, May to August, September to December: the default period of every figure. Both days count.</summary>
public readonly record struct YearThird(DateOnly From, DateOnly To)
{
    public static YearThird Holding(DateOnly day)
    {
        var from = new DateOnly(day.Year, ((day.Month - 1) / 4 * 4) + 1, 1);
        return new(from, from.AddMonths(4).AddDays(-1));
    }

    /// <summary>The last third that was over before the day began; on its own last day a third is not over.</summary>
    public static YearThird CompletedBefore(DateOnly day) => Holding(Holding(day).From.AddDays(-1));

    public YearThird Previous => Holding(From.AddDays(-1));
}
