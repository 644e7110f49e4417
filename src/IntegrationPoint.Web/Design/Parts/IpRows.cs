using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

/// <summary>A short list of label and value; each row reads as one sentence.</summary>
[HtmlTargetElement("ip-rows")]
public sealed class IpRows : TagHelper
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ul";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "rows");
    }
}

[HtmlTargetElement("ip-item", ParentTag = "ip-rows")]
public sealed class IpItem(Texts texts, Formats formats) : Part(texts)
{
    [TextKey]
    public string? Text { get; set; }

    public string? TextText { get; set; }

    public string? Href { get; set; }

    [TextKey]
    public string? Sub { get; set; }

    public string? SubText { get; set; }

    public long? Number { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var slots = Slots.Open(context);
        var child = await output.GetChildContentAsync();
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        var main = child.IsEmptyOrWhiteSpace ? (object)Needed(Text, TextText, "text") : child;
        var words = new Node("span").Add(string.IsNullOrEmpty(Href) ? main : new Node("a").With("href", Href).Add(main));
        if (slots["sub"] is not null || Word(Sub, SubText) is not null)
        {
            words.Add(Node.Of("span", "sub").Add(slots["sub"] ?? (object?)Word(Sub, SubText)));
        }

        output.Content.AppendHtml(words);
        if (Number is { } number)
        {
            output.Content.AppendHtml(Node.Of("span", "lead-num").Add(formats.Number(number)));
        }
        else if (slots["end"] is { } end)
        {
            output.Content.AppendHtml(new Node("span").Add(end));
        }

        if (slots["actions"] is { } actions)
        {
            output.Content.AppendHtml(Node.Of("span", "act").Add(actions));
        }
    }
}
