namespace IntegrationPoint.Domain.Figures;

/// <summary>A coarse breakdown whose cells are sums of a fine one: readers know it, so suppression has to.</summary>
public sealed record Rollup(string Population, string Fine, string Coarse, Func<string, string> Map)
{
    public const string Yes = "yes";
    public const string No = "no";
    public const string Idle = "idle";
    public const string Over = "over-12";
    public const string Soon = "soon";
    public const string Later = "later";
    public const string NotRegistered = "not-registered";
    public const string Registered = "registered";
    public const string Started = "started";
    public const string NoShow = "no-show";
    public const string NoPaper = "none";

    private const int LongWeeks = 13;

    public static readonly IReadOnlyList<Rollup> All =
    [
        new(Figures.Population.Adults, Dimension.Idle, Dimension.Activity, c => c == WaitClass.Active ? WaitClass.Active : Idle),
        new(Figures.Population.Adults, Dimension.Idle, Dimension.LongWait, c => WaitClass.All.Any(w => w.Code == c && w.FromWeek >= LongWeeks) ? Over : "up-to-12"),
        new(Figures.Population.Stock, Dimension.Age, Dimension.WorkingAge, c => AgeBand.All.Any(a => a.Code == c && a.OfWorkingAge) ? Yes : No),
        new(Figures.Population.Stock, Dimension.PaperEnd, Dimension.PaperSoon, c => PaperEnd.IsSoon(c) ? Soon : Later),
        new(Figures.Population.Entitled, Dimension.Stage, Dimension.Registration, c => c == NotRegistered ? No : Yes),
        new(Figures.Population.Entitled, Dimension.Stage, Dimension.Start, c => c == Started ? Yes : No),
        new(Figures.Population.Entitled, Dimension.Reason, Dimension.Start, c => c == Started ? Yes : No),
    ];

    /// <summary>The tallies with the coarse ones added.</summary>
    public static IEnumerable<Tally> Add(IReadOnlyCollection<Tally> tallies) => tallies.Concat(All
        .Where(r => r.Fine != Dimension.Reason) // the same coarse cells come from the stages
        .SelectMany(r => tallies.Where(t => t.Population == r.Population && t.Dimension == r.Fine).Select(t => t with { Dimension = r.Coarse, Code = r.Map(t.Code) })));
}
