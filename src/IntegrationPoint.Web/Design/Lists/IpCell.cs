using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Lists;

/// <summary>A cell; takes class, label and alignment from its column.</summary>
[HtmlTargetElement("ip-cell", ParentTag = "ip-row")]
public sealed class IpCell(Texts texts) : Part(texts)
{
    /// <summary>The value may not be shown; the footnote is the page's.</summary>
    public bool Suppressed { get; set; }

    /// <summary>Why there is no value: "kein Angebot".</summary>
    [TextKey]
    public string? Reason { get; set; }

    /// <summary>Takes the whole width of a card on the phone.</summary>
    public bool Full { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var row = (ListingRow)context.Items[typeof(ListingRow)];
        var first = row.AtFirst;
        var column = row.Take();
        var content = await output.GetChildContentAsync();
        output.TagName = first ? "th" : "td";
        output.TagMode = TagMode.StartTagAndEndTag;
        string?[] classes = [column?.Numeric == true ? "num" : null, Full ? "full" : null];
        if (string.Join(' ', classes.Where(c => c is not null)) is { Length: > 0 } css)
        {
            output.Attributes.SetAttribute("class", css);
        }

        if (first)
        {
            output.Attributes.SetAttribute("scope", "row");
        }
        else if (column is { LabelHidden: false })
        {
            output.Attributes.SetAttribute("data-label", column.Label);
        }

        if (Suppressed)
        {
            output.Content.SetHtmlContent(new Node("span").With("aria-hidden", "true").Add("×")).AppendHtml(Hidden(Texts["common.suppressed"]));
        }
        else if (Reason is not null)
        {
            output.Content.SetHtmlContent(Node.Of("span", "quiet").Add(Texts[Reason]));
        }
        else
        {
            output.Content.SetHtmlContent(content);
        }
    }
}
