using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

/// <summary>A state word; colour and icon only underline it.</summary>
[HtmlTargetElement("ip-tag")]
public sealed class IpTag(Texts texts) : Part(texts)
{
    public State State { get; set; }

    [TextKey]
    public string? Text { get; set; }

    public string? TextText { get; set; }

    /// <summary>Another icon than the state's own.</summary>
    public string? Icon { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var child = await output.GetChildContentAsync();
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", State.CssClass() is { } css ? "tag " + css : "tag");
        if ((Icon ?? State.DefaultIcon()) is { } icon)
        {
            output.Content.AppendHtml(Draw(icon));
        }

        if (child.IsEmptyOrWhiteSpace)
        {
            output.Content.Append(Needed(Text, TextText, "text"));
        }
        else
        {
            output.Content.AppendHtml(child);
        }
    }
}
