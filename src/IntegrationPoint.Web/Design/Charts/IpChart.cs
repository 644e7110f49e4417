using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Charts;

public enum ChartKind
{
    Columns,
    Bars,
    Funnel,
}

/// <summary>A picture written from the same rows as the table beneath it; every bar may open its list.</summary>
[HtmlTargetElement("ip-chart")]
public sealed class IpChart(Texts texts, Formats formats) : Part(texts)
{
    public ChartKind Kind { get; set; }

    public IReadOnlyList<ChartBar> Rows { get; set; } = [];

    /// <summary>What the chart shows; names the picture and its table.</summary>
    [TextKey]
    public string? Label { get; set; }

    public string? LabelText { get; set; }

    /// <summary>Header of the table's first column.</summary>
    [TextKey]
    public string? Of { get; set; }

    /// <summary>Header of the table's numbers: the counting unit.</summary>
    [TextKey]
    public string? Unit { get; set; }

    [TextKey]
    public string? Axis { get; set; }

    /// <summary>The goal line stands after this many columns.</summary>
    public int? GoalAfter { get; set; }

    [TextKey]
    public string? Goal { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var label = Needed(Label, LabelText, "label");
        var child = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "figure-box");
        if (Rows.Count == 0)
        {
            output.Content.AppendHtml(Node.Of("p", "empty").Add(Texts["design.table-empty"]));
            return;
        }

        output.Content.AppendHtml(Kind is ChartKind.Columns ? Columns(label) : new BarList(Rows, Texts["common.suppressed"]).Write(label));
        output.Content.AppendHtml(Node.Of("details", "more").Add(new Node("summary").Add(Texts["design.chart.as-table"]), child.IsEmptyOrWhiteSpace ? Table(label) : child));
    }

    private Node Columns(string label)
    {
        var columns = new ColumnChart(Rows) { GoalAfter = GoalAfter, GoalText = Word(Goal, null), AxisText = Word(Axis, null) };
        var drawing = Node.Of("svg", "chart").With("role", "group").With("aria-label", label).With("viewBox", ColumnChart.ViewBox).Add(columns.Marks().ToArray());
        return Node.Of("div", "chart-scroll").With("tabindex", "0").With("role", "region").With("aria-label", Texts["design.chart.region", label]).Add(drawing);
    }

    private Node Table(string label)
    {
        var head = new Node("tr").Add(
            new Node("th").With("scope", "col").Add(Of is null ? Texts["design.chart.row"] : Texts[Of]),
            Node.Of("th", "num").With("scope", "col").Add(Unit is null ? Texts["design.chart.value"] : Texts[Unit]));
        return Node.Of("div", "table-wrap").Add(Node.Of("table", "plain").Add(
            Node.Of("caption", "visually-hidden").Add(label),
            new Node("thead").Add(head),
            new Node("tbody").Add(Rows.Select(Row))));
    }

    private IHtmlContent Row(ChartBar bar)
    {
        object value = bar.Value is { } number ? formats.Number(number) : new Node("abbr").With("title", Texts["common.suppressed"]).Add("×");
        return new Node("tr").Add(
            new Node("th").With("scope", "row").Add(bar.Label),
            Node.Of("td", "num").Add(bar.Href is null ? value : new Node("a").With("href", bar.Href).Add(value)));
    }
}
