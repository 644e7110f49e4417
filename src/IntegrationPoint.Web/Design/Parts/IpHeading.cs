using Microsoft.AspNetCore.Razor.TagHelpers;

namespace IntegrationPoint.Web.Design.Parts;

/// <summary>The one h1 of a page with lead and actions; the actions follow the title in tab order.</summary>
[HtmlTargetElement("ip-heading")]
public sealed class IpHeading(Texts texts) : Part(texts)
{
    [TextKey]
    public string? Title { get; set; }

    public string? TitleText { get; set; }

    [TextKey]
    public string? Over { get; set; }

    public string? OverText { get; set; }

    [TextKey]
    public string? Lead { get; set; }

    public string? LeadText { get; set; }

    /// <summary>Address of the page above, shown as a path before the heading.</summary>
    public string? BackHref { get; set; }

    [TextKey]
    public string? Back { get; set; }

    public string? BackText { get; set; }

    /// <summary>1 is the page's own heading; the gallery shows further ones deeper.</summary>
    public int Level { get; set; } = 1;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var slots = Slots.Open(context);
        await output.GetChildContentAsync();
        if (Level == 1 && ++PageState.Of(Http).FirstHeadings > 1)
        {
            throw new InvalidOperationException("A page has one heading of the first level.");
        }

        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (BackHref is not null)
        {
            output.Content.AppendHtml(Path(slots));
        }

        var words = Node.Of("div");
        if (slots["over"] is not null || Word(Over, OverText) is not null)
        {
            words.Add(Node.Of("p", "over").Add(slots["over"] ?? (object?)Word(Over, OverText)));
        }

        words.Add(Node.Of(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"h{Level}"), Level == 1 ? null : "title").Add(slots["title"] ?? (object)Needed(Title, TitleText, "title")));
        if (slots["lead"] is not null || Word(Lead, LeadText) is not null)
        {
            words.Add(Node.Of("p", "lead").Add(slots["lead"] ?? (object?)Word(Lead, LeadText)));
        }

        var heading = Node.Of("div", "heading").Add(words);
        if (slots["actions"] is { } actions)
        {
            heading.Add(Node.Of("div", "actions").Add(actions));
        }

        output.Content.AppendHtml(heading);
    }

    private Node Path(Slots slots)
    {
        var path = Node.Of("nav", "crumbs").With("aria-label", Texts["design.path"])
            .Add(new Node("a").With("href", BackHref).Add(Needed(Back, BackText, "back")));
        return slots["end"] is { } more ? path.Add(Node.Of("span").With("aria-hidden", "true").Add("/"), more) : path;
    }
}
