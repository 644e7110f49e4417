using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

/// <summary>1 bis 50 von 412; the next page comes before the previous one.</summary>
[HtmlTargetElement("ip-pager", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IpPager(Texts texts) : Part(texts)
{
    /// <summary>Counted from 1.</summary>
    public int Page { get; set; } = 1;

    public int PageSize { get; set; } = 50;

    /// <summary>Rows on this page.</summary>
    public int Shown { get; set; }

    /// <summary>All rows; null when they were not counted.</summary>
    public long? Total { get; set; }

    /// <summary>Whether a further page exists, when the total was not counted.</summary>
    public bool? More { get; set; }

    /// <summary>Tells this pager from another one on the same page.</summary>
    public string? LabelText { get; set; }

    public string Parameter { get; set; } = "page";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var first = ((Page - 1) * PageSize) + (Shown > 0 ? 1 : 0);
        var last = ((Page - 1) * PageSize) + Shown;
        if (Shown == 0 && Page == 1)
        {
            output.SuppressOutput();
            return;
        }

        var more = More ?? (Total is { } all && last < all);
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", LabelText is null ? Texts["design.pages"] : Texts["design.pages-of", LabelText]);
        output.Content.AppendHtml(new Node("span").Add(Total is { } total ? Texts["design.page-of", first, last, total] : Texts["design.page-open", first, last]));
        if (more)
        {
            output.Content.AppendHtml(Link(Page + 1, "next", Texts["design.next"]));
        }

        if (Page > 1)
        {
            output.Content.AppendHtml(Link(Page - 1, "prev", Texts["design.previous"]));
        }
    }

    private Node Link(int page, string rel, string text) =>
        new Node("a").With("rel", rel)
            .With("href", PageLinks.With(Http.Request, (Parameter, page == 1 ? null : page.ToString(CultureInfo.InvariantCulture))))
            .Add(text);
}
