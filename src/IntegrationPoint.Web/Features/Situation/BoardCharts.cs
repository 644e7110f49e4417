using IntegrationPoint.Domain.Figures;
using IntegrationPoint.Web.Design.Charts;
using IntegrationPoint.Web.Features.Situation.Shared;
using IntegrationPoint.Web.Localisation;

namespace IntegrationPoint.Web.Features.Situation;

/// <summary>The rows of the board's pictures and of the tables beneath them.</summary>
public sealed class BoardCharts(FigureWords words, Texts texts, Formats formats)
{
    public IReadOnlyList<ChartBar> Waiting(Board board) =>
    [
        .. WaitClass.All.Select(wait =>
        {
            var label = Weeks(wait);
            return Bar(board[Population.Adults, Dimension.Idle, wait.Code], label, texts["situation.waiting.since", label]) with { Quiet = wait.ToWeek <= WaitClass.GoalWeeks };
        }),
    ];

    /// <summary>From the right to a course to its first lesson, with what is lost on the way.</summary>
    public IReadOnlyList<ChartBar> Leak(Board board)
    {
        var (entitled, registered, started) = (board[Indicators.CourseEntitled], board[Indicators.CourseRegistered], board[Indicators.CourseStarted]);
        return
        [
            Named(entitled, "situation.leak.entitled") with { Loss = Loss(entitled, registered, "situation.leak.not-registered") },
            Named(registered, "situation.leak.registered") with { Loss = Loss(registered, started, "situation.leak.not-started") },
            Named(started, "situation.leak.started"),
        ];
    }

    /// <summary>Why people have not started, the most frequent reason first; the unknown is always a row.</summary>
    public IReadOnlyList<(string Reason, BoardNumber Number)> Reasons(Board board) =>
    [
        .. board.Sheet.Codes(Population.Entitled, Dimension.Reason).Where(code => code != Rollup.Started).Append(UnknownReason).Distinct()
            .Select(code => (Code: code, Number: board[Population.Entitled, Dimension.Reason, code]))
            .Where(r => r.Number.Shown.Suppressed || r.Number.Count > 0 || r.Code == UnknownReason)
            .OrderByDescending(r => r.Number.Count ?? -1).ThenBy(r => r.Code, StringComparer.Ordinal)
            .Select(r => (words.Code(Population.Entitled, Dimension.Reason, r.Code, board.Scope), r.Number)),
    ];

    public IReadOnlyList<ChartBar> Nationalities(Board board) =>
    [
        .. board.Nationalities().Select(n =>
        {
            var label = words.Code(Population.Stock, Dimension.Nationality, n.Code, board.Scope);
            return Bar(n.Number, label, label) with { Quiet = n.Code == FigureWords.Rest };
        }),
    ];

    public IReadOnlyList<ChartBar> Ages(Board board) =>
    [
        .. BoardRows.Ordered(board.Sheet, Population.Stock, Dimension.Age).Select(code =>
        {
            var label = words.Code(Population.Stock, Dimension.Age, code, board.Scope);
            return Bar(board[Population.Stock, Dimension.Age, code], label, texts["situation.ages.bar", label]);
        }),
    ];

    /// <summary>5–8, and 37+ for the last class: it has to fit beneath its column.</summary>
    public string Weeks(WaitClass wait) => wait.ToWeek is { } to ? formats.Interval(wait.FromWeek, to) : texts["situation.waiting.more", wait.FromWeek];

    private ChartBar Named(BoardNumber number, string key) => Bar(number, texts[key], texts[key]);

    private ChartBar Bar(BoardNumber number, string label, string what) => new(label, number.Count, number.Href, number switch
    {
        { Count: null } => texts["situation.bar.suppressed", what],
        { Href: null } => texts.Count("situation.bar", number.Count!.Value, what),
        _ => texts.Count("situation.bar.open", number.Count!.Value, what),
    });

    private string? Loss(BoardNumber from, BoardNumber to, string key) =>
        from.Count is { } before && to.Count is { } after and > -1 && before > after ? texts[key, before - after, formats.Share(before - after, before)] : null;

    private const string UnknownReason = People.Shared.CourseRights.UnknownReason;
}
