using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Lists;

/// <summary>A row; its first cell is the header of the row.</summary>
[HtmlTargetElement("ip-row")]
public sealed class IpRow(Texts texts) : Part(texts)
{
    /// <summary>The row the reader works on.</summary>
    public bool Chosen { get; set; }

    /// <summary>Belongs to the foot of the table.</summary>
    public bool Total { get; set; }

    /// <summary>Value of the check box while rows are being chosen.</summary>
    public string? Value { get; set; }

    public bool Checked { get; set; }

    /// <summary>What the row is about, for the labels of its check box and buttons.</summary>
    public string? About { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var listing = (Listing)context.Items[typeof(Listing)];
        context.Items[typeof(ListingRow)] = new ListingRow(listing);
        if (About is not null)
        {
            context.Items["about"] = About;
        }

        var cells = await output.GetChildContentAsync();
        output.TagName = "tr";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (listing.Select is not null)
        {
            output.Content.AppendHtml(Total ? new Node("td") : Box(listing));
        }

        output.Content.AppendHtml(cells);
        if (Chosen)
        {
            output.Attributes.SetAttribute("class", "chosen");
            output.Attributes.SetAttribute("aria-current", "true");
        }

        if (Total)
        {
            listing.Foot.Add(Finished(output));
            output.SuppressOutput();
            return;
        }

        listing.Rows++;
    }

    private Node Box(Listing listing) =>
        Node.Of("td", "pick").Add(new Node("label").Add(
            new Node("input").With("type", "checkbox").With("name", listing.Select).With("value", Value).With("form", listing.Form).Flag("checked", Checked),
            Hidden(Texts["design.choose-row", About ?? Value])));

    private static HtmlContentBuilder Finished(TagHelperOutput output)
    {
        var copy = new HtmlContentBuilder();
        ((IHtmlContentContainer)output).MoveTo(copy);
        return copy;
    }
}
