using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Lists;

/// <summary>The parts of a score with one reason each, their sum and the version of the rules.</summary>
[HtmlTargetElement("ip-points")]
public sealed class IpPoints(Texts texts) : Part(texts)
{
    /// <summary>Version of the rules the points were given by.</summary>
    public string? Rules { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var sum = new long[2];
        context.Items[typeof(IpPoints)] = sum;
        var child = await output.GetChildContentAsync();
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "points");
        output.Content.SetHtmlContent(child);
        output.Content.AppendHtml(Node.Of("div", "sum").Add(
            new Node("dt").Add(Texts["design.points.sum"]),
            new Node("dd").Add(Rules is null ? null : Node.Of("span", "norm").Add(Texts["design.points.rules", Rules])),
            Node.Of("dd", "val").Add(Texts["common.part-of", sum[0], sum[1]])));
    }
}

[HtmlTargetElement("ip-point", ParentTag = "ip-points", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IpPoint(Texts texts) : Part(texts)
{
    [TextKey]
    public string? Label { get; set; }

    public string? LabelText { get; set; }

    public long Points { get; set; }

    /// <summary>The most this part can give.</summary>
    public long Of { get; set; }

    /// <summary>The one reason for these points.</summary>
    public string Why { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var sum = (long[])context.Items[typeof(IpPoints)];
        sum[0] += Points;
        sum[1] += Of;
        var width = (Of == 0 ? 0 : 100 * Points / Of).ToString(CultureInfo.InvariantCulture);
        var meter = Node.Of("svg", "meter").With("viewBox", "0 0 100 8").With("preserveAspectRatio", "none").With("aria-hidden", "true").Add(
            Node.Of("rect", "track").With("width", "100").With("height", "8").With("rx", "1"),
            Node.Of("rect", "fill").With("width", width).With("height", "8").With("rx", "1"));
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.AppendHtml(new Node("dt").Add(Needed(Label, LabelText, "label")))
            .AppendHtml(new Node("dd").Add(meter))
            .AppendHtml(Node.Of("dd", "val").Add(Texts["common.part-of", Points, Of]))
            .AppendHtml(Node.Of("dd", "why").Add(Why));
    }
}
