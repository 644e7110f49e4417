using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

/// <summary>Tells the shell what page this is; the shell (Layout.cshtml) writes skip link, strip, header, main and footer around it.</summary>
[HtmlTargetElement("ip-page", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IpPage(Texts texts) : Part(texts)
{
    [TextKey]
    public string? Title { get; set; }

    /// <summary>Finished words for the browser's title: never a name of a person.</summary>
    public string? TitleText { get; set; }

    public PageKind Kind { get; set; } = PageKind.Staff;

    /// <summary>Names of key groups for the footer: list, form, queue, record.</summary>
    public string? Keys { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        PageState.Of(Http).Frame = new PageFrame { Title = Needed(Title, TitleText, "title"), Kind = Kind, Keys = Keys };
        output.SuppressOutput();
    }
}
