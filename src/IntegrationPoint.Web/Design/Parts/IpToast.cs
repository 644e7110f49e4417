using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

/// <summary>What was just done, with its undo; it stays until dismissed when it holds an action, and is never the only place of the message.</summary>
[HtmlTargetElement("ip-toast")]
public sealed class IpToast(Texts texts) : Part(texts)
{
    [TextKey]
    public string? Text { get; set; }

    public string? TextText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var child = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "toast");
        output.Attributes.SetAttribute("role", "status");
        output.Content.AppendHtml(new Node("span").Add(Needed(Text, TextText, "text"))).AppendHtml(child)
            .AppendHtml(Node.Of("button", "dismiss").With("type", "button").Flag("hidden", true).With("data-dismiss", "").Add(Texts["design.dismiss"]));
    }
}
