using System.Globalization;

namespace IntegrationPoint.Web.Design.Charts;

/// <summary>The legal clock as a picture: months from left to right in every language, one lane per question, a line for today.</summary>
internal sealed class ClockDrawing(IReadOnlyList<ClockLane> lanes, DateOnly from, DateOnly until, DateOnly today, string todayText)
{
    private const double Start = 196, End = 1082;

    private double Bottom => 44 + (lanes.Count * 36);

    public string ViewBox => string.Create(CultureInfo.InvariantCulture, $"0 0 1084 {Bottom + 8}");

    public IEnumerable<Node> Marks()
    {
        for (var month = new DateOnly(from.Year, from.Month, 1); month <= until; month = month.AddMonths(1))
        {
            var x = Math.Max(Start, At(month));
            var newYear = month.Month == 1 || month <= from;
            yield return Svg.Line("grid-line", x, newYear ? 6 : 22, x, Bottom);
            yield return Svg.Text(null, x + 5, 34, month.Month.ToString("00", CultureInfo.InvariantCulture));
            if (newYear)
            {
                yield return Svg.Text("strong", x + 5, 16, month.Year.ToString(CultureInfo.InvariantCulture));
            }
        }

        foreach (var node in lanes.SelectMany(Lane))
        {
            yield return node;
        }

        var now = At(today);
        yield return Svg.Line("now", now, 20, now, Bottom + 4);
        yield return Svg.Text("strong", now, 14, todayText, "middle");
        foreach (var node in lanes.SelectMany(Words))
        {
            yield return node;
        }
    }

    private IEnumerable<Node> Lane(ClockLane lane, int row)
    {
        yield return Svg.Text("ink", 0, 66 + (row * 36), lane.Question);
        foreach (var span in Shown(lane))
        {
            var (x, width) = Extent(span);
            yield return Svg.Rect(Css(span.State), x, 49 + (row * 36), width, 26, 2);
        }
    }

    // Words come after the line of today, with an edge in the colour beneath, so that the line never strikes them out.
    private IEnumerable<Node> Words(ClockLane lane, int row)
    {
        foreach (var span in Shown(lane))
        {
            var (x, width) = Extent(span);
            if (width > 16 + (span.Text.Length * 6.4))
            {
                var css = Css(span.State);
                yield return Svg.Text($"{(span.State is ClockState.Allowed ? "seg-on" : "seg")} seg-{css}", x + 7, 66 + (row * 36), span.Text);
            }
        }
    }

    private IEnumerable<ClockSpan> Shown(ClockLane lane) => lane.Spans.Where(s => s.From <= until && (s.Until is null || s.Until >= from));

    private (double X, double Width) Extent(ClockSpan span)
    {
        var x = At(span.From < from ? from : span.From) + 1;
        var end = span.Until is { } last && last < until ? At(last.AddDays(1)) - 1 : End;
        return (x, Math.Max(2, end - x));
    }

    private double At(DateOnly day) => Start + ((End - Start) * (day.DayNumber - from.DayNumber) / (until.DayNumber - from.DayNumber + 1));

    private static string Css(ClockState state) => state switch
    {
        ClockState.Allowed => "yes",
        ClockState.WithPermit => "maybe",
        ClockState.NotAllowed => "no",
        _ => "soft",
    };
}
