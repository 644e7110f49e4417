using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

/// <summary>A person's name in one or two scripts; each is isolated and says its language, so that voices switch.</summary>
[HtmlTargetElement("ip-name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IpName(Texts texts) : Part(texts)
{
    /// <summary>The name as in the paper.</summary>
    public string? Full { get; set; }

    /// <summary>The name in the person's own script.</summary>
    public string? Own { get; set; }

    /// <summary>Language tag of the own script: ar, fa, ti.</summary>
    public string? OwnLang { get; set; }

    public string? Href { get; set; }

    /// <summary>The record was joined with another one.</summary>
    public bool Merged { get; set; }

    /// <summary>The name is not for this reader; nothing of it is written.</summary>
    public bool Locked { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "name");
        if (Locked)
        {
            output.Content.AppendHtml(Draw("lock")).Append(" ").Append(Texts["design.name.locked"]);
            return;
        }

        var name = new Node("bdi").Add(Full ?? throw new InvalidOperationException("ip-name needs `full`."));
        output.Content.AppendHtml(Href is null ? name : Node.Of("a", "person-link").With("href", Href).Add(name));
        if (!string.IsNullOrEmpty(Own))
        {
            output.Content.Append(" ").AppendHtml(Node.Of("bdi", "other").With("lang", OwnLang).With("dir", Languages.DirectionOf(OwnLang)).Add(Own));
        }

        if (Merged)
        {
            output.Content.Append(" ").AppendHtml(Node.Of("span", "tag").Add(Texts["design.name.merged"]));
        }
    }
}
