using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Charts;

/// <summary>The legal clock: what is allowed when, as picture, legend and table; the table is always there.</summary>
[HtmlTargetElement("ip-clock", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IpClock(Texts texts, Formats formats) : Part(texts)
{
    public IReadOnlyList<ClockLane> Lanes { get; set; } = [];

    public DateOnly From { get; set; }

    public DateOnly Until { get; set; }

    public DateOnly Today { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var label = Texts["design.clock.label"];
        var clock = new ClockDrawing(Lanes, From, Until, Today, Texts["design.clock.today", PlainFormats.DayAndMonth(Today)]);
        var drawing = Node.Of("svg", "chart").With("viewBox", clock.ViewBox).With("role", "img").With("aria-label", label).Add(clock.Marks());
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "clock stack-s");
        output.Content
            .AppendHtml(Node.Of("div", "chart-scroll").With("tabindex", "0").With("role", "region").With("aria-label", label).Add(drawing))
            .AppendHtml(Node.Of("ul", "legend").Add(
                Key("yes", "design.clock.allowed"), Key("maybe", "design.clock.with-permit"), Key("no", "design.clock.not-allowed")))
            .AppendHtml(Table());
    }

    private Node Key(string css, string text) => new Node("li").Add(
        Node.Of("svg", "chart").With("viewBox", "0 0 14 14").With("aria-hidden", "true").Add(Svg.Rect(css, 0.5, 0.5, 13, 13, 2)), Texts[text]);

    private Node Table()
    {
        string[] heads = ["design.clock.question", "design.clock.now", "design.clock.condition", "design.clock.norm", "design.clock.changes"];
        var head = new Node("tr").Add(heads.Select(h => new Node("th").With("scope", "col").Add(Texts[h])));
        return Node.Of("div", "table-wrap").Add(Node.Of("table", "cards plain").Add(
            new Node("caption").Add(Texts["design.clock.table"]), new Node("thead").Add(head),
            new Node("tbody").Add(Lanes.Select(lane => Row(lane, heads)))));
    }

    private Node Row(ClockLane lane, string[] heads) => new Node("tr").Add(
        new Node("th").With("scope", "row").Add(lane.Question),
        new Node("td").With("data-label", Texts[heads[1]]).Add(Now(lane.On(Today))),
        new Node("td").With("data-label", Texts[heads[2]]).Add(lane.Condition),
        Node.Of("td", "norm").With("data-label", Texts[heads[3]]).Add(formats.Norm(lane.Norm)),
        new Node("td").With("data-label", Texts[heads[4]]).Add(lane.Changes));

    private Node Now(ClockSpan? span)
    {
        var (css, icon) = span?.State switch
        {
            ClockState.Allowed => ("tag ok", "check"),
            ClockState.WithPermit => ("tag wait", "scales"),
            ClockState.NotAllowed => ("tag stop", "stop"),
            _ => ("tag", null),
        };
        return Node.Of("span", css).Add(icon is null ? null : Draw(icon), span?.Text ?? Texts["common.unknown"]);
    }
}
