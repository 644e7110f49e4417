namespace IntegrationPoint.Web.Design.Charts;

/// <summary>Bars with the label before and the value after; losses between them make it a funnel. Words are text of the page, so they never shrink.</summary>
internal sealed class BarList(IReadOnlyList<ChartBar> bars, string suppressed)
{
    public Node Write(string label)
    {
        var top = Math.Max(1, bars.Max(b => b.Value ?? 0));
        return Node.Of("ul", "bars").With("aria-label", label).Add(bars.SelectMany(bar => Row(bar, top)).ToArray());
    }

    private IEnumerable<Node> Row(ChartBar bar, long top)
    {
        var drawing = Node.Of("svg", "meter").With("viewBox", "0 0 100 8").With("preserveAspectRatio", "none").With("aria-hidden", "true")
            .Add(Svg.Rect(bar.Quiet ? "bar3" : "fill", 0, 0, 100.0 * (bar.Value ?? 0) / top, 8));
        var name = bar.Href is null ? new Node("span").Add(bar.Label) : new Node("a").With("href", bar.Href).With("aria-label", bar.AriaLabel).Add(bar.Label);
        object value = bar.Value is { } number
            ? PlainFormats.Number(number)
            : new Node("abbr").With("title", suppressed).Add("×");
        yield return new Node("li").Add(name, drawing, new Node("b").Add(value));
        if (bar.Loss is not null)
        {
            yield return Node.Of("li", "loss").Add(bar.Loss);
        }
    }
}
