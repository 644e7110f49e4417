using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

/// <summary>Tabs are links to pages; the current one says so.</summary>
[HtmlTargetElement("ip-tabs")]
public sealed class IpTabs(Texts texts) : Part(texts)
{
    [TextKey]
    public string? Label { get; set; }

    public string? LabelText { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tabs");
        output.Attributes.SetAttribute("aria-label", Needed(Label, LabelText, "label"));
    }
}

[HtmlTargetElement("ip-tab", ParentTag = "ip-tabs", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IpTab(Texts texts) : Part(texts)
{
    [TextKey]
    public string? Text { get; set; }

    public string? TextText { get; set; }

    public string Href { get; set; } = "";

    /// <summary>When not said, the tab whose path is the page's path is current.</summary>
    public bool? Current { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("href", Href);
        if (Current ?? string.Equals(Href.Split('?')[0], Http.Request.Path, StringComparison.OrdinalIgnoreCase))
        {
            output.Attributes.SetAttribute("aria-current", "page");
        }

        output.Content.Append(Needed(Text, TextText, "text"));
    }
}
