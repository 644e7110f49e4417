using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Forms;

/// <summary>A question in two languages: the German fields, beside them the same question in the language of the person.</summary>
[HtmlTargetElement("ip-pair")]
public sealed class IpPair(Texts texts) : Part(texts)
{
    /// <summary>Language code of the second column; none leaves the question in one language.</summary>
    public string? Second { get; set; }

    /// <summary>Key of the question in the second column.</summary>
    [TextKey]
    public string? Say { get; set; }

    /// <summary>Key of the explanation under it.</summary>
    [TextKey]
    public string? SayHint { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pair");
        output.Content.SetHtmlContent(new Node("div").Add(fields));
        if (!string.IsNullOrEmpty(Second) && Say is not null)
        {
            var second = Node.Of("div", "second").Add(Spoken("p", "label", Say));
            output.Content.AppendHtml(SayHint is null ? second : second.Add(Spoken("p", "quiet", SayHint)));
        }
    }

    private IEnumerable<Node> Spoken(string tag, string css, string key)
    {
        var said = Texts.In(Second!, key);
        yield return Node.Of(tag, css).With("lang", said.Lang).With("dir", said.Dir).Add(said.Text);
        if (said.Lang != Second)
        {
            yield return new Node("p").Add(Node.Of("span", "tag wait").Add(Texts["design.pair.german"]));
        }
    }
}
