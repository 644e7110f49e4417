using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Lists;

/// <summary>Declares a column; stands before the rows.</summary>
[HtmlTargetElement("ip-column", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IpColumn(Texts texts) : Part(texts)
{
    [TextKey]
    public string? Label { get; set; }

    public string? LabelText { get; set; }

    public bool Numeric { get; set; }

    /// <summary>The label is for voices only: columns of actions.</summary>
    public bool LabelHidden { get; set; }

    /// <summary>Value of the sort parameter; makes the header a link.</summary>
    public string? Sort { get; set; }

    /// <summary>Address of the definition of what the column counts; makes the header a link to it.</summary>
    public string? Explained { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var listing = (Listing)context.Items[typeof(Listing)];
        listing.Columns.Add(new Listing.Column(Needed(Label, LabelText, "label"), Numeric, LabelHidden, Sort, Explained));
        output.SuppressOutput();
    }
}
