namespace IntegrationPoint.Web.Design.Charts;

/// <summary>Marks of a chart: geometry as attributes, colour by class, so that no style is needed.</summary>
internal static class Svg
{
    public static Node Rect(string css, double x, double y, double width, double height, double? radius = null)
    {
        var rect = Node.Of("rect", css).At("x", x).At("y", y).At("width", width).At("height", height);
        return radius is { } r ? rect.At("rx", r) : rect;
    }

    public static Node Line(string css, double x1, double y1, double x2, double y2) =>
        Node.Of("line", css).At("x1", x1).At("x2", x2).At("y1", y1).At("y2", y2);

    public static Node Text(string? css, double x, double y, string text, string? anchor = null, bool silent = false) =>
        Node.Of("text", css).At("x", x).At("y", y).With("text-anchor", anchor).With("aria-hidden", silent ? "true" : null).Add(text);

    /// <summary>A bar that opens its list, or stands still where there is none to open.</summary>
    public static Node Link(ChartBar bar, Node hit, Node? mark)
    {
        var group = bar.Href is null
            ? new Node("g").With("role", "img").With("aria-label", bar.AriaLabel)
            : new Node("a").With("href", bar.Href).With("aria-label", bar.AriaLabel);
        return group.Add(hit, mark);
    }
}
