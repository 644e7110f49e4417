using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

/// <summary>Pairs of label and value.</summary>
[HtmlTargetElement("ip-facts")]
public sealed class IpFacts : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "facts");
    }
}

/// <summary>The ten-second strip of a person or an offer: six facts, the most important first.</summary>
[HtmlTargetElement("ip-strip")]
public sealed class IpStrip : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ten");
    }
}

/// <summary>One fact; its source and date stand in the text, and what is not known says so.</summary>
[HtmlTargetElement("ip-fact")]
public sealed class IpFact(Texts texts) : Part(texts)
{
    [TextKey]
    public string? Label { get; set; }

    public string? LabelText { get; set; }

    public string? ValueText { get; set; }

    [TextKey]
    public string? Source { get; set; }

    public string? SourceText { get; set; }

    /// <summary>The day of the source.</summary>
    public DateOnly? Day { get; set; }

    /// <summary>Takes two of the four columns of a strip.</summary>
    public bool Wide { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var child = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Wide ? "wide" : "fact");
        var value = new Node("dd").Add(
            !child.IsEmptyOrWhiteSpace ? child
            : ValueText is { Length: > 0 } ? ValueText
            : (object)Node.Of("span", "no-value").Add(Texts["common.unknown"]));
        if (Word(Source, SourceText) is { Length: > 0 } source)
        {
            value.Add(" ", Node.Of("span", "norm").Add(Day is { } day ? Texts["common.source-on", source, day] : Texts["common.source", source]));
        }

        output.Content.AppendHtml(new Node("dt").Add(Needed(Label, LabelText, "label"))).AppendHtml(value);
    }
}
