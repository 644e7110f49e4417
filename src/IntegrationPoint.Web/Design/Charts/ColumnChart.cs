namespace IntegrationPoint.Web.Design.Charts;

/// <summary>Columns for a distribution; an optional goal line stands after one of them.</summary>
internal sealed class ColumnChart(IReadOnlyList<ChartBar> bars)
{
    private const double Width = 760, Start = 44, Ground = 222, Ceiling = 46;

    public int? GoalAfter { get; init; }

    public string? GoalText { get; init; }

    public string? AxisText { get; init; }

    public static string ViewBox => "0 0 760 272";

    public IEnumerable<Node> Marks()
    {
        var scale = Scale.For(bars.Max(b => b.Value ?? 0));
        yield return Svg.Line("axis", Start, Ground, Width, Ground);
        yield return Svg.Text(null, 36, Ground + 4, "0", "end", silent: true);
        foreach (var line in scale.Lines)
        {
            var y = Height(line, scale);
            yield return Svg.Line("grid-line", Start, y, Width, y);
            yield return Svg.Text(null, 36, y + 4, PlainFormats.Number(line), "end", silent: true);
        }

        var slot = (Width - Start) / bars.Count;
        for (var i = 0; i < bars.Count; i++)
        {
            foreach (var node in Column(bars[i], Start + (i * slot), slot, scale))
            {
                yield return node;
            }
        }

        if (GoalAfter is { } goal && GoalText is not null)
        {
            var x = Start + (goal * slot);
            yield return Svg.Line("mark", x, 4, x, Ground);
            yield return Svg.Text("ink", x + 8, 14, GoalText);
        }

        if (AxisText is not null)
        {
            yield return Svg.Text(null, Width, 264, AxisText, "end");
        }
    }

    private static IEnumerable<Node> Column(ChartBar bar, double x, double slot, Scale scale)
    {
        var gap = Math.Min(6, slot * 0.1);
        var middle = x + (slot / 2);
        var y = bar.Value is { } value ? Height(value, scale) : Ground;
        var mark = bar.Value is null ? null : Svg.Rect(bar.Quiet ? "bar3" : "bar", x + gap, y, slot - (2 * gap), Ground - y);
        yield return Svg.Link(bar, Svg.Rect("hit", x, 24, slot, 222), mark);
        yield return Svg.Text("strong", middle, y - 6, bar.Value is { } shown ? PlainFormats.Number(shown) : "×", "middle", silent: true);
        yield return Svg.Text(null, middle, 240, bar.Label, "middle", silent: true);
    }

    private static double Height(long value, Scale scale) => Ground - ((Ground - Ceiling) * value / scale.Top);
}
