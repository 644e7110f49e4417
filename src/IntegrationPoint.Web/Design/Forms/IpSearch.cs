using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Forms;

/// <summary>Finds a person, a file number or an offer in any script; a plain form that a script turns into a live list. It posts, so that no typed name stands in an address.</summary>
[HtmlTargetElement("ip-search", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IpSearch(Texts texts) : Part(texts)
{
    public string Action { get; set; } = "/search/words/search";

    /// <summary>Address that answers while typing; without it the form stays plain.</summary>
    public string? Suggest { get; set; }

    public string? Value { get; set; }

    [TextKey]
    public string Label { get; set; } = "design.search.label";

    [TextKey]
    public string Placeholder { get; set; } = "design.search.placeholder";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var id = NextId("search");
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "search");
        output.Attributes.SetAttribute("role", "search");
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("action", Action);
        if (Suggest is not null)
        {
            output.Attributes.SetAttribute("data-suggest", Suggest);
            output.Attributes.SetAttribute("data-none", Texts["design.search.none"]);
            output.Attributes.SetAttribute("data-some", Texts["design.search.some"]);
        }

        output.Content.AppendHtml(Draw("search"))
            .AppendHtml(new Node("input").With("type", "search").With("id", id).With("name", "q").With("value", Value)
                .With("aria-label", Texts[Label]).With("placeholder", Texts[Placeholder]).With("autocomplete", "off").With("data-key", "/").With("aria-keyshortcuts", "/"))
            .AppendHtml(new Node("kbd").With("aria-hidden", "true").Add("/"));
    }
}
