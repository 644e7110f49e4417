namespace IntegrationPoint.Web.Design.Charts;

/// <summary>Bars with the label before and the value after; with losses between them it is a funnel.</summary>
internal sealed class BarChart(IReadOnlyList<ChartBar> bars, bool funnel, double labelWidth, double width, string suppressed)
{
    private double RowHeight => funnel ? 63 : 34;

    private double BarHeight => funnel ? 28 : 22;

    public string ViewBox => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"0 0 {width} {Math.Round((bars.Count * RowHeight) - (funnel ? 23 : 0) + 4)}");

    public IEnumerable<Node> Marks()
    {
        var top = Math.Max(1, bars.Max(b => b.Value ?? 0));
        var room = width - labelWidth - 56;
        for (var i = 0; i < bars.Count; i++)
        {
            var bar = bars[i];
            var y = i * RowHeight;
            var length = room * (bar.Value ?? 0) / top;
            var middle = y + 5 + (BarHeight / 2) + 5;
            var mark = bar.Value is null ? null : Svg.Rect(bar.Quiet ? "bar3" : "bar", labelWidth, y + 5, length, BarHeight);
            yield return Svg.Link(bar, Svg.Rect("hit", 0, y, width, BarHeight + 10), mark);
            yield return Svg.Text("ink", 0, middle, bar.Label, silent: true);
            yield return Svg.Text("strong", labelWidth + length + 8, middle, bar.Value is { } value ? PlainFormats.Number(value) : suppressed, silent: true);
            if (funnel && bar.Loss is not null)
            {
                yield return Svg.Text(null, labelWidth + 12, y + 54, bar.Loss);
            }
        }
    }
}
